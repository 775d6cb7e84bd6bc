import { describe, expect, it } from 'vitest';
import type { Deed } from '#rules/command.ts';
import { FORMATS, type Format, SECRECIES, type Secrecy } from '#scenario/ids.ts';
import { leadDeed } from '#session/lead.ts';
import { buildMachine, EVENING, RESTING } from '#session/machine.ts';
import type { PlayedSession } from '#session/session.ts';
import { newSession, world } from '../play/world.ts';

/** A whole evening as a fixed list of deeds, and the phase in which each was done. */
interface Script {
  format: Format;
  secrecy: Secrecy;
  steps: { deed: Deed; phase: string }[];
}

type Wish = (deed: Deed, session: PlayedSession) => Deed;

/** A table that asks, promises, mediates and votes: it passes the places that a hasty one never sees. */
const careful: Wish = (deed, session) => {
  const { play } = session.state();
  const phase = session.phase();
  if (phase === 'agenda.choosing' && !play.agenda.asked && play.hammer !== 'middle') return { do: 'ask', role: play.hammer };
  if (phase === 'take.talk' && !play.promises.some(({ state }) => state === 'open')) {
    return { do: 'promise', from: 'worker', to: 'resident', words: 'ik bel' };
  }
  if (deed.do === 'play-move' && deed.verb === 'push') return { do: 'play-move', role: 'official', verb: 'mediate' };
  return deed.do === 'set-rule' ? { ...deed, rule: 'vote' } : deed;
};

function script(format: Format, secrecy: Secrecy, wish: Wish = (deed) => deed): Script {
  const session = newSession({ format, secrecy });
  const steps: Script['steps'] = [];
  for (let deeds = 0; deeds < 400 && session.phase() !== 'end'; deeds += 1) {
    const lead = leadDeed(world, session);
    const deed = lead && wish(lead, session);
    const phase = session.phase();
    if (!deed || !session.lead(deed)) throw new Error(`stopped in ${phase}`);
    steps.push({ deed, phase: behindCurtain(phase) });
  }
  return { format, secrecy, steps };
}

/** A curtain that is down goes up for who answers. */
const behindCurtain = (phase: string): string => phase.replace(/\.closed$/, '.open');

/** The order of the evening without what leads on from one place in it: its own ways, or those of the state around it when it has none. */
function without(path: string): ReturnType<typeof buildMachine> {
  const copy = cloned(EVENING) as unknown as Node;
  const around: Node[] = [];
  for (const name of `play.${path}`.split('.')) {
    const inner = (around[0] ?? copy).states?.[name];
    if (!inner) throw new Error(`no such place: ${path}`);
    around.unshift(inner);
  }
  const place = around.find((node) => node.on);
  delete place?.on;
  return buildMachine(copy as unknown as typeof EVENING);
}

interface Node {
  on?: unknown;
  states?: Record<string, Node>;
}

/** A deep copy that keeps functions, which `structuredClone` cannot. */
function cloned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cloned(inner)]));
}

/** Plays the script by a machine; where it stops, or `end`. */
function stopsIn({ format, secrecy, steps }: Script, machine: ReturnType<typeof buildMachine>): string {
  const session: PlayedSession = newSession({ format, secrecy }, { machine });
  for (const { deed } of steps) if (!session.lead(deed)) return session.phase();
  return session.phase();
}

const SCRIPTS = [
  ...FORMATS.flatMap((format) => SECRECIES.map((secrecy) => script(format, secrecy))),
  ...SECRECIES.map((secrecy) => script('100', secrecy, careful)),
];
/** Each resting state, with the first script that passes it. */
const PASSED = [...new Set(SCRIPTS.flatMap(({ steps }) => steps.map(({ phase }) => phase)))].map((phase) => ({
  phase,
  by: SCRIPTS.find(({ steps }) => steps.some((step) => step.phase === phase)) as Script,
}));

describe('the machine carries the order of the evening', () => {
  it.each(SCRIPTS)('the whole evening of $format by $secrecy runs to its end', (evening) => {
    expect(stopsIn(evening, buildMachine())).toBe('end');
  });

  it('the scripts pass every place where an evening can rest', () => {
    const met = new Set(PASSED.map(({ phase }) => phase));
    const missed = RESTING.filter((phase) => !met.has(phase) && !phase.endsWith('.closed') && !BESIDE.includes(phase));
    expect(missed).toEqual([]);
  });

  it.each(PASSED)('without a way on from $phase the evening stops there', ({ phase, by }) => {
    const stopped = stopsIn(by, without(phase));
    expect(stopped.replace(/\.closed$/, '.open')).toBe(phase);
  });
});

/** Not a place where the evening waits for a command of the play. */
const BESIDE = ['setup', 'timeOut', 'paused', 'end'];
