import type { Answer } from '#scenario/ids.ts';
import type { Decision, World } from './state.ts';
import { weight } from './world.ts';

/** Who has the last word: the table in ring *wij*; elsewhere the joint story decides the answer (RULES 4). No request, no yes. */
export function previewAnswer(world: World, { option, ring, story }: Pick<Decision, 'option' | 'ring' | 'story'>): Answer {
  if (option === null) return 'no';
  if (ring === 'ours') return 'yes';
  if (story >= weight(world, `answer-${ring}-yes-from`)) return 'yes';
  return story >= weight(world, `answer-${ring}-half-from`) ? 'half' : 'no';
}
