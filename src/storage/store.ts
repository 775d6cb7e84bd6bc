import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ShelfItem } from '#scenario/types.ts';
import type { Header, Line } from '#session/types.ts';
import type { CaseText } from './brought.ts';

export interface KeptLine extends Line {
  evening: number;
}

/** A case of one's own: what the first screen shows of it, and its texts as they were brought. They are read again before each play. */
export interface KeptCase {
  /** Never that of a case on the shelf. */
  id: string;
  item: ShelfItem;
  texts: CaseText[];
}

interface Schema extends DBSchema {
  evenings: { key: number; value: { header: Header } };
  lines: { key: [number, number]; value: KeptLine };
  cases: { key: string; value: KeptCase };
}

/** What this browser keeps of the game. */
export type Store = IDBPDatabase<Schema>;

/** Rejects when this browser keeps nothing, or when a page from before holds on to what it kept its own way. */
export function openStore(): Promise<Store> {
  return new Promise((settle, fail) => {
    const opening = openDB<Schema>('samenspel', 2, {
      upgrade(store, before) {
        if (before < 1) {
          store.createObjectStore('evenings');
          store.createObjectStore('lines', { keyPath: ['evening', 'n'] });
        }
        if (before < 2) store.createObjectStore('cases', { keyPath: 'id' });
      },
      blocked: () => {
        fail(new DOMException('an older page is open', 'AbortError'));
        // It opens all the same when that page goes: nobody waits for it then.
        letGo();
      },
      // A newer game wants to change what is kept; this page then tells that it keeps nothing more.
      blocking: () => letGo(),
    });
    const letGo = () => void opening.then((store) => store.close(), fail);
    opening.then(settle, fail);
  });
}

/** Browsers that are short of room drop what did not ask to stay. A no changes nothing: the file is always there. */
export function askToStay(): void {
  navigator.storage?.persisted?.().then(
    (stays) => stays || navigator.storage.persist(),
    () => false,
  );
}
