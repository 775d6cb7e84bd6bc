import { cases } from 'virtual:cases';
import { broken, shelf } from 'virtual:shelf';
import { createElement, render } from 'preact';
import { firstPreferences, noticeOf, seedOf, wishesOf } from '#screen/address.ts';
import { App } from '#screen/app.tsx';
import type { Doors } from '#screen/doors.ts';
import { applyPreferences, type Preferences } from '#screen/settings.ts';
import { keepPreferences, readPreferences } from '#storage/preferences.ts';
import { createWords, type Words } from '#words/words.ts';
import { eveningDoors } from './evenings.ts';
import { isOwn, OwnCases } from './own-cases.ts';
import { Playhouse } from './playhouse.ts';
import { textsWith } from './texts.ts';
import '#screen/style.css';

/** Introduces everyone. What the first screen does not need is fetched when it is needed. */
const address = new URLSearchParams(window.location.search);
const wishes = wishesOf(address);
const own = new OwnCases();
const troubles = lineTo<string>();
/** The own case that the address asks for. */
const ownWish = wishes.scenario !== null && isOwn(wishes.scenario) ? wishes.scenario : null;

/** The first screen has been drawn, answers, and nobody is in a hurry: milliseconds. */
const QUIET = 1500;

async function open(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no place for the document');
  const kept = readPreferences();
  const preferences = firstPreferences(address, kept);
  applyPreferences(preferences, wishes.still);
  const words = await createWords(preferences.language, textsWith(own));
  const page = address.get('print') === 'cards' ? await cardsPage(words) : null;
  render(page ?? createElement(App, { doors: doorsFor(words, preferences) }), root);
}

/** The role cards of the wished case, else of the first on the shelf; null when there is none. */
async function cardsPage(words: Words) {
  const id = ownWish ?? (shelf.find((item) => item.id === wishes.scenario) ?? shelf[0])?.id;
  if (id === undefined) return null;
  const [{ PrintCards }, { model }, scenario] = await Promise.all([
    import('#screen/print-cards.tsx'),
    import('virtual:model'),
    ownWish === null ? cases[id]?.structure() : own.whole(ownWish).then((whole) => whole?.scenario),
    words.take(id),
  ]);
  if (!scenario && ownWish !== null && (await own.ids()).has(ownWish)) troubles.say('trouble.own-changed');
  return scenario ? createElement(PrintCards, { words, scenario, model }) : null;
}

/** What is said before somebody listens waits for who listens first. */
function lineTo<What>() {
  let told: ((what: What) => void) | null = null;
  let waiting: What | null = null;
  return {
    say: (what: What) => {
      if (told) told(what);
      else waiting = what;
    },
    listen: (on: (what: What) => void) => {
      told = on;
      if (waiting !== null) on(waiting);
      waiting = null;
    },
  };
}

/** Whether an own case is here is known only when this browser has been asked. */
async function sayIfGone(id: string, say: (trouble: string) => void): Promise<void> {
  if (!(await own.ids()).has(id)) say('trouble.own-gone');
}

function doorsFor(words: Words, first: Preferences): Doors {
  const captions = lineTo<readonly string[]>();
  const playhouse = new Playhouse(wishes.still, { trouble: troubles.say, caption: captions.say });
  let now = first;
  window.setTimeout(() => playhouse.obey(now), QUIET);
  if (ownWish !== null) sayIfGone(ownWish, troubles.say).catch(() => troubles.say('trouble.cannot-load'));
  const onShelf = import('#storage/shelf.ts').then(({ openShelf }) => openShelf((trouble) => troubles.say(`trouble.${trouble}`)));
  return {
    words,
    preferences: first,
    wishes,
    shelf,
    own,
    notice: noticeOf(ownWish === null ? wishes : { ...wishes, scenario: null }, { shelf, broken }, first.language),
    prefer: (change) => {
      now = { ...now, ...change };
      // What the address or the machine asked for is for now; only what people chose is kept.
      keepPreferences({ ...readPreferences(), ...change });
      applyPreferences(now, wishes.still);
      playhouse.obey(now);
      return now;
    },
    onCaption: captions.listen,
    onTrouble: troubles.listen,
    ...eveningDoors({ words, playhouse, shelf: onShelf, own, seed: seedOf(address) }),
  };
}

open().catch(() => document.getElementById('cannot-open')?.removeAttribute('hidden'));
