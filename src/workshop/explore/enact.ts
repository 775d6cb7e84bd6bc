import type { Deed } from '#rules/command.ts';
import type { World } from '#rules/state.ts';
import { headerFor } from '#session/journal.ts';
import { leadDeed } from '#session/lead.ts';
import { writeDeed } from '#session/notation.ts';
import { createSession, type PlayedSession } from '#session/session.ts';
import type { Witness } from './finding.ts';
import { SEATS } from './walk.ts';

/** More deeds than any evening takes. */
const MOST = 600;

/** A way to bring something about, played in the real session from the first screen on. */
export interface Enacted {
  session: PlayedSession;
  /** Every deed of the witness itself was accepted; else it shows what can be, but not as an evening from the start. */
  whole: boolean;
}

/** Plays a witness as an evening: what lies before and between its own deeds is done as puppets would. */
export function enact(world: World, { format, value, parts }: Witness): Enacted {
  const session = createSession(world, headerFor(world, { seed: 1, format, secrecy: 'hands', language: 'nl', seats: SEATS, puppets: [] }));
  const whole = parts.every(
    ({ issue, take, deeds }) =>
      leadUp(world, session, { issue, take, value, deeds }) && deeds.every((deed) => doNow(world, session, { deed, value })),
  );
  return { session, whole };
}

interface Place {
  issue: string;
  take: 1 | 2;
  value: string;
  /** What is done from here on: a promise that comes due on the way is answered as it says. */
  deeds: readonly Deed[];
}

/** To the talk of this take of this issue. */
function leadUp(world: World, session: PlayedSession, { issue, take, ...rest }: Place): boolean {
  for (let deeds = 0; deeds < MOST; deeds += 1) {
    const { scene } = session.state().play;
    if (session.phase() === 'take.talk' && scene?.issue === issue && scene.take === take) return true;
    const deed = leadDeed(world, session, issue);
    if (!deed || !session.lead(instead(deed, rest))) return false;
  }
  return false;
}

/** The value is the one of the witness; between two takes the one it played goes on. */
function instead(deed: Deed, { value, deeds = [] }: Pick<Place, 'value'> & Partial<Place>): Deed {
  if (deed.do === 'keep') return deeds.find((one) => one.do === 'keep' && one.from === deed.from && one.to === deed.to) ?? deed;
  if (deed.do === 'choose-value') return { do: 'choose-value', value };
  return deed.do === 'choose-take' ? { do: 'choose-take', role: deed.role, take: 2 } : deed;
}

/**
 * What is told already need not be laid again, nor a promise answered again; a promise waits until it is due, and what comes in from outside
 * and the closing until they come.
 */
function doNow(world: World, session: PlayedSession, { deed, value }: { deed: Deed; value: string }): boolean {
  if (session.lead(deed)) return true;
  if (deed.do === 'lay') return session.why(deed).why === 'on-the-table';
  if (deed.do === 'keep' && isAnswered(session, deed)) return true;
  if (deed.do !== 'keep' && deed.do !== 'close' && deed.do !== 'force') return false;
  for (let deeds = 0; deeds < MOST && !session.lead(deed); deeds += 1) {
    const next = leadDeed(world, session);
    if (!next || next.do === 'finish' || next.do === 'keep' || !session.lead(instead(next, { value }))) return false;
  }
  return true;
}

const isAnswered = (session: PlayedSession, { from, to, kept }: Extract<Deed, { do: 'keep' }>): boolean => {
  const last = session.state().play.promises.findLast((promise) => promise.from === from && promise.to === to);
  return last?.state === (kept ? 'kept' : 'broken');
};

/** The witness as a story: the lines an author can put under `tests:` and `tell` can read aloud. */
export function storyOf(world: World, witness: Witness, title: string): string {
  const { id, version } = world.scenario;
  const { session } = enact(world, witness);
  const head = `case ${id} ${version}, format ${witness.format}, seed 1, star resident, moon worker, sun official`;
  const lines = session.journal().lines.flatMap((line) => [writeDeed(line.do), ...line.so.map((entry) => `    ${entry}`)]);
  return [`# ${title}`, head, '', ...lines, ''].join('\n');
}
