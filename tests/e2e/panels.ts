import { expect, type Page } from '@playwright/test';
import { writeJournal } from '#session/journal.ts';
import type { PlayedSession } from '#session/session.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession } from '../play/world.ts';
import { openSave, openScreen, type Reading, restsAt, settled, word } from './screens.ts';

/** Where a sheet over the screen can be opened, and the buttons that open it: keys of `play`, or of the page they name. */
export interface Way {
  panel: string;
  at: string;
  by: readonly string[];
  /** What must be so in the evening that is opened; else any evening that rests there will do. */
  when?: (session: PlayedSession) => boolean;
  /** What must be seen then, where that is no sheet over the screen. */
  shows?: string;
}

/** Facts that can lie on the table: two of every role. */
const ALL_FACTS = 6;
const isFull = (session: PlayedSession) => session.view('room').table.length === ALL_FACTS;

const isLater = (session: PlayedSession) => session.view('room').layer >= 2;

/** Every sheet that can lie over a screen; and screens as they are late in an evening, with a full table or an own idea. */
export const PANELS: readonly Way[] = [
  { panel: 'menu', at: 'take.talk', by: ['stops.menu'] },
  { panel: 'settings', at: 'take.talk', by: ['stops.menu', 'menu.settings'] },
  { panel: 'rewind', at: 'turn.seats', by: ['stops.menu', 'menu.rewind'] },
  { panel: 'behind', at: 'turn.seats', by: ['stops.menu', 'menu.behind'] },
  { panel: 'why', at: 'turn.seats', by: ['stops.why'] },
  { panel: 'journal', at: 'turn.seats', by: ['stops.menu', 'menu.journal'] },
  { panel: 'table', at: 'decision.picking.choosing', by: ['table.open'], when: isFull },
  { panel: 'lay', at: 'take.talk', by: ['table.lay'] },
  { panel: 'promise', at: 'take.talk', by: ['table.promise'] },
  { panel: 'snip', at: 'take.sound', by: ['stops.snip'], when: (session) => session.may({ do: 'snip', step: 'moves' }) === null },
  { panel: 'force', at: 'disruption.asking', by: ['disruption.force'] },
  { panel: 'own-idea', at: 'decision.picking.choosing', by: ['common:own'], when: isLater, shows: '.idea' },
  { panel: 'full-talk', at: 'take.talk', by: [], when: isFull },
  { panel: 'full-rule', at: 'decision.rule.deciding', by: [], when: isFull },
];

/** More evenings than are needed. */
const SEEDS = 20;

/** The first evening that rests at this phase while something is so, as a save: always the same one. */
function saveWhere(at: string, when: NonNullable<Way['when']>): string {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const session = newSession({ format: '100', secrecy: 'hands', seed });
    let save = '';
    session.follow('room', ({ phase, deed }) => {
      if (!save && deed && phase === at && when(session)) save = writeJournal(session.journal());
    });
    playAtRandom(session, seed * 77);
    if (save) return save;
  }
  throw new Error(`no evening was met that rests at ${at} like that`);
}

/** What stands on a button, up to the number that a key leaves open; under KNIP! stands what it does. */
function saidOn(reading: Reading, key: string): string {
  const [page = '', path = ''] = key.includes(':') ? key.split(':') : ['play', key];
  return word(reading.lang, page, path).split('{{')[0] ?? '';
}

/** Opens a sheet as a person would: at a saved evening, by its buttons. */
export async function openPanel(page: Page, { at, by, when, shows }: Way, reading: Reading): Promise<void> {
  if (when) await openSave(page, saveWhere(at, when), reading);
  else await openScreen(page, at, reading);
  await restsAt(page, at);
  for (const key of by) {
    const name = saidOn(reading, key);
    await page
      .getByRole('button', { name, exact: !/[ !]$/.test(name) })
      .last()
      .click();
  }
  if (by.length) await expect(page.locator(shows ?? '[role=dialog]').first()).toBeVisible();
  await settled(page);
}
