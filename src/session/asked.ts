import type { CommandKind } from '#rules/command.ts';

/** Which question a resting state puts to all, by the start of its path. */
const QUESTIONS: [path: string, kind: CommandKind][] = [
  ['cards', 'read-card'],
  ['turn.handing', 'read-card'],
  ['say.fingers', 'show-say'],
  ['turn.fingers', 'show-say'],
  ['closing.fingers', 'show-say'],
  ['say.image', 'build-image'],
  ['turn.guess', 'guess'],
  ['take.moves', 'play-move'],
  ['decision.hands', 'show-hand'],
  ['decision.leftRight', 'choose-take'],
  ['agenda.pointing', 'point'],
  ['decision.rule.pointing', 'point'],
  ['decision.picking.pointing', 'point'],
];

/** `finish` stands for no question: nobody is ever due for it. */
export function askedIn(phase: string): CommandKind {
  return QUESTIONS.find(([path]) => phase === path || phase.startsWith(`${path}.`))?.[1] ?? 'finish';
}
