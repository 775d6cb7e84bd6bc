import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
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

/** Something half made as it was kept, when it has the shape this place expects. */
function read<T>(text: string | null, isSuch: (kept: unknown) => boolean): T | null {
  const kept: unknown = text === null ? null : JSON.parse(text);
  return isSuch(kept) ? (kept as T) : null;
}

export const isObject = (kept: unknown) => typeof kept === 'object' && kept !== null;

/** Fingers that are tapped in and not yet sent: what is no answer of this screen is never whole. */
export function useTapped() {
  const [answers, setAnswers] = useDraft<Answers>('', {}, isObject);
  return { answers, setAnswers };
}

/**
 * Something half made on this screen, kept with the evening so that a reload loses none of it; it goes when its place on the screen goes.
 * Under a lifted curtain it is only kept in mind: what one team makes there never reaches a storage that the room could look into.
 * @param name which part of the screen it is.
 * @param isSuch whether something kept can be this at all.
 */
export function useDraft<T>(name: string, first: T, isSuch: (kept: unknown) => boolean): Draft<T> {
  const { taps } = usePlay();
  const { place, of } = useKept(name, first, isSuch);
  useEffect(() => () => taps.keep(place, null), [taps, place]);
  return of;
}

/** What a panel keeps when it is closed: a stop lies over panels too, and takes them away. */
const WAITING = ['promise'] as const;

/** Something half made in a panel: it waits behind the button of the panel until the screen under it goes, or until it is `made`. */
export function useWaiting<T>(
  name: (typeof WAITING)[number],
  first: T,
  isSuch: (kept: unknown) => boolean,
): [...Draft<T>, made: () => void] {
  const { taps } = usePlay();
  const { place, of } = useKept(name, first, isSuch);
  return [...of, () => taps.keep(place, null)];
}

/** Takes away with a screen what waits behind its buttons. */
export function useWaitingGoes(phase: string): void {
  const { session, taps } = usePlay();
  const place = placeOf(session, phase);
  useEffect(
    () => () => {
      for (const name of WAITING) taps.keep(`${place}/${name}`, null);
    },
    [taps, place],
  );
}

type Draft<T> = [T, (change: T | ((now: T) => T)) => void];

function useKept<T>(name: string, first: T, isSuch: (kept: unknown) => boolean): { place: string; of: Draft<T> } {
  const { session, phase, taps } = usePlay();
  const place = `${placeOf(session, phase)}/${name}`;
  const isOpen = session.audience() === 'room';
  const [blank] = useState(first);
  const [now, put] = useState<T>(() => (isOpen ? read<T>(taps.read(place), isSuch) : null) ?? first);
  // In the same breath as the drawing: what is seen is kept.
  useLayoutEffect(() => {
    if (isOpen) taps.keep(place, JSON.stringify(now) === JSON.stringify(blank) ? null : JSON.stringify(now));
  }, [taps, place, now, blank, isOpen]);
  return { place, of: [now, put] };
}

export const isText = (kept: unknown) => typeof kept === 'string';

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
