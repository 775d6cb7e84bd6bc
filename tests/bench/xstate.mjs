import { assign, createActor, createMachine } from 'xstate';
import { change, readPlan, tellMore } from './plan.mjs';

export { source } from './plan.mjs';

/** A machine made for this case: a state for every scene, an event with a guard for every option. */
export function load(text) {
  const plan = readPlan(text);
  const entered = (from, told) => {
    const meters = [...from];
    change(meters, plan.sounded);
    return { meters, told: tellMore(told) };
  };
  const begin = assign(() => entered(plan.start, 0));
  const anew = assign(({ context }) => entered(plan.start, context.told));
  const next = assign(({ context }) => entered(context.meters, context.told));
  const choice = ({ holds, change: all }) => ({
    guard: ({ context }) => holds(context.meters, context.told),
    target: 'decided',
    actions: assign(({ context }) => {
      const meters = [...context.meters];
      change(meters, all);
      return { meters };
    }),
  });
  const decided = { on: {} };
  const states = { decided };
  for (const [place, { options }] of plan.scenes.entries()) {
    states[`scene${place}`] = { on: Object.fromEntries(options.map((option, at) => [`choose${at}`, choice(option)])) };
    Object.assign(decided.on, {
      [`begin${place}`]: { target: `scene${place}`, actions: begin },
      [`again${place}`]: { target: `scene${place}`, actions: anew },
      [`next${place}`]: { target: `scene${place}`, actions: next },
    });
  }
  return createMachine({ id: 'made-up', initial: 'decided', context: { meters: plan.start, told: 0 }, states });
}

const CHOICES = Array.from({ length: 6 }, (_, place) => ({ type: `choose${place}` }));

export function start(machine) {
  const actor = createActor(machine).start();
  let scene = 0;
  const enter = (how, place) => {
    scene = place;
    actor.send({ type: `${how}${place}` });
  };
  return {
    begin: (place) => enter('begin', place),
    offered() {
      const snapshot = actor.getSnapshot();
      return CHOICES.flatMap((choice, place) => (snapshot.can(choice) ? [place] : []));
    },
    take(option, after) {
      actor.send(CHOICES[option]);
      if (after?.go === 'again') enter('again', scene);
      if (after?.go === 'next') enter('next', after.scene);
    },
    meters: () => actor.getSnapshot().context.meters,
  };
}
