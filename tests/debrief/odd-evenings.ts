import type { Command } from '#rules/command.ts';
import { ROLES, type Rule } from '#scenario/ids.ts';
import type { PlayedSession } from '#session/session.ts';
import { newSession, type Wish } from '../play/world.ts';
import { playedUntil } from './evenings.ts';

/** An evening that did not go as evenings go, standing at the first page of its debrief. */
interface Odd {
  name: string;
  /** The play was stopped before anything was decided. */
  undecided?: true;
  make: () => PlayedSession;
}

const DEBRIEF = 'debrief';
const untilDebrief = (session: PlayedSession, deed?: (session: PlayedSession) => Command | undefined) =>
  playedUntil(session, (at) => at.phase() === DEBRIEF, deed);

/** Who leads stops the play at this phase (of this take) and goes to the debrief. */
function wrappedUpAt(goal: string, take = 0, wish: Wish = {}): PlayedSession {
  const session = playedUntil(newSession(wish), (at) => at.phase().startsWith(goal) && (at.view().scene?.take ?? 0) >= take);
  session.ask({ do: 'wrap-up' });
  return untilDebrief(session);
}

/** The role of the first team that still has to answer. */
const asked = (session: PlayedSession) => session.view().roles.find(({ team }) => team === session.view().waiting[0])?.role;

/** This rule, as soon as somebody may set it or point at it. */
const byRule = (session: PlayedSession, rule: Rule): Command | undefined =>
  ROLES.flatMap((role): Command[] => [
    { do: 'set-rule', role, rule },
    { do: 'point', role, at: rule },
  ]).find((command) => session.may(command) === null);

/** Where each step of take 2 has just been asked or answered. */
const AFTER = { moves: 'take.sound', hands: 'decision.hands' };

/** Somebody calls KNIP! once: at this step of take 2. */
function cutAt(step: keyof typeof AFTER): PlayedSession {
  let isCut = false;
  return untilDebrief(newSession(), (session) => {
    if (isCut || session.view().scene?.take !== 2 || !session.phase().startsWith(AFTER[step])) return byRule(session, 'consent');
    isCut = true;
    return { do: 'snip', step };
  });
}

/** From take 2 on the rule is to ask outside, and that take goes on. */
const toOutside = (session: PlayedSession): Command | undefined => {
  const role = asked(session);
  if (role && session.phase().startsWith('decision.leftRight')) return { do: 'choose-take', role, take: 2 };
  return byRule(session, 'escalate');
};

/** A promise in the first talk, and it is broken. */
const promiseAndBreak = (session: PlayedSession): Command | undefined => {
  const { promises, roles } = session.view();
  if (session.phase() === 'take.talk' && promises.length === 0)
    return { do: 'promise', from: 'official', to: 'resident', words: 'ik bel je morgen' };
  return roles
    .map(({ role }): Command => ({ do: 'keep', from: role, to: 'resident', kept: false }))
    .find((keep) => session.may(keep) === null);
};

/** A fist at everything that may be stopped. */
const fists = (session: PlayedSession): Command | undefined => {
  const role = asked(session);
  if (role && session.phase().startsWith('decision.hands')) return { do: 'show-hand', role, hand: 'object' };
  return byRule(session, 'consent');
};

/** Time runs out in take 1: the seats turn without a decision. */
const shortened = (session: PlayedSession): Command | undefined =>
  session.phase().startsWith('decision.rule') && session.view().scene?.take === 1 ? { do: 'shorten', what: 'take' } : undefined;

const TABLE = [
  { name: 'stopped before the first letter', undecided: true, make: () => wrappedUpAt('say') },
  { name: 'stopped in the talk of take 1', undecided: true, make: () => wrappedUpAt('take.talk') },
  { name: 'stopped after the moves of take 1', undecided: true, make: () => wrappedUpAt('decision.rule') },
  { name: 'stopped after one take', make: () => wrappedUpAt('turn') },
  { name: 'stopped in the talk of take 2', make: () => wrappedUpAt('take.talk', 2) },
  { name: 'a long evening stopped before the first letter', undecided: true, make: () => wrappedUpAt('say', 0, { format: '100' }) },
  { name: 'a long evening stopped after one take', make: () => wrappedUpAt('turn', 0, { format: '100' }) },
  { name: 'asked outside', make: () => untilDebrief(newSession(), toOutside) },
  { name: 'fists at everything', make: () => untilDebrief(newSession(), fists) },
  { name: 'too little time for take 1', make: () => untilDebrief(newSession(), shortened) },
  { name: 'KNIP! at the moves', make: () => cutAt('moves') },
  { name: 'KNIP! at the hands', make: () => cutAt('hands') },
  { name: 'a broken promise', make: () => untilDebrief(newSession(), promiseAndBreak) },
  { name: 'a broken promise in a long evening', make: () => untilDebrief(newSession({ format: '100' }), promiseAndBreak) },
  {
    name: 'alone with two puppets',
    make: () => untilDebrief(newSession({ format: '25', secrecy: 'curtain', puppets: ['moon', 'sun'] })),
  },
  {
    name: 'alone, stopped in take 1',
    undecided: true,
    make: () => wrappedUpAt('take.talk', 0, { format: '25', secrecy: 'curtain', puppets: ['moon', 'sun'] }),
  },
] as const satisfies readonly Odd[];

export type OddName = (typeof TABLE)[number]['name'];
export const ODD: readonly (Odd & { name: OddName })[] = TABLE;
