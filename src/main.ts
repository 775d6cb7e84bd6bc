import { cases } from 'virtual:cases';
import { broken, shelf } from 'virtual:shelf';
import { createElement, render } from 'preact';
import type { Image } from '#rules/command.ts';
import { firstPreferences, noticeOf, wishesOf } from '#screen/address.ts';
import { App } from '#screen/app.tsx';
import type { Begun, Doors, Resumable } from '#screen/doors.ts';
import { applyPreferences, type Choices, type Preferences } from '#screen/settings.ts';
import type { JournalTrouble } from '#session/journal.ts';
import type { PlayedSession } from '#session/session.ts';
import type { Journal } from '#session/types.ts';
import type { Trio } from '#sound/trio.ts';
import type { Stage } from '#stage/create-stage.ts';
import { keepPreferences, readPreferences } from '#storage/preferences.ts';
import { nameOfRow, sourceOfRow } from '#words/rows.ts';
import { createWords, type Shelves, type Words } from '#words/words.ts';
import '#screen/style.css';

/** Introduces everyone: the only file that knows all rooms. What the first screen does not need is fetched when it is needed. */
const address = new URLSearchParams(window.location.search);

const HOUSE = import.meta.glob<object>('./words/*/*.json', { import: 'default' });
/** What the first screen says. */
const DOOR = ['common', 'setup'];
const NAMES = { nl: () => import('virtual:model/nl'), en: () => import('virtual:model/en') };

/** Where the texts come from: each namespace, each case and the model's names are fetched when they are first needed. */
const shelves: Shelves = {
  async house(language, part) {
    const own = Object.entries(HOUSE).map(([path, load]) => ({
      of: path.split('/').at(-2),
      name: path.replace(/^.*\/|\.json$/g, ''),
      load,
    }));
    const wanted = own.filter(({ of, name }) => of === language && (part === 'all' || DOOR.includes(name)));
    return Object.fromEntries(await Promise.all(wanted.map(async ({ name, load }) => [name, await load()])));
  },
  model: async (language) => (await NAMES[language]()).names,
  async case(id, language) {
    const { room = {}, private: sealed = {} } = cases[id] ?? {};
    const spoken = room[language] ? language : language === 'nl' ? 'en' : 'nl';
    return { room: (await room[spoken]?.()) ?? {}, private: (await sealed[spoken]?.()) ?? {} };
  },
};

const wishes = wishesOf(address);

/** The core and one case, fetched on the first click. */
async function worldOf(id: string) {
  const [journal, { model }, scenario] = await Promise.all([
    import('#session/journal.ts'),
    import('virtual:model'),
    cases[id]?.structure(),
  ]);
  if (!scenario) throw new Error(`no case ${id} on the shelf`);
  return { journal, world: { scenario, model } };
}
type House = Awaited<ReturnType<typeof worldOf>>;

/** Where evenings are kept; opened once, when the page is up. Trouble is told on the screen. */
let tellTrouble: (trouble: string) => void = () => undefined;
const keeping = import('#storage/shelf.ts').then(({ openShelf }) => openShelf((trouble) => tellTrouble(`trouble.${trouble}`)));

/** Stage and trio come after the first screen can be used, and only when they are wanted. */
let stage: Stage | null = null;
let stageIsAsked = false;
let trio: Trio | null = null;
let tellCaption: (key: string) => void = () => undefined;
/** What the stage shows now, and how to stop; `near` while the opening show plays, before which nothing lies. */
let onStage: { session: PlayedSession; near: boolean; stop: () => void } | null = null;
/** The image a team is placing, until it is built. */
let drafted: Image | null = null;

const stageIs = (state: string) => {
  document.documentElement.dataset.stage = state;
};

async function openStage(wish: Preferences['stage']): Promise<void> {
  const parent = document.getElementById('stage');
  if (!parent || wish === 'none') return;
  stageIsAsked = true;
  stageIs('loading');
  try {
    const { createStage } = await import('#stage/create-stage.ts');
    stage = await createStage(parent, { renderer: wish, still: wishes.still });
    stage.onState((state) => (state === 'lost' ? stageFails() : stageIs(state)));
    if (onStage) putOnStage(onStage.session, onStage.near);
  } catch {
    stageFails();
  }
}

const stageFails = () => {
  stageIs('off');
  tellTrouble('trouble.stage');
};

function putOnStage(session: PlayedSession, near = false): void {
  onStage?.stop();
  onStage = { session, near, stop: stage?.attach(session, { near }) ?? (() => undefined) };
  if (drafted) draft(session, drafted);
}

function draft(session: PlayedSession, image: Image | null): void {
  drafted = image;
  stage?.show(session.view(), session.phase(), { image });
}

/** How long the stage stands frozen when somebody says KNIP!, in milliseconds. */
const FROZEN = 1400;

function freezeAtCut(session: PlayedSession): void {
  session.follow('room', ({ entries }) => {
    if (!entries.some((entry) => entry.kind === 'put-back' && entry.by === 'snip')) return;
    stage?.freeze(true);
    window.setTimeout(() => stage?.freeze(false), FROZEN);
  });
}

/** What people like, where it is more than letters on the page. */
function obey(preferences: Preferences): void {
  const isOff = preferences.stage === 'none';
  document.getElementById('stage')?.toggleAttribute('hidden', isOff);
  if (isOff) stageIs('off');
  else if (stage) stageIs(stage.sleeping() ? 'asleep' : 'ready');
  else if (!stageIsAsked) void openStage(preferences.stage);
  stage?.setStill(wishes.still || !preferences.motion);
  if (preferences.sound) void trio?.on();
  else trio?.off();
}

/** Whole seconds of play, with those of earlier sittings. */
const clockFrom =
  (already: number, since = performance.now()) =>
  () =>
    already + Math.round((performance.now() - since) / 1000);

/** Who speaks, and what people like at this moment. */
interface Voiced {
  words: Words;
  preferences: () => Preferences;
}

async function begin({ words, preferences }: Voiced, choices: Choices): Promise<Begun> {
  const house = await worldOf(choices.scenario);
  const seed = Number(address.get('seed') ?? Number.NaN);
  const { format, secrecy, seats, puppets } = choices;
  const drawn = Number.isInteger(seed) ? seed : Math.floor(Math.random() * 2 ** 31);
  const header = house.journal.headerFor(house.world, { seed: drawn, format, secrecy, language: words.language, seats, puppets });
  const { session } = house.journal.resume(house.world, { header, lines: [] }, { seconds: clockFrom(0) });
  const shelf = await keeping;
  const id = await shelf.keepHeader(header);
  return opened({ words, house, session, id, notice: null, preferences });
}

/** What was found to go on with, by the card the screen shows of it. */
type Kept = { id: number | null; journal: Journal; trouble: JournalTrouble | null };
const found = new WeakMap<Resumable, Kept>();

async function resume({ words, preferences }: Voiced, which: Resumable): Promise<Begun> {
  const kept = found.get(which);
  if (!kept) throw new Error('an evening nobody found cannot go on');
  const house = await worldOf(which.scenario);
  const already = kept.journal.lines.at(-1)?.at ?? 0;
  const replayed = house.journal.resume(house.world, kept.journal, { seconds: clockFrom(already) });
  const trouble = kept.trouble ?? replayed.trouble;
  const { session } = replayed;
  const shelf = await keeping;
  const good = session.journal();
  // What is not whole stays on the shelf as it is, and goes on beside it; else only what puppets did while it was read is new.
  const id = kept.id !== null && trouble === null ? kept.id : await shelf.keepHeader(good.header);
  for (const line of good.lines.slice(id === kept.id ? kept.journal.lines.length : 0)) await shelf.keepLine(id, line);
  const notice = trouble && { key: `trouble.${trouble.why}`, gaps: { n: trouble.n ?? '' } };
  return opened({ words, house, session, id, notice, preferences });
}

interface Opened {
  words: Words;
  house: House;
  session: ReturnType<House['journal']['resume']>['session'];
  id: number;
  notice: Begun['notice'];
  preferences: () => Preferences;
}

/** An evening in play: kept line by line, told in words, shown. */
async function opened({ words, house, session, id, notice, preferences }: Opened): Promise<Begun> {
  const [shelf, files, { openingShow }, { readEvening }, { createTrio }] = await Promise.all([
    keeping,
    import('#storage/files.ts'),
    import('#session/opening.ts'),
    import('#debrief/evening.ts'),
    import('#sound/trio.ts'),
    words.take(session.header.case),
  ]);
  session.record((line) => void shelf.keepLine(id, line));
  putOnStage(session);
  freezeAtCut(session);
  trio = createTrio(session, {
    onCaption: (key) => tellCaption(key),
    onPlayers: (players) => stage?.setPit(players),
    onTrouble: (why) => tellTrouble(`trouble.sound-${why}`),
  });
  obey(preferences());
  const { model } = house.world;
  return {
    session,
    before: session.heardSoFar('room'),
    notice,
    show: () => {
      const show = openingShow(house.world);
      if (!show) return null;
      putOnStage(show.session, true);
      const stop = session.follow('room', () => {
        stop();
        putOnStage(session);
      });
      return show;
    },
    draft: (image) => draft(session, image),
    why: (row) => ({ name: nameOfRow(words, row), source: sourceOfRow(words, model, row) }),
    evening: () => readEvening(house.world, session.journal()),
    save: () =>
      files.saveFile(house.journal.writeJournal(session.journal()), `samenspel-${session.header.case}-${session.header.format}.txt`),
  };
}

function resumable(kept: Kept): Resumable | null {
  const { header, lines } = kept.journal;
  if (!cases[header.case] || lines.length === 0) return null;
  const which = { scenario: header.case, format: header.format, lines: lines.length };
  found.set(which, kept);
  return which;
}

async function fromFile(file: File): ReturnType<Doors['fromFile']> {
  const [{ readFile }, { readJournal }] = await Promise.all([import('#storage/files.ts'), import('#session/journal.ts')]);
  const text = await readFile(file);
  const { journal, trouble } = text === null ? { journal: null, trouble: null } : readJournal(text);
  if (!journal) return { trouble: 'trouble.not-a-journal' };
  // A finished evening opens again at its debrief.
  const lines = journal.lines.filter((line) => line.do.do !== 'finish');
  return resumable({ id: null, journal: { ...journal, lines }, trouble }) ?? { trouble: 'trouble.other-case' };
}

function doorsFor(words: Words, first: Preferences): Doors {
  let now = first;
  const voiced = { words, preferences: () => now };
  return {
    words,
    preferences: first,
    wishes,
    shelf,
    notice: noticeOf(wishes, { shelf, broken }, first.language),
    keepPreferences: (preferences) => {
      now = preferences;
      keepPreferences(preferences);
      obey(preferences);
    },
    lastEvening: async () => {
      const kept = await (await keeping).lastEvening();
      if (!kept || kept.journal.lines.some((line) => line.do.do === 'finish')) return null;
      return resumable({ ...kept, trouble: kept.broken === null ? null : { why: 'damaged', n: kept.broken } });
    },
    begin: (choices) => begin(voiced, choices),
    resume: (which) => resume(voiced, which),
    fromFile,
    onCaption: (on) => {
      tellCaption = on;
    },
    onTrouble: (on) => {
      tellTrouble = on;
    },
  };
}

/** The first screen has been drawn, answers, and nobody is in a hurry: milliseconds. */
const QUIET = 1500;

async function open(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no place for the document');
  const preferences = firstPreferences(address, readPreferences());
  applyPreferences(preferences, wishes.still);
  const words = await createWords(preferences.language, shelves);
  if (address.get('print') === 'cards') {
    const { PrintCards } = await import('#screen/print-cards.tsx');
    const id = wishes.scenario ?? shelf[0]?.id ?? '';
    const [scenario] = await Promise.all([cases[id]?.structure(), words.take(id)]);
    if (scenario) render(createElement(PrintCards, { words, scenario }), root);
    return;
  }
  render(createElement(App, { doors: doorsFor(words, preferences) }), root);
  window.setTimeout(() => obey(preferences), QUIET);
}

void open();
