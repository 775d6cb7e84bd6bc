import { RULES_VERSION } from '#rules/kernel.ts';
import type { World } from '#rules/state.ts';
import { FORMATS, type Format, type Language, ROLES, type Role, SECRECIES, type Secrecy, TEAMS, type Team } from '#scenario/ids.ts';
import { createSession, type Options, type PlayedSession } from './session.ts';
import type { Header, Journal, Line } from './types.ts';

export interface Begin {
  seed: number;
  format: Format;
  secrecy: Secrecy;
  language: Language;
  seats: Record<Team, Role>;
  puppets: Team[];
}

/** What an evening is played by: case, model and rules. */
const playedBy = ({ scenario, model }: World) =>
  ({ case: scenario.id, version: scenario.version, structure: scenario.hash, model: model.hash, rules: RULES_VERSION }) as const;

/** The head of a new journal for this case and model. */
export const headerFor = (world: World, begin: Begin): Header => ({ journal: 1, ...playedBy(world), ...begin });

/** Why a journal was not, or not wholly, played again. `n` is the first line that is refused or comes out otherwise. */
export interface JournalTrouble {
  why: 'not-a-journal' | 'other-case' | 'other-version' | 'other-model' | 'other-rules' | 'damaged';
  n?: number;
  /** What the journal says and what stands here, for `other-*`. */
  found?: string;
  here?: string;
}

/** A save is text: the header, then a line each, as JSON. */
export const writeJournal = ({ header, lines }: Journal): string => [header, ...lines].map((line) => JSON.stringify(line)).join('\n');

/** Reads a save; a last line that was cut off is left out, anything else that cannot be read is `damaged` at that line. */
export function readJournal(
  text: string,
): { journal: Journal; trouble: JournalTrouble | null } | { journal: null; trouble: JournalTrouble } {
  const rows = text.split('\n').filter((row) => row.trim() !== '');
  const header = parse(rows[0] ?? '');
  if (!isHeader(header)) return { journal: null, trouble: { why: 'not-a-journal' } };
  const parsed = rows.slice(1).map(parse);
  const broken = parsed.findIndex((line, place) => !isLine(line, place + 1));
  const lines = (broken < 0 ? parsed : parsed.slice(0, broken)) as Line[];
  const isCutOff = broken === parsed.length - 1 && parsed[broken] === null;
  return { journal: { header, lines }, trouble: broken < 0 || isCutOff ? null : { why: 'damaged', n: broken + 1 } };
}

function parse(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return null;
  }
}

/** Everything that a session needs to begin; whether it fits what stands here is another question. */
function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const { journal, case: id, seed, format, secrecy, seats, puppets } = value as Partial<Header>;
  const isSeated = ROLES.every((role) => TEAMS.some((team) => seats?.[team] === role));
  const isOfTeams = Array.isArray(puppets) && puppets.every((team) => TEAMS.includes(team));
  const isKnown = FORMATS.some((each) => each === format) && SECRECIES.some((each) => each === secrecy);
  return journal === 1 && typeof id === 'string' && Number.isInteger(seed) && isKnown && isSeated && isOfTeams;
}

const isLine = (value: unknown, n: number): value is Line =>
  typeof value === 'object' &&
  value !== null &&
  (value as Line).n === n &&
  typeof (value as Line).do?.do === 'string' &&
  Array.isArray((value as Line).so);

/** Whether a journal belongs to this case, model and rules. */
export function fits({ scenario, model }: World, header: Header): JournalTrouble | null {
  const pairs: [JournalTrouble['why'], string, string][] = [
    ['other-case', header.case, scenario.id],
    ['other-version', `${header.version} ${header.structure}`, `${scenario.version} ${scenario.hash}`],
    ['other-model', header.model, model.hash],
    ['other-rules', String(header.rules), String(RULES_VERSION)],
  ];
  const other = pairs.find(([, found, here]) => found !== here);
  return other ? { why: other[0], found: other[1], here: other[2] } : null;
}

/**
 * Plays a journal again: the same loop for resume, an opened file and a test. Stops at the first line that is refused or comes out
 * otherwise and says so, as `damaged` only when case, model and rules are the same; the session then stands at the last good line,
 * behind a closed curtain, and can go on. From there it is an evening of this case, model and rules, and its header says so.
 */
export function resume(world: World, journal: Journal, options: Options = {}): { session: PlayedSession; trouble: JournalTrouble | null } {
  const good = goodLines(world, journal, options);
  const session = createSession(world, { ...journal.header, ...playedBy(world) }, options);
  for (const line of journal.lines.slice(0, good)) session.replayLine(line);
  session.catchUp();
  const other = fits(world, journal.header);
  const trouble = good === journal.lines.length ? other : { ...(other ?? { why: 'damaged' }), n: good + 1 };
  return { session, trouble };
}

function goodLines(world: World, { header, lines }: Journal, options: Options): number {
  const session = createSession(world, header, options);
  const bad = lines.findIndex((line) => !session.replayLine(line));
  return bad < 0 ? lines.length : bad;
}
