import type { JSX } from 'preact';
import type { Said } from '#debrief/ask.ts';
import type { Happened, TimelineCard } from '#debrief/happened.ts';
import type { Take } from '#debrief/takes.ts';
import type { Words } from '#words/words.ts';
import { ROLES_IN_ORDER, ruleName, theRole, upper, verbName } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Sign } from '../signs.tsx';
import { Added } from './added.tsx';
import { choice, filled } from './gaps.ts';
import type { Leaf, PageProps } from './leaf.ts';

/** Screen 2: the evening in short, with what the group adds; behind it the cards of the timeline, three at a time. */
export const whatHappened = ({ data }: PageProps<2>): Leaf[] => [
  { sheet: <Overview data={data} />, script: true },
  ...(data.takes.length > 0 ? data.pages : []).map((page) => ({ sheet: <Timeline data={data} page={page} />, script: false })),
];

const MOST_TOLD = 5;

/** The takes that went on, then the last decided ones that did not, then what stayed undecided; in the order of the evening. */
function mostTold(takes: readonly Take[]): Take[] {
  const weight = ({ live, decided }: Take) => (live ? 2 : 0) + (decided ? 1 : 0);
  const told = takes
    .map((take, place) => ({ take, place }))
    .sort((a, b) => weight(b.take) - weight(a.take) || b.place - a.place)
    .slice(0, MOST_TOLD);
  return told.sort((a, b) => a.place - b.place).map(({ take }) => take);
}

/** The takes in one line each, or how far it came without any; and room for what the machine missed. */
function Overview({ data }: Pick<PageProps<2>, 'data'>): JSX.Element {
  const { words } = usePlay();
  return (
    <>
      <ol class="paper part overview" data-cut="1">
        {mostTold(data.takes).map((take, i) => (
          <li key={i} data-aside={take.live ? undefined : ''}>
            <strong>{words.t('common:labelled', { name: takeName(words, take) })}</strong>{' '}
            {take.chord && <span class="chord">{upper(words.name(`chords.${take.chord}.name`))}. </span>}
            {resultOf(words, take)}
          </li>
        ))}
        {data.takes.length === 0 && firstLines(data).map((line) => <li key={line.key}>{filled(words, line)}</li>)}
      </ol>
      <Added added={data.added} />
    </>
  );
}

/** An evening that stopped before its first letter: what came before it. */
const firstLines = (data: Happened): readonly Said[] => data.cards[0]?.lines ?? [];

function Timeline({ data, page }: Pick<PageProps<2>, 'data'> & { page: readonly number[] }): JSX.Element {
  const { words } = usePlay();
  const pair = data.pairs.find(
    ({ by, left, right }) => by === 'snip' && [left, right].every((take) => page.some((card) => isTake(data, card, take))),
  );
  return (
    <>
      {pair && <p class="paper notice same-moment">{words.t(`debrief:happened.same.${pair.step}`)}</p>}
      <ol class="timeline">
        {page.map((place) => {
          const card = data.cards[place];
          return card ? <TimelineSheet key={place} card={card} takes={data.takes} /> : null;
        })}
      </ol>
    </>
  );
}

function takeName(words: Words, { issue, began, take, live }: Take): string {
  const aside = live ? '' : ` (${words.t('debrief:notChosen')})`;
  return `${words.say(`issues.${issue}.title`)}, ${words.t(`debrief:happened.began.${began.by}`, { n: take })}${aside}`;
}

const isTake = (data: Happened, place: number, take: number): boolean => {
  const card = data.cards[place];
  return card?.kind === 'take' && card.take === take;
};

function TimelineSheet({ card, takes }: { card: TimelineCard; takes: readonly Take[] }): JSX.Element {
  const { words } = usePlay();
  const take = card.kind === 'take' ? takes[card.take] : undefined;
  const picks = card.lines.filter(({ key }) => key.startsWith('lines.issue'));
  const rest = card.lines.filter((line) => !picks.includes(line));
  return (
    <li class="paper card timeline-card" data-cut={take ? 1 : 3} data-aside={take && !take.live ? '' : undefined}>
      <div class="strip">
        <span>
          {take ? upper(words.t(`debrief:happened.began.${take.began.by}`, { n: take.take })) : words.t('debrief:happened.between')}
        </span>
        {take && !take.live && <span class="end">{words.t('debrief:notChosen')}</span>}
      </div>
      <div class="inside">
        {take && !card.more && <p class="big">{words.say(`issues.${take.issue}.title`)}</p>}
        <Lines lines={picks} />
        {take && !card.more && <TakeLines take={take} />}
        <Lines lines={rest} />
        {take && !card.goesOn && <p class="result">{resultOf(words, take)}</p>}
      </div>
    </li>
  );
}

function Lines({ lines }: { lines: readonly Said[] }): JSX.Element | null {
  const { words } = usePlay();
  if (lines.length === 0) return null;
  return (
    <ul class="lines">
      {lines.map((line, i) => (
        <li key={`${line.key}${i}`}>{filled(words, line)}</li>
      ))}
    </ul>
  );
}

/** Three moves with their hands and their name together, and the rule. */
function TakeLines({ take }: { take: Take }): JSX.Element {
  const { words } = usePlay();
  return (
    <>
      {take.moves && (
        <ul class="moves-shown">
          {ROLES_IN_ORDER.map((role, i) => {
            const move = take.moves?.[i];
            const hand = take.hands?.[i];
            return (
              <li key={role} data-role={role}>
                <Sign id={role} /> <span class="hidden">{theRole(words, role)}:</span>
                <span>{move ? (move.words ?? verbName(words, role, move.verb)) : ''}</span>
                {hand && (
                  <span class="end">
                    <Sign id={hand} /> <span class="hidden">{words.t(`common:hand.${hand}`)}</span>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {take.chord && <p class="chord">{upper(words.name(`chords.${take.chord}.name`))}</p>}
      {take.rule && <p>{words.t('debrief:happened.rule', { rule: ruleName(words, take.rule) })}</p>}
    </>
  );
}

function resultOf(words: Words, take: Take): string {
  if (!take.decided) return words.t('debrief:happened.none');
  const option = choice(words, take);
  return words.t(take.decided.outside ? 'debrief:happened.asked' : 'debrief:happened.decided', { option });
}
