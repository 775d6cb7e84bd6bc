import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Command } from '#rules/command.ts';
import type { Role } from '#scenario/ids.ts';
import { Column } from './column.tsx';
import { CurtainClosed, useCurtainFall } from './curtain.tsx';
import { type Answers, useBehind, useTapped } from './drafts.ts';
import { Lead, type Reader, Screen } from './frame.tsx';
import { useKeys } from './keys.ts';
import { ROLES_IN_ORDER, roleBig, theRole } from './lines.ts';
import { usePlay } from './play.ts';
import { type Answer, first, isWriting, pressed, type Question, whole } from './question.ts';
import { Plain } from './sheets.tsx';

interface RoundProps {
  title: ComponentChildren;
  says?: ComponentChildren;
  reader?: Reader;
  hint?: string;
  more?: string;
  sheet?: 'ochre';
  questions: Question[];
  /** What a finished answer says to the session. */
  command: (question: Question, answer: Answer) => Command;
  /** Lies above the columns: a legend, the options. */
  above?: ComponentChildren;
  /** Stands in the foot, after what leads on: what may be done besides answering. */
  beside?: ComponentChildren;
  /** Only for the team behind its own curtain. */
  behind?: (question: Question) => ComponentChildren;
}

/** A step that every team answers once: one screen with three columns (hands), or one curtain after another. */
export function Round(props: RoundProps): JSX.Element {
  const { phase } = usePlay();
  if (phase.endsWith('.closed')) return <CurtainClosed title={props.title} />;
  return phase.endsWith('.open') ? <BehindCurtain {...props} /> : <Tapping {...props} />;
}

/** What is tapped in so far, by pointer or by key; nothing is sent before it is right. */
function useAnswers(questions: Question[], covered: boolean) {
  const { answers, setAnswers } = useTapped();
  const put = (role: Role, answer: Answer | undefined) => setAnswers((now) => ({ ...now, [role]: answer }));
  const press = (key: string, event: KeyboardEvent) => {
    const hit = pressed(questions, answers, key);
    if (!hit) return;
    // The key that opens a text field is not its first letter.
    event.preventDefault();
    put(hit.role, hit.answer);
  };
  const writes = questions.some((q) => isWriting(q, answers[q.role]));
  useKeys(covered || writes ? null : press);
  useFocusOnNext(answers);
  return { answers, put };
}

/** Fingers and thumbs go up on three; somebody taps them in, corrected until it is right. */
function Tapping({ questions, command, above, beside, ...screen }: RoundProps): JSX.Element {
  const { words, ask, covered } = usePlay();
  const { answers, put } = useAnswers(questions, covered);
  const asked = questions.filter((q) => !q.rests);
  const ready = asked.every((q) => whole(q, answers[q.role]));
  const send = () => {
    for (const question of asked) if (!ask(command(question, answers[question.role] as Answer))) return put(question.role, undefined);
  };
  return (
    <Screen
      {...screen}
      foot={
        <>
          <Lead on={send} disabled={!ready}>
            {words.t('play:round.right')}
          </Lead>
          {beside}
        </>
      }
    >
      {above}
      <div class="round">
        <div class="three">
          {questions.map((q) => (
            <Column key={q.role} question={q} answer={answers[q.role]} on={(answer) => put(q.role, answer)} />
          ))}
        </div>
        <Corrections questions={asked} answers={answers} on={(role) => put(role, undefined)} />
      </div>
    </Screen>
  );
}

/** A row under the columns, after them in order: who has answered may still change it. */
function Corrections({ questions, answers, on }: { questions: Question[]; answers: Answers; on: (role: Role) => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <div class="three corrections">
      {ROLES_IN_ORDER.map((role) => {
        const question = questions.find((q) => q.role === role);
        return (
          <span key={role}>
            {question && whole(question, answers[role]) && (
              <Plain on={() => on(role)} label={`${words.t('common:change')}: ${roleBig(words, role)}`}>
                {words.t('common:change')}
              </Plain>
            )}
          </span>
        );
      })}
    </div>
  );
}

/** When a column is done its buttons rest: the focus goes to the next thing that can be done. */
function useFocusOnNext(answers: Answers): void {
  useEffect(() => {
    if (Object.keys(answers).length === 0) return;
    const at = document.activeElement;
    if (at && at !== document.body && !(at as HTMLButtonElement).disabled) return;
    const next = document.querySelector<HTMLElement>('.round .three:first-child :is(button:not(:disabled), input)');
    (next ?? document.querySelector<HTMLElement>('[data-primary]'))?.focus({ preventScroll: true });
  }, [answers]);
}

/** One team reads, chooses, and closes its own curtain by answering. */
function BehindCurtain({ questions, command, above, beside, behind, ...screen }: RoundProps): JSX.Element {
  const { session, words, ask, act } = usePlay();
  const [answer, setAnswer] = useBehind();
  useCurtainFall(() => act({ act: 'lower' }));
  const team = session.lifted();
  const question = questions.find((q) => q.team === team);
  if (!question) return <CurtainClosed title={screen.title} />;
  const only = question.picks.length === 1 ? question.picks[0] : undefined;
  const ready = whole(question, answer) || only !== undefined;
  const send = () => ask(command(question, answer ?? first(only as Question['picks'][number]))) && setAnswer(undefined);
  return (
    <Screen
      {...screen}
      title={words.t('play:curtain.only', { role: theRole(words, question.role) })}
      says={screen.title}
      foot={
        <>
          <Lead on={send} disabled={!ready}>
            {words.t('play:curtain.done')}
          </Lead>
          <Plain on={() => act({ act: 'lower' })} sign="curtain">
            {words.t('play:curtain.lower')}
          </Plain>
          {beside}
        </>
      }
    >
      {behind?.(question)}
      {above}
      {!only && (
        <div class="alone">
          <Column question={question} answer={answer} on={setAnswer} bare />
        </div>
      )}
    </Screen>
  );
}
