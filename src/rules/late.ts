import type { Shortening } from './command.ts';
import { setRule } from './decide.ts';
import { type Deals, layerOf, type Table, type Verdict } from './table.ts';
import { goOnWith, takesOf } from './turn.ts';
import { isOver, scenePlay } from './world.ts';

/**
 * What can be left out when an evening runs late (RULES 16). No clock here: whoever looks at one asks, where the step is at its place.
 * The debrief can never be shortened.
 */
export const LATE_DEALS: Deals<'shorten'> = {
  shorten: {
    may: (table, { what }) => SHORTER[what].may(table),
    act: (table, { what }) => SHORTER[what].act(table),
  },
};

const SHORTER: Record<Shortening, { may: (table: Table) => Verdict; act: (table: Table) => void }> = {
  /** In take 2 the rule is *instemmen*, wherever the hammer lies; what was pointed at so far counts no more. */
  rule: {
    may: ({ state }) => {
      const { scene } = state.play;
      if (!scene?.sounded || scene.rule || isOver(scene)) return 'not-now';
      if (layerOf(state) === 1) return 'not-yet';
      return scene.take > 1 ? null : 'not-now';
    },
    act: (table) => {
      scenePlay(table.state).points = {};
      setRule(table, 'consent', { by: 'time', cause: 'rules.consent' });
    },
  },
  take: { may: mayStop, act: stop },
  /** The comparison is left to the debrief: the last take goes on. */
  'left-right': {
    may: ({ state, past }) => {
      const { scene } = state.play;
      if (!scene?.decided || scene.chosen || takesOf(state).length < 2) return 'not-now';
      return past(`${scene.issue}/${scene.take}/end`) ? null : 'no-such-moment';
    },
    act: (table) => goOnWith(table, scenePlay(table.state).take),
  },
};

/** Only after the sound of take 1, and before the seats have turned: then there is still something to turn for. */
function mayStop({ state, past }: Table): Verdict {
  const { scene } = state.play;
  if (!scene?.sounded || isOver(scene) || layerOf(state) > 1) return 'not-now';
  return past(`${scene.issue}/1/talk`) ? null : 'no-such-moment';
}

/** The take ends undecided: a proposal on the table, fingers and hands that were up count no more. */
function stop({ state, entries }: Table): void {
  const scene = scenePlay(state);
  Object.assign(scene, { stopped: true, points: {}, proposal: null, hands: {}, spoken: [], fell: null });
  entries.push({ kind: 'stopped', issue: scene.issue, take: scene.take });
}
