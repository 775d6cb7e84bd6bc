import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Header, Journal, Line } from '#session/types.ts';
import { takeSeat } from './seat-at-the-table.ts';
import { type OnTrouble, type Trouble, troubleOf } from './trouble.ts';

export interface KeptEvening {
  /** When it began, in milliseconds since 1970. */
  id: number;
  /** As far as it is whole. */
  journal: Journal;
  /** The first line that is missing before the last; null when nothing is. */
  broken: number | null;
}

/**
 * Where evenings stand in this browser: one record for the header, one for each line of the journal. No method ever rejects; trouble is
 * told to who opened the shelf, once until keeping succeeds again.
 */
export interface Shelf {
  /** A new evening, from now on known by this id. */
  keepHeader(header: Header): Promise<number>;
  /** One line, safely on disk when the promise is done. What could not be kept before is tried again with it. */
  keepLine(id: number, line: Line): Promise<void>;
  /** The evening begun last. */
  lastEvening(): Promise<KeptEvening | null>;
  evening(id: number): Promise<KeptEvening | null>;
  forget(id: number): Promise<void>;
  forgetAll(): Promise<void>;
}

interface KeptLine extends Line {
  evening: number;
}

/** What waits to be on disk. */
type Kept = { id: number; header: Header } | { id: number; line: Line };

interface Schema extends DBSchema {
  evenings: { key: number; value: { header: Header } };
  lines: { key: [number, number]; value: KeptLine };
}

type Store = IDBPDatabase<Schema>;
type Attempt = <T>(instead: T, action: (store: Store) => Promise<T>) => Promise<T>;

/** Opens the shelf. With trouble from the start (`busy`, `forbidden`) it is a shelf that keeps nothing. */
export async function openShelf(onTrouble: OnTrouble): Promise<Shelf> {
  const tell = tellOnce(onTrouble);
  if (!(await takeSeat())) {
    tell.trouble('busy');
    return shelfOn(null, tell);
  }
  return shelfOn(
    await openStore().catch((error: unknown) => {
      tell.trouble(troubleOf(error));
      return null;
    }),
    tell,
  );
}

/** `async` also turns what a strict browser throws at once into a promise that fails. */
async function openStore(): Promise<Store> {
  return openDB<Schema>('samenspel', 1, {
    upgrade(store) {
      store.createObjectStore('evenings');
      store.createObjectStore('lines', { keyPath: ['evening', 'n'] });
    },
  });
}

function shelfOn(store: Store | null, tell: Teller): Shelf {
  const attempt: Attempt = async (instead, action) => {
    if (!store) return instead;
    try {
      const result = await action(store);
      tell.well();
      return result;
    } catch (error) {
      tell.trouble(troubleOf(error));
      return instead;
    }
  };
  return { ...writing(attempt), ...reading(attempt) };
}

function writing(attempt: Attempt): Pick<Shelf, 'keepHeader' | 'keepLine' | 'forget' | 'forgetAll'> {
  const waiting: Kept[] = [];
  const keep = (kept: Kept) => {
    waiting.push(kept);
    const batch = [...waiting];
    return attempt(false, async (store) => {
      await putAll(store, batch);
      waiting.splice(0, waiting.length, ...waiting.filter((each) => !batch.includes(each)));
      return true;
    });
  };
  return {
    async keepHeader(header) {
      askToStay();
      const id = Date.now();
      await keep({ id, header });
      return id;
    },
    async keepLine(id, line) {
      await keep({ id, line });
    },
    forget: (id) => attempt(undefined, (store) => forgetEvenings(store, id, id)),
    forgetAll: () => attempt(undefined, (store) => forgetEvenings(store, -Infinity, Infinity)),
  };
}

/** One transaction a command, and the disk has it before it counts. */
async function putAll(store: Store, batch: readonly Kept[]): Promise<void> {
  const step = store.transaction(['evenings', 'lines'], 'readwrite', { durability: 'strict' });
  const put = (kept: Kept): Promise<unknown> =>
    'header' in kept
      ? step.objectStore('evenings').put({ header: kept.header }, kept.id)
      : step.objectStore('lines').put({ ...kept.line, evening: kept.id });
  try {
    await Promise.all([...batch.map(put), step.done]);
  } catch (error) {
    throw step.error ?? error;
  }
}

async function forgetEvenings(store: Store, from: number, to: number): Promise<void> {
  const step = store.transaction(['evenings', 'lines'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    step.objectStore('evenings').delete(IDBKeyRange.bound(from, to)),
    step.objectStore('lines').delete(IDBKeyRange.bound([from, -Infinity], [to, Infinity])),
    step.done,
  ]);
}

function reading(attempt: Attempt): Pick<Shelf, 'lastEvening' | 'evening'> {
  const evening = async (id: number): Promise<KeptEvening | null> => {
    const journal = await attempt(null, (store) => readJournal(store, id));
    if (!journal) return null;
    const whole = journal.lines.findIndex((line, index) => line.n !== index + 1);
    if (whole === -1) return { id, journal, broken: null };
    return { id, journal: { ...journal, lines: journal.lines.slice(0, whole) }, broken: whole + 1 };
  };
  return {
    evening,
    async lastEvening() {
      const id = await attempt(undefined, async (store) => (await store.transaction('evenings').store.openKeyCursor(null, 'prev'))?.key);
      return id === undefined ? null : evening(id);
    },
  };
}

async function readJournal(store: Store, id: number): Promise<Journal | null> {
  const step = store.transaction(['evenings', 'lines']);
  const [kept, lines] = await Promise.all([
    step.objectStore('evenings').get(id),
    step.objectStore('lines').getAll(IDBKeyRange.bound([id, -Infinity], [id, Infinity])),
  ]);
  return kept ? { header: kept.header, lines: lines.map(({ evening: _, ...line }) => line) } : null;
}

interface Teller {
  trouble(trouble: Trouble): void;
  well(): void;
}

/** The same trouble at every command would be noise. */
function tellOnce(onTrouble: OnTrouble): Teller {
  let told: Trouble | null = null;
  return {
    trouble(trouble) {
      if (told !== trouble) onTrouble(trouble);
      told = trouble;
    },
    well() {
      told = null;
    },
  };
}

/** Browsers that are short of room drop what did not ask to stay. A no changes nothing: the file is always there. */
function askToStay(): void {
  navigator.storage?.persisted?.().then(
    (stays) => stays || navigator.storage.persist(),
    () => false,
  );
}
