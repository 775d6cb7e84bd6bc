import { cases } from 'virtual:cases';
import { type Begun, type Doors, type Notice, OutOfDate, type Resumable } from '#screen/doors.ts';
import type { Choices } from '#screen/settings.ts';
import type { JournalTrouble } from '#session/journal.ts';
import type { OpeningShow } from '#session/opening.ts';
import type { PlayedSession } from '#session/session.ts';
import type { Journal } from '#session/types.ts';
import type { Shelf } from '#storage/shelf.ts';
import { keepTapped, readTapped, type Tapped } from '#storage/tapped.ts';
import { countsOfRow, nameOfRow, sourceOfRow } from '#words/rows.ts';
import type { Words } from '#words/words.ts';
import { type Clock, clockFrom } from './clock.ts';
import { idOfOwn, isOwn, nameOfOwn, type OwnCases } from './own-cases.ts';
import type { Playhouse } from './playhouse.ts';

/** What an evening needs of the house. */
interface House {
  words: Words;
  playhouse: Playhouse;
  shelf: Promise<Shelf>;
  own: OwnCases;
  /** The seed that was asked for; null: one is drawn. */
  seed: number | null;
}

/** The core and one case, fetched on the first click. */
async function worldOf(own: OwnCases, id: string) {
  const [journal, { model }, scenario] = await Promise.all([
    import('#session/journal.ts'),
    import('virtual:model'),
    isOwn(id) ? own.whole(id).then((whole) => whole?.scenario) : cases[id]?.structure(),
  ]);
  if (!scenario) throw isOwn(id) ? new OutOfDate() : new Error(`no case ${id} on the shelf`);
  return { ...journal, world: { scenario, model } };
}
type Core = Awaited<ReturnType<typeof worldOf>>;

const DICE = 2 ** 31;

/** What was found to go on with, by the card the screen shows of it. */
interface Kept {
  id: number | null;
  journal: Journal;
  trouble: JournalTrouble | null;
}
const found = new WeakMap<Resumable, Kept>();

type EveningDoors = Pick<Doors, 'begin' | 'resume' | 'kept' | 'forget' | 'fromFile'>;

/** Beginning, going on, opening from a file, throwing away. */
export function eveningDoors(house: House): EveningDoors {
  return {
    begin: (choices) => begin(house, choices),
    resume: (which) => resume(house, which),
    fromFile: (file) => fromFile(house.own, file),
    async kept() {
      // Without the own cases the evenings of ours go on all the same; that those are missing is said where they are shown.
      const ids = house.own.ids().catch(() => new Set<string>());
      const [own, evenings] = await Promise.all([ids, house.shelf.then((shelf) => shelf.evenings())]);
      return evenings.flatMap(
        ({ broken, ...kept }) => resumable({ ...kept, trouble: broken === null ? null : { why: 'damaged', n: broken } }, own) ?? [],
      );
    },
    async forget(which) {
      const id = found.get(which)?.id ?? null;
      if (id === null) return;
      if (readTapped(id)) keepTapped({ evening: id, ...BLANK });
      await (await house.shelf).forget(id);
    },
  };
}

async function begin(house: House, choices: Choices): Promise<Begun> {
  const core = await worldOf(house.own, choices.scenario);
  const { format, secrecy, seats, puppets } = choices;
  const seed = house.seed ?? Math.floor(Math.random() * DICE);
  const header = core.headerFor(core.world, { seed, format, secrecy, language: house.words.language, seats, puppets });
  const clock = clockFrom(0);
  const { session } = core.resume(core.world, { header, lines: [] }, clock);
  const id = await (await house.shelf).begin(session.journal());
  return opened(house, { core, session, clock, id, notice: null });
}

async function resume(house: House, which: Resumable): Promise<Begun> {
  const kept = found.get(which);
  if (!kept) throw new Error('an evening nobody found cannot go on');
  const core = await worldOf(house.own, which.scenario);
  // A finished evening opens again at its debrief.
  const lines = kept.journal.lines.filter((line) => line.do.do !== 'finish');
  const clock = clockFrom(lines.at(-1)?.at ?? 0);
  const replayed = core.resume(core.world, { ...kept.journal, lines }, clock);
  const trouble = kept.trouble ?? replayed.trouble;
  const id = await keptAs(await house.shelf, { id: kept.id, trouble, lines: lines.length }, replayed.session.journal());
  const notice = trouble && { key: `trouble.${trouble.why}`, gaps: { n: trouble.n ?? '' } };
  return opened(house, { core, session: replayed.session, clock, id, notice });
}

/** What is not whole stays on the shelf as it is, and goes on beside it; else only what puppets did while it was read is new. */
async function keptAs(shelf: Shelf, { id, trouble, lines }: Omit<Kept, 'journal'> & { lines: number }, now: Journal): Promise<number> {
  if (id === null || trouble !== null) return shelf.begin(now);
  for (const line of now.lines.slice(lines)) await shelf.keepLine(id, line);
  return id;
}

interface Opened {
  core: Core;
  session: PlayedSession;
  clock: Clock;
  id: number;
  notice: Notice | null;
}

/** Where clocks stop (GAME 6). */
const STOPPED = ['timeOut', 'paused'];

/** An evening in play: kept line by line, told in words, shown. */
async function opened({ words, playhouse, shelf }: House, { core, session, clock, id, notice }: Opened): Promise<Begun> {
  const [keeper, files, { openingShow }, { readEvening }] = await Promise.all([
    shelf,
    import('#storage/files.ts'),
    import('#session/opening.ts'),
    import('#debrief/evening.ts'),
    words.take(session.header.case),
  ]);
  session.follow('room', ({ phase }) => clock.rest(STOPPED.includes(phase)));
  session.record((line) => void keeper.keepLine(id, line));
  const taps = tapsOf(session, id);
  await playhouse.open(session);
  const { world } = core;
  let shown: OpeningShow | null = null;
  return {
    session,
    before: session.heardSoFar('room'),
    notice,
    show: () => {
      shown = openingShow(world);
      if (shown) playhouse.show(shown.session, session);
      return shown;
    },
    showed: () => shown?.session.heardSoFar('room') ?? [],
    draft: (image) => playhouse.draft(session, image),
    free: (free) => playhouse.free(free),
    minutes: world.model.minutes,
    seconds: clock.seconds,
    why: (row) => ({ name: nameOfRow(words, row), source: sourceOfRow(words, world.model, row), counts: countsOfRow(world.model, row) }),
    taps,
    evening: () => readEvening(world, session.journal()),
    save: () => files.saveFile(core.writeJournal(session.journal()), `samenspel-${session.header.case}-${session.header.format}.txt`),
  };
}

const BLANK: Omit<Tapped, 'evening'> = { texts: {}, stop: null };

/** What stood on the screen when the page went comes back with it; an evening that rested rests on. */
function tapsOf(session: PlayedSession, evening: number): Begun['taps'] {
  let now: Tapped = readTapped(evening) ?? { evening, ...BLANK };
  const keep = (change: Partial<Tapped>) => {
    now = { ...now, ...change };
    keepTapped(now);
  };
  if (now.stop) session.act({ act: now.stop });
  session.follow('room', ({ phase }) => {
    const stop = phase === 'timeOut' ? 'time-out' : phase === 'paused' ? 'pause' : null;
    if (stop !== now.stop) keep({ stop });
  });
  return {
    read: (place) => now.texts[place] ?? null,
    keep: (place, text) => {
      const { [place]: before, ...texts } = now.texts;
      if (text !== null) keep({ texts: { ...texts, [place]: text } });
      else if (before !== undefined) keep({ texts });
    },
  };
}

function resumable(kept: Kept, own: ReadonlySet<string>): Resumable | null {
  const { header, lines } = kept.journal;
  const { case: scenario, format } = header;
  if ((!cases[scenario] && !isOwn(scenario)) || lines.length === 0) return null;
  const isOver = lines.some((line) => line.do.do === 'finish');
  const gone = isOwn(scenario) && !own.has(scenario) ? nameOfOwn(scenario) : null;
  const which = { scenario, format, began: kept.id, isOver, gone };
  found.set(which, kept);
  return which;
}

/** An evening that `explore` saved bears the name its author gave the case; here that case stands by another. */
function asBrought(journal: Journal, own: ReadonlySet<string>): Journal {
  const { header } = journal;
  const brought = idOfOwn(header.case);
  return cases[header.case] || !own.has(brought) ? journal : { ...journal, header: { ...header, case: brought } };
}

async function fromFile(own: OwnCases, file: Blob): ReturnType<Doors['fromFile']> {
  const [{ readFile }, { readJournal }] = await Promise.all([import('#storage/files.ts'), import('#session/journal.ts')]);
  const text = await readFile(file);
  const { journal, trouble } = text === null ? { journal: null, trouble: null } : readJournal(text);
  if (!journal) return { trouble: { key: 'trouble.not-a-journal' } };
  const ids = await own.ids();
  const which = resumable({ id: null, journal: asBrought(journal, ids), trouble }, ids);
  if (which?.gone) return { trouble: { key: 'trouble.own-missing', gaps: { id: which.gone } } };
  return which ?? { trouble: { key: 'trouble.other-case' } };
}
