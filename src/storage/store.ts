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

/** Who waits for the store. */
const waiting = new Set<() => void>();
/** An older page holds it: who asked now would wait as long as that page stands open. */
let isHeldUp = false;

/** Rejects when this browser keeps nothing, or when a page from before holds on to what it kept its own way. */
export function openStore(): Promise<Store> {
  if (isHeldUp) return Promise.reject(anOlderPage());
  return new Promise((settle, fail) => {
    const giveUp = () => fail(anOlderPage());
    waiting.add(giveUp);
    const opening = openDB<Schema>('samenspel', 2, {
      upgrade,
      blocked: heldUp,
      blocking: () => void opening.then((store) => store.close()),
    });
    // What opens when that page goes after all, nobody waits for any more.
    const opened = (store: Store) => (waiting.has(giveUp) ? settle(store) : store.close());
    const done = () => {
      waiting.delete(giveUp);
      isHeldUp = false;
    };
    opening.then(opened, fail).finally(done);
  });
}

const anOlderPage = () => new DOMException('an older page is open', 'AbortError');

function heldUp(): void {
  isHeldUp = true;
  for (const giveUp of waiting) giveUp();
  waiting.clear();
}

function upgrade(store: Store, before: number): void {
  if (before < 1) {
    store.createObjectStore('evenings');
    store.createObjectStore('lines', { keyPath: ['evening', 'n'] });
  }
  if (before < 2) store.createObjectStore('cases', { keyPath: 'id' });
}

/** Browsers that are short of room drop what did not ask to stay. A no changes nothing: the file is always there. */
export function askToStay(): void {
  navigator.storage?.persisted?.().then(
    (stays) => stays || navigator.storage.persist(),
    () => false,
  );
}
