import { expect, test } from 'vitest';
import type { Command } from '#rules/command.ts';
import type { State, World } from '#rules/state.ts';
import { parseCase } from '#scenario/parse-case.ts';
import { headerFor } from '#session/journal.ts';
import { leadDeed } from '#session/lead.ts';
import { createSession, type PlayedSession } from '#session/session.ts';
import { complaintsOf } from '#workshop/check.ts';
import { jargonOf } from '#workshop/jargon.ts';
import { begin, world } from '../play/world.ts';
import { type Game, madeUpGame, SIZE_NAMES, SIZES, type Size } from './game.ts';
import { OurPlayer, ours } from './ours.ts';
import { playEvenings, seedsTo } from './play.ts';
import { writtenCase } from './write-case.ts';

const textOf = (size: Size) => writtenCase(madeUpGame(size)).text;
const worldOf = (size: Size) => ours(world.model).load(textOf(size)) as World;

test.each(SIZE_NAMES)('the %s made-up case passes check without one complaint', (size) => {
  expect(complaintsOf([writtenCase(madeUpGame(size))], jargonOf)).toEqual([]);
});

/** More than may stand there. */
const TOO_MANY = 'S124';

test('the large made-up case is as large as a case may be: one issue more, or one option, is too many', () => {
  const game = madeUpGame('large');
  const more = <T>(all: T[]): T[] => [...all, ...all.slice(0, 1)];
  const fuller = game.scenes.map((scene) => ({ ...scene, options: more(scene.options) }));
  expect(codesOf({ ...game, scenes: more(game.scenes) })).toContain(TOO_MANY);
  expect(codesOf({ ...game, scenes: fuller })).toContain(TOO_MANY);
});

function codesOf(game: Game): string[] {
  const parsed = parseCase([writtenCase(game)]);
  return 'complaints' in parsed ? parsed.complaints.map(({ code }) => code) : [];
}

/** What every peer of the bench comes to as well. */
const CHECKSUMS: Record<Size, number> = { small: 0x594a7c3b, large: 0xe59dc0ff };

test.each(SIZE_NAMES)('the same choices in the %s case offer, take and leave the same', (size) => {
  const player = new OurPlayer(worldOf(size));
  expect(playEvenings(player, { scenes: SIZES[size].scenes, seeds: seedsTo(200) }).checksum).toBe(CHECKSUMS[size]);
});

test.each(SIZE_NAMES)('an evening of the bench in the %s case is one that the game plays, and ends the same', (size) => {
  const player = new OurPlayer(worldOf(size));
  const commands: Command[] = [];
  player.heard = (command) => commands.push(command);
  playEvenings(player, { scenes: SIZES[size].scenes, seeds: [5] });
  const of = worldOf(size);
  const session = createSession(of, headerFor(of, begin({ format: SIZES[size].format })));
  for (const command of commands) leadOn(session, { command, of });
  expect(leftBy(session.state())).toEqual(leftBy(player.table.state));
});

/** What a decision leaves behind. */
function leftBy({ play: { decisions, trust, energy, house, rings } }: State) {
  return { decisions, trust, energy, house, rings };
}

/** Everything around the decisions is led on; the shared value is one that no option serves, as the peers know of none. */
function leadOn(session: PlayedSession, { command, of }: { command: Command; of: World }): void {
  for (let deeds = 0; deeds < 60; deeds += 1) {
    if (session.may(command) === null) {
      session.ask(command);
      return;
    }
    const value: Command = { do: 'choose-value', value: 'second' };
    const deed = session.phase() === 'value' ? value : leadDeed(of, session);
    if (!deed || !session.lead(deed)) break;
  }
  throw new Error(`${command.do} never comes in ${session.phase()}`);
}
