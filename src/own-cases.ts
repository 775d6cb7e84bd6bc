import { type Complaint, isError } from '#scenario/complaint.ts';
import type { Language } from '#scenario/ids.ts';
import { shelfItemOf } from '#scenario/shelf-item.ts';
import type { CompiledCase } from '#scenario/types.ts';
import type { CaseLook, OwnDoors, PutCase, ShelfCase, ToldComplaint } from '#screen/doors.ts';
import type { Brought, CaseText } from '#storage/brought.ts';
import type { KeptCase } from '#storage/store.ts';
import { lookAtCase } from './look-at-case.ts';

/**
 * What stands behind the id of an own case, so that it is never that of a case on the shelf: there no id has a dot. Evenings of
 * somebody's own `de-brief` are so never taken for evenings of ours, nor ours for theirs, also when both have the same structure.
 */
const OWN = '.own';
export const isOwn = (id: string): boolean => id.endsWith(OWN);
export const idOfOwn = (name: string): string => name + OWN;
/** What its author calls it. */
export const nameOfOwn = (id: string): string => id.slice(0, -OWN.length);

/** Complaints that are shown: nobody mends more at once. */
const MOST_TOLD = 300;

const WORDS = { nl: () => import('virtual:complaints/nl'), en: () => import('virtual:complaints/en') };

/** The cases of one's own in this browser; where it keeps nothing, those of this page. */
export class OwnCases implements OwnDoors {
  private asked: Promise<Map<string, KeptCase>> | null = null;
  /** Those of them that go with the page. */
  private readonly passing = new Set<string>();
  /** What was read since the page opened. */
  private readonly read = new Map<string, Promise<CompiledCase | null>>();

  async ids(): Promise<ReadonlySet<string>> {
    return new Set((await this.here()).keys());
  }

  async all(): Promise<ShelfCase[]> {
    return [...(await this.here()).values()].map(({ item }) => ({ ...item, isOwn: true }));
  }

  async look(brought: readonly Brought[]): Promise<CaseLook> {
    const looked = await lookAtCase(brought);
    if ('why' in looked) return { refused: looked };
    const { texts, complaints, whole } = looked;
    return { refused: null, sheets: texts, complaints, put: whole && (() => this.put(ownOf(whole), texts)) };
  }

  /** Mistakes before advice; each in the order of the files. */
  async tell(complaints: readonly Complaint[], language: Language): Promise<ToldComplaint[]> {
    const [{ words }, { sayComplaint }] = await Promise.all([WORDS[language](), import('#scenario/tell-complaint.ts')]);
    const inOrder = [...complaints.filter(isError), ...complaints.filter((one) => !isError(one))].slice(0, MOST_TOLD);
    return inOrder.map((one) => ({ ...one, ...sayComplaint(one, words), kind: words[one.severity] }));
  }

  async forget(id: string): Promise<boolean> {
    const { forgetCase } = await import('#storage/own-shelf.ts');
    if (!(await forgetCase(id)) && !this.passing.has(id)) return false;
    (await this.here()).delete(id);
    this.read.delete(id);
    return true;
  }

  /**
   * The case as it is played; null when it is not here, or its text no longer fits the game of now.
   *
   * @throws {Error} when it could not be read again now: nothing is wrong with it, and it is tried again when it is next asked for.
   */
  async whole(id: string): Promise<CompiledCase | null> {
    const one = (await this.here()).get(id);
    if (!one) return null;
    const reading = this.read.get(id) ?? readAgain(one);
    this.read.set(id, reading);
    // What could not be fetched now may be there later.
    reading.catch(() => this.read.delete(id));
    return reading;
  }

  private async put(whole: CompiledCase, texts: CaseText[]): Promise<PutCase> {
    const [here, { keepCase }] = await Promise.all([this.here(), import('#storage/own-shelf.ts')]);
    const item = shelfItemOf(whole);
    const before = here.get(item.id);
    const keeping = { id: item.id, item, texts };
    here.set(item.id, keeping);
    this.read.set(item.id, Promise.resolve(whole));
    const isKept = await keepCase(keeping);
    if (isKept) this.passing.delete(item.id);
    else if (!before) this.passing.add(item.id);
    return { item: { ...item, isOwn: true, isPassing: !isKept }, isKept, instead: before ? before.item : null };
  }

  /** Asked once; what could not be fetched now may be there later. */
  private here(): Promise<Map<string, KeptCase>> {
    if (this.asked) return this.asked;
    const asked = kept();
    this.asked = asked;
    asked.catch(() => {
      this.asked = null;
    });
    return asked;
  }
}

async function kept(): Promise<Map<string, KeptCase>> {
  const all = await (await import('#storage/own-shelf.ts')).keptCases();
  return new Map(all.map((one) => [one.id, one]));
}

function ownOf(whole: CompiledCase): CompiledCase {
  return { ...whole, scenario: { ...whole.scenario, id: idOfOwn(whole.scenario.id) } };
}

/** Texts are kept, never what was made of them: what stood well in an older game is looked through again by this one. */
async function readAgain({ id, texts }: KeptCase): Promise<CompiledCase | null> {
  const looked = await lookAtCase(
    texts.map(({ name, text }) => ({ path: name, blob: new Blob([text]) })),
    true,
  );
  if ('why' in looked) throw new Error(`the own case ${id} was not read again: ${looked.why}`);
  return looked.whole && ownOf(looked.whole);
}
