import { fistsDue, handsDue, pointsDue, proposable, proposers } from '#rules/deciding.ts';
import { isBlank, openOptions } from '#rules/options.ts';
import { byPlinth } from '#rules/say.ts';
import { isPuppet } from '#rules/table.ts';
import { must, scenePlay } from '#rules/world.ts';
import { ROLES, type Role } from '#scenario/ids.ts';
import { type DecisionGlance, glance } from '#session/glance.ts';
import { firstIdea } from '#session/lead.ts';
import { act, allAnswer, asks, deedOf, ofOwnAccord, type Sitting, Stuck, temperAt } from './sitting.ts';

/** From the sound of the moves to the decision. What comes next is what the kernel still waits for. */
export function decide(sitting: Sitting): void {
  sitting.offered.clear();
  while (!scenePlay(sitting.state).decided) {
    const { decision } = glance(sitting.world, sitting.state);
    if (decision === 'decided') throw new Error('nobody is waited for');
    STEPS[decision](sitting);
  }
  const tempers = Object.fromEntries(ROLES.map((role) => [role, temperAt(sitting, role)])) as Record<Role, ReturnType<typeof temperAt>>;
  sitting.decided.push({ tempers, offered: [...sitting.offered] });
}

const STEPS: Record<Exclude<DecisionGlance, 'decided'>, (sitting: Sitting) => void> = {
  fell: (sitting) => act(sitting, { do: 'go-on' }),
  'rule-pointing': (sitting) => allAnswer(sitting, pointsDue(sitting.state), 'point-rule'),
  rule: (sitting) =>
    asks(
      sitting,
      must(
        ROLES.find((role) => role === sitting.state.play.hammer),
        'hammer',
      ),
      'rule',
    ),
  pointing: (sitting) => {
    round(sitting);
    allAnswer(sitting, pointsDue(sitting.state), 'point');
  },
  choosing: (sitting) => {
    round(sitting);
    asks(sitting, whoSpeaksFirst(sitting), 'pick');
  },
  hands: (sitting) => allAnswer(sitting, handsDue(sitting.state), 'hand'),
  cards: layCards,
  fists: (sitting) => asks(sitting, must(fistsDue(sitting.state)[0], 'fist'), 'fist'),
};

/** A round begins: habits, ideas and promises first, then somebody proposes or all point. */
function round(sitting: Sitting): void {
  ofOwnAccord(sitting, 'act');
  layFirst(sitting);
  const { world, state } = sitting;
  for (const option of openOptions(world, state)) sitting.offered.add(option);
  if (proposable(world, state).length === 0) throw new Stuck();
}

/** Where nothing is written every seat that has an idea lays it; puppets have none, and the people beside them lay one of all. */
function layFirst(sitting: Sitting): void {
  if (!isBlank(sitting.world, scenePlay(sitting.state)) || scenePlay(sitting.state).ideas.length > 0) return;
  for (const role of ROLES) {
    const idea = deedOf(sitting, role, 'idea');
    if (idea) act(sitting, idea);
  }
  const none = firstIdea(sitting.world, sitting.state);
  if (none) act(sitting, none);
}

/** The holder; with the hammer in the middle whoever the dice let speak first, a puppet only when its plinth is the lowest. */
function whoSpeaksFirst(sitting: Sitting): Role {
  return sitting.dice.one(proposers(sitting.world, sitting.state));
}

/** From the highest plinth to the lowest each may lay one card; then the table goes on. */
function layCards(sitting: Sitting): void {
  for (const role of byPlinth(sitting.world, sitting.state)) {
    if (!sitting.state.play.scene?.cardsOpen) return;
    const card = isPuppet(sitting.state, role) ? null : deedOf(sitting, role, 'power');
    if (card) act(sitting, card);
  }
  if (sitting.state.play.scene?.cardsOpen) act(sitting, { do: 'go-on' });
}
