import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { roleBig, teamName } from './lines.ts';
import { usePlay } from './play.ts';
import { type Answer, fingersOf, first, keysOf, type Pick, type Question, whole } from './question.ts';
import { Card, Choice, Plain } from './sheets.tsx';

/** More letters than this on a button are set a little smaller. */
const LONG = 24;

interface ColumnProps {
  question: Question;
  answer: Answer | undefined;
  on: (answer: Answer | undefined) => void;
  /** Behind a curtain there is one column and no keys. */
  bare?: boolean;
}

/** One team's column: what it can answer; once it has answered, only what it chose. */
export function Column({ question, answer, on, bare }: ColumnProps): JSX.Element {
  const { words } = usePlay();
  const { role, team } = question;
  return (
    <fieldset
      class="column"
      data-long={question.picks.some((pick) => pick.name.length > LONG) || undefined}
      aria-label={`${roleBig(words, role)}, ${teamName(words, team)}`}
    >
      <Card role={role} team={team} head={roleBig(words, role)} cut={role === 'worker' ? 2 : 1}>
        {question.ask && <p class="sub">{question.ask}</p>}
        {question.rests ? (
          <p class="sub">{words.t(`play:round.${question.rests}`)}</p>
        ) : (
          <Picks question={question} answer={answer} on={on} bare={bare} />
        )}
      </Card>
    </fieldset>
  );
}

function Picks({ question, answer, on, bare }: ColumnProps): JSX.Element {
  const keys = bare ? [] : keysOf(question);
  const chosen = question.picks.find((pick) => pick.id === answer?.id);
  const said = answer?.words ?? '';
  const ready = whole(question, answer);
  if (chosen?.like && !ready) return <OwnWords {...{ pick: chosen, said, on }} />;
  if (answer && chosen?.facts?.length && !ready) return <WhichFact pick={chosen} answer={answer} on={on} />;
  return (
    <div class={question.compact ? 'numbers' : 'picks'}>
      {question.picks.map(
        (pick, i) =>
          // Own words need the room: then what was not chosen goes.
          (bare || !ready || answer.words === undefined || pick.like) && (
            <PickButton
              key={pick.id}
              {...{ question, pick, answer, on }}
              hint={keys[i]}
              fingers={bare ? null : fingersOf(question, i)}
              done={ready && !bare}
            />
          ),
      )}
    </div>
  );
}

interface PickButtonProps {
  question: Question;
  pick: Pick;
  answer: Answer | undefined;
  on: (answer: Answer) => void;
  hint?: string;
  /** Fingers that are held up for it, where the key is a letter. */
  fingers: number | null;
  done: boolean;
}

function PickButton({ question, pick, answer, on, hint, fingers, done }: PickButtonProps): JSX.Element {
  const { words } = usePlay();
  // Own words light up as themselves; the move they are like is named with them.
  const mine = answer?.words === undefined ? answer?.id === pick.id : pick.like !== undefined;
  const like = mine && answer?.words ? pick.like?.find((each) => each.id === answer.id) : undefined;
  const sub = like
    ? `${words.t('common:labelled', { name: like.name })} ${answer?.words}`
    : mine && answer?.n
      ? words.t('common:fact', { n: answer.n })
      : pick.sub;
  return (
    <Choice
      on={() => on(first(pick))}
      name={pick.name}
      sub={question.compact ? undefined : sub}
      label={question.compact && pick.sub ? `${pick.name}: ${pick.sub}` : undefined}
      sign={pick.sign}
      icon={pick.icon}
      finger={fingers ?? undefined}
      keyHint={hint?.toUpperCase() || undefined}
      end={pick.end}
      chosen={mine}
      disabled={!pick.open || done}
    />
  );
}

function WhichFact({ pick, answer, on }: { pick: Pick; answer: Answer; on: (answer: Answer | undefined) => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <div class="picks">
      <p class="sub">{words.t('play:round.whichFact', { what: pick.name })}</p>
      {pick.facts?.map((n) => (
        <Choice key={n} on={() => on({ ...answer, n })} name={words.t('common:fact', { n })} />
      ))}
      <Plain on={() => on(undefined)}>{words.t('common:back')}</Plain>
    </div>
  );
}

interface OwnWordsProps {
  pick: Pick;
  /** As far as they are written. */
  said: string;
  on: (answer: Answer | undefined) => void;
}

/** "Iets anders": own words first, then the move it is most like (RULES 1). */
function OwnWords({ pick, said, on }: OwnWordsProps): JSX.Element {
  const { words } = usePlay();
  const field = useRef<HTMLInputElement>(null);
  const text = said.trim();
  // Who chose own words writes at once, also when a key chose them.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <div class="picks">
      <label>
        <span class="sub">{words.t('common:ownWords')}</span>
        <input
          ref={field}
          type="text"
          maxLength={120}
          value={said}
          onInput={(event) => on({ id: pick.id, words: event.currentTarget.value })}
        />
      </label>
      <p class="sub">{words.t('play:round.like')}</p>
      <div class="likes">
        {pick.like?.map((like) => (
          <Plain key={like.id} disabled={!text || !like.open} on={() => on({ ...first(like), words: text })}>
            {like.name}
          </Plain>
        ))}
      </div>
      <Plain on={() => on(undefined)}>{words.t('common:back')}</Plain>
    </div>
  );
}
