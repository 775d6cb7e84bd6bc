import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decided } from '#debrief/decided.ts';
import { readEvening } from '#debrief/evening.ts';
import { right } from '#debrief/right.ts';
import type { World } from '#rules/state.ts';
import { headerFor } from '#session/journal.ts';
import { leadDeed } from '#session/lead.ts';
import { readDeed } from '#session/notation.ts';
import { createSession, type PlayedSession } from '#session/session.ts';
import { loadCase, loadModel, SCENARIOS } from '#workshop/load.ts';
import { begin } from '../play/world.ts';

const world: World = { scenario: loadCase(join(SCENARIOS, 'lege-doos')).scenario, model: loadModel() };

/** Leads on as puppets would until the play rests there. */
function leadOn(session: PlayedSession, to: RegExp): void {
  for (let deeds = 0; deeds < 400 && !to.test(session.phase()); deeds += 1) {
    const deed = leadDeed(world, session);
    if (!deed || !session.lead(deed)) throw new Error(`nothing leads on from ${session.phase()}`);
  }
}

function playedWith(...ideas: string[]): PlayedSession {
  const session = createSession(world, headerFor(world, begin({ format: '100' })));
  leadOn(session, /^decision\.picking/);
  for (const line of ideas) {
    const deed = readDeed(line);
    if (deed) session.lead(deed);
  }
  leadOn(session, /^debrief/);
  return session;
}

test('where the cards were blank nobody is told that a guess was right or wrong', () => {
  const { guesses } = right(readEvening(world, playedWith().journal()));
  expect(guesses.length).toBeGreaterThan(0);
  expect(guesses.every(({ truth }) => truth === null)).toBe(true);
  expect(guesses.flatMap((each) => each.guesses.map((guess) => guess.right)).every((one) => one === null)).toBe(true);
});

test('of two ideas that were only said it is still known whose was decided', () => {
  const same = 'adds works together decides together benefits absent';
  const session = playedWith(`worker ${same}`, `official ${same}`);
  const [first] = decided(readEvening(world, session.journal())).decisions;
  expect(first?.own).toMatchObject({ words: '', benefits: 'absent' });
  expect(first?.author).toBe('worker');
});
