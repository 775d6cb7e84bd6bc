import { draw } from '#rules/chance.ts';
import type { Command } from '#rules/command.ts';
import type { PlayedSession } from '#session/session.ts';
import { legal } from './legal.ts';

/** How seldom a kind is chosen when it may be: stops and talk would otherwise fill the evening. */
const SELDOM: Partial<Record<Command['do'], number>> = {
  rewind: 40,
  'wrap-up': 400,
  snip: 10,
  shorten: 8,
  note: 20,
  promise: 8,
  'own-idea': 6,
  lay: 6,
  finish: 3,
  ask: 2,
};
const CUTS = 12;

/** Plays anything that may be, by seed, until the end or `most` commands. At most twelve rewinds and cuts. */
export function playAtRandom(session: PlayedSession, seed: number, most = 5000): { commands: Command[]; phases: Set<string> } {
  let chance = seed;
  let cuts = 0;
  const next = (sides: number): number => {
    const drawn = draw(chance, sides);
    chance = drawn.state;
    return drawn.value;
  };
  const commands: Command[] = [];
  const phases = new Set<string>([session.phase()]);
  while (session.phase() !== 'end' && commands.length < most) {
    const kinds = new Map<string, Command[]>();
    for (const command of legal(session)) kinds.set(command.do, [...(kinds.get(command.do) ?? []), command]);
    const names = [...kinds.keys()].filter((kind) => (kind !== 'rewind' && kind !== 'snip') || cuts < CUTS);
    const kind = names[next(names.length)];
    const team = session.view().waiting[next(Math.max(1, session.view().waiting.length))];
    if (session.phase().endsWith('.closed') && team && next(2) === 0) session.act({ act: 'lift', team });
    else if (next(30) === 0) {
      session.act({ act: next(2) === 0 ? 'pause' : 'time-out' });
      session.act({ act: 'carry-on', seconds: 5 });
    } else if (kind && (SELDOM[kind as Command['do']] === undefined || next(SELDOM[kind as Command['do']] ?? 1) === 0)) {
      const choices = kinds.get(kind) ?? [];
      const command = choices[next(choices.length)];
      if (!command) continue;
      if (kind === 'rewind' || kind === 'snip') cuts += 1;
      session.ask(command);
      commands.push(command);
    } else if (!kind && !session.phase().endsWith('.closed')) throw new Error(`stuck in ${session.phase()}`);
    phases.add(session.phase());
  }
  return { commands, phases };
}
