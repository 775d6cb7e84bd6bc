import type { ComponentChildren, JSX } from 'preact';
import type { DecisionView, TakeView, View } from '#rules/view.ts';
import type { Id, Role, Rule } from '#scenario/ids.ts';
import { ownAnswers } from '#words/own-line.ts';
import type { Words } from '#words/words.ts';
import { GoOn, Screen } from '../frame.tsx';
import { optionLine, promiseLine, ROLES_IN_ORDER, roleBig, ruleName, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { PuppetReason } from '../puppet-reason.tsx';
import type { Pick } from '../question.ts';
import { Round } from '../round.tsx';
import { Card } from '../sheets.tsx';
import { Sign } from '../signs.tsx';
import { seatQuestions } from './say.tsx';

/** What was decided, and what each role makes of it. */
export function Readings(): JSX.Element {
  const { words, view } = usePlay();
  const scene = view.scene;
  const decided = scene?.decided;
  if (decided && decided.option === null) return <Nothing />;
  const path = `scenes.${scene?.issue}.decision.options.${decided?.option}.reads`;
  const author = authorOf(view);
  return (
    <Screen
      title={decided ? optionLine(words, scene?.issue ?? '', decided) : words.t('readings.nothing')}
      says={decided && words.t(decided.outside ? 'readings.outside' : 'readings.says', { rule: ruleName(words, decided.rule) })}
      reader="official"
      hint={author ? 'readingsOwn' : 'readings'}
      watch="unsaid"
      foot={<GoOn />}
    >
      {scene?.won && (
        <p class="paper notice won" data-sheet="ochre" data-cut="3">
          {words.t('readings.won')}
        </p>
      )}
      <PromisesMade />
      {author && (
        <p class="paper notice" data-cut="2">
          {upper(words.t('readings.own', { role: theRole(words, author) }))} {decided?.own?.words && ownAnswers(words, decided.own)}
        </p>
      )}
      <div class="three" data-stretch>
        {ROLES_IN_ORDER.map((role) => (
          <Reading key={role} role={role} text={role === author ? words.t('readings.mine') : words.say(`${path}.${role}`)}>
            {decided && <Shown role={role} decided={decided} />}
          </Reading>
        ))}
      </div>
    </Screen>
  );
}

/** What is promised because this was decided: said aloud now, in words of the case. A promise of the group itself was said when it was made. */
function PromisesMade(): JSX.Element | null {
  const { words, view } = usePlay();
  const made = view.promises.filter(({ text, state }) => state === 'open' && text?.startsWith(`scenes.${view.scene?.issue}.`));
  if (!view.scene?.decided || made.length === 0) return null;
  return (
    <div class="paper notice" data-sheet="ochre" data-cut="3">
      {made.map((promise) => (
        <p key={promise.text}>
          {words.t('readings.promised', {
            from: upper(theRole(words, promise.from)),
            to: theRole(words, promise.to),
            words: promiseLine(words, promise),
          })}
        </p>
      ))}
    </div>
  );
}

/** Whose own idea was decided, null when it was a written option. */
function authorOf({ scene }: View): Role | null {
  if (!scene?.decided?.own) return null;
  const { option } = scene.decided;
  return ROLES_IN_ORDER.find((role) => scene.options.some(({ id, from }) => id === option && from === role)) ?? null;
}

/** Nothing was decided: all pointed at something else, or a card stopped what two pointed at. */
function Nothing(): JSX.Element {
  const { words, view } = usePlay();
  const points = view.roles.flatMap(({ pointed }) => pointed ?? []);
  const differ = new Set(points).size === points.length;
  return (
    <Screen
      title={words.t('readings.nothing')}
      says={words.t(differ ? 'readings.nothingSays' : 'readings.stoppedSays')}
      reader="official"
      hint="readingsOwn"
      foot={<GoOn />}
    >
      <div class="three" data-stretch>
        {view.roles.map(({ role, pointed }) => (
          <Reading key={role} role={role} text={words.t('readings.nothingRole')}>
            {pointed && <p class="sub">{upper(words.t('readings.pointedOther', { option: nameOf(words, view, pointed) }))}</p>}
          </Reading>
        ))}
      </div>
    </Screen>
  );
}

function nameOf(words: Words, view: View, option: Id): string {
  const own = view.scene?.options.find(({ id }) => id === option)?.own;
  return optionLine(words, view.scene?.issue ?? '', { option, own });
}

/** Under these rules whoever picks shows no hand: the choice counts as one. */
const ONE_PICKS: readonly Rule[] = ['top-down', 'advice', 'handover'];

/** The hand a role showed; who pointed at it or picked it showed none. */
function Shown({ role, decided }: { role: Role; decided: DecisionView }): JSX.Element | null {
  const { words, view } = usePlay();
  const hand = decided.hands[ROLES_IN_ORDER.indexOf(role)];
  const pointed = view.roles.find((seat) => seat.role === role)?.pointed;
  if (pointed && pointed === decided.option) return <p class="sub">{upper(words.t('readings.pointedAt'))}</p>;
  if (decided.by === role && ONE_PICKS.includes(decided.rule)) return <p class="sub">{upper(words.t('readings.chose'))}</p>;
  if (!hand) return null;
  return (
    <p class="sub row">
      <Sign id={hand} /> {upper(words.t(`common:hand.${hand}`))}
    </p>
  );
}

function Reading({ role, text, children }: { role: Role; text: string; children: ComponentChildren }): JSX.Element {
  const { words, view } = usePlay();
  const team = view.teams.find((t) => t.role === role)?.team;
  return (
    <Card role={role} team={team} head={roleBig(words, role)} cut={role === 'worker' ? 3 : 1}>
      {children}
      <PuppetReason role={role} />
      {text && <p>{text}</p>}
    </Card>
  );
}

/** The two takes side by side: sound, rule, choice, who has the last word, three plinths. Nothing else. */
export function LeftRight(): JSX.Element {
  const { words, view } = usePlay();
  const takes = view.takes;
  const picks: Pick[] = takes.map((take, i) => ({ id: String(take.take), name: side(i), open: true }));
  function side(i: number): string {
    return takes.length === 2 ? words.t(i ? 'leftRight.right' : 'leftRight.left') : words.t('leftRight.take', { n: i + 1 });
  }
  return (
    <Round
      title={words.t('leftRight.title')}
      says={words.t('leftRight.says')}
      hint="leftRight"
      questions={seatQuestions({ ...view, waiting: view.waiting.length ? view.waiting : view.teams.map((t) => t.team) }, () => picks)}
      command={(question, answer) => ({ do: 'choose-take', role: question.role, take: Number(answer.id) })}
      above={
        <div class="takes">
          {takes.map((take, i) => (
            <TakeCard key={take.take} take={take} name={side(i)} />
          ))}
        </div>
      }
    />
  );
}

function TakeCard({ take, name }: { take: TakeView; name: string }): JSX.Element {
  const { words, view } = usePlay();
  const option = take.option || take.own ? optionLine(words, view.scene?.issue ?? '', take) : words.t('readings.nothing');
  return (
    <section class="paper card take" data-cut="2">
      <h2 class="strip">{name}</h2>
      <div class="inside">
        <p class="name">{option}</p>
        <p class="sub">
          {upper(words.name(`chords.${take.chord ?? 'none'}.name`))} · {ruleName(words, take.rule)}
        </p>
        {take.option && <p class="sub">{lastWord(words, take)}</p>}
        <Plinths says={take.says} />
      </div>
    </section>
  );
}

/** Who has the last word on what was chosen in this take. What outside says stays closed until the closing: nobody points at an answer. */
const lastWord = (words: Words, { answer }: TakeView): string => words.t(answer ? 'leftRight.outside' : 'leftRight.ours');

/** Three plinths as high as each role's say; in words for who listens. */
function Plinths({ says }: { says: readonly number[] }): JSX.Element {
  const { words } = usePlay();
  const text = ROLES_IN_ORDER.map((role, i) => `${roleBig(words, role)}: ${words.t(`behind.say.n${says[i] ?? 0}`)}`).join('; ');
  return (
    <div class="takes-say" role="img" aria-label={text}>
      {ROLES_IN_ORDER.map((role, i) => (
        <span key={role} class="on-plinth" data-role={role} style={{ '--h': String(says[i] ?? 0) }}>
          <Sign id={role} />
        </span>
      ))}
    </div>
  );
}
