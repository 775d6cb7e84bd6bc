import { useEffect, useState } from 'preact/hooks';
import type { Deed } from '#rules/command.ts';
import type { Role } from '#scenario/ids.ts';
import type { Session } from '#session/types.ts';
import { usePlay } from './play.ts';
import type { Answer } from './question.ts';

export type Answers = Partial<Record<Role, Answer>>;

/** What may happen while a question stays on the screen. */
const STAYS: readonly Deed['do'][] = ['time-out', 'lay', 'promise', 'question-habit', 'own-idea'];

/** Names the screen that is open now: the same after a reload, another when the play has gone on. */
const placeOf = (session: Session, phase: string): string =>
  `${phase}/${session.journal().lines.filter((line) => !STAYS.includes(line.do.do)).length}`;

/** Reads what was kept; what is no answer of this screen is never whole, so it only has to have the right shape. */
function read(text: string | null): Answers {
  const kept: unknown = text === null ? null : JSON.parse(text);
  return typeof kept === 'object' && kept !== null ? (kept as Answers) : {};
}

/** Fingers that are tapped in and not yet sent: kept with the evening, so that a reload loses none of them. */
export function useTapped() {
  const { session, phase, taps } = usePlay();
  const place = placeOf(session, phase);
  const [answers, setAnswers] = useState<Answers>(() => read(taps.read(place)));
  useEffect(() => {
    taps.keep(place, Object.values(answers).some(Boolean) ? JSON.stringify(answers) : null);
  }, [taps, place, answers]);
  useEffect(() => () => taps.keep(place, null), [taps, place]);
  return { answers, setAnswers };
}

/** Behind a curtain nothing is written down: what a team chose waits in memory, also when its curtain falls before it is done. */
const behind = new WeakMap<Session, Map<string, Answer | undefined>>();

export function useBehind(): [Answer | undefined, (answer: Answer | undefined) => void] {
  const { session, phase, view } = usePlay();
  const drafts = behind.get(session) ?? new Map<string, Answer | undefined>();
  behind.set(session, drafts);
  const { issue = '', take = 0, round = 0 } = view.scene ?? {};
  const place = [phase, session.lifted(), issue, take, round].join('/');
  const [answer, setAnswer] = useState(() => drafts.get(place));
  const put = (next: Answer | undefined) => {
    drafts.set(place, next);
    setAnswer(next);
  };
  return [answer, put];
}
