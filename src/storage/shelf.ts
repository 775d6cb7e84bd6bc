import type { Header, Journal, Line } from '#session/types.ts';
import { takeSeat } from './seat-at-the-table.ts';
import { askToStay, type KeptLine, openStore, type Store } from './store.ts';
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
  /** A new evening, from now on known by this id. What it brings is kept at once; one without lines when its first line comes. */
  begin(journal: Journal): Promise<number>;
  /** One line, safely on disk when the promise is done. What could not be kept before is tried again with it. */
  keepLine(id: number, line: Line): Promise<void>;
  /** Every evening that was kept, the one begun last first. */
  evenings(): Promise<KeptEvening[]>;
  forget(id: number): Promise<void>;
  forgetAll(): Promise<void>;
}

/** What waits to be on disk. */
type Kept = { id: number; header: Header } | { id: number; line: Line };

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
  return { ...writing(attempt), evenings: () => attempt([], readEvenings) };
}

function writing(attempt: Attempt): Pick<Shelf, 'begin' | 'keepLine' | 'forget' | 'forgetAll'> {
  const waiting: Kept[] = [];
  const keepWaiting = () => {
    const batch = [...waiting];
    return attempt(undefined, async (store) => {
      await putAll(store, batch);
      waiting.splice(0, waiting.length, ...waiting.filter((each) => !batch.includes(each)));
    });
  };
  return {
    async begin({ header, lines }) {
      askToStay();
      const id = Date.now();
      waiting.push({ id, header }, ...lines.map((line) => ({ id, line })));
      if (lines.length > 0) await keepWaiting();
      return id;
    },
    keepLine(id, line) {
      waiting.push({ id, line });
      return keepWaiting();
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

async function readEvenings(store: Store): Promise<KeptEvening[]> {
  const step = store.transaction(['evenings', 'lines']);
  const [ids, heads, lines] = await Promise.all([
    step.objectStore('evenings').getAllKeys(),
    step.objectStore('evenings').getAll(),
    step.objectStore('lines').getAll(),
  ]);
  return heads.map(({ header }, i) => asFarAsWhole(ids[i] as number, header, lines)).reverse();
}

function asFarAsWhole(id: number, header: Header, all: readonly KeptLine[]): KeptEvening {
  const lines = all.filter((line) => line.evening === id).map(({ evening: _, ...line }) => line);
  const whole = lines.findIndex((line, index) => line.n !== index + 1);
  if (whole === -1) return { id, journal: { header, lines }, broken: null };
  return { id, journal: { header, lines: lines.slice(0, whole) }, broken: whole + 1 };
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
