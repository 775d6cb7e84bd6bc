import type { JSX } from 'preact';
import type { OwnIdea } from '#rules/command.ts';
import type { OptionView, View } from '#rules/view.ts';
import type { Id, Role } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import { isText, useDraft } from '../drafts.ts';
import { Lead, Screen } from '../frame.tsx';
import { useDigits, useKeptFocus } from '../keys.ts';
import { openOptions, optionLine, questionOf, ROLES_IN_ORDER, roleWithTeam, ruleName, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import { fallenIn, useFallen } from './fell.ts';
import { Objections } from './objections.tsx';
import { TableButtons } from './on-the-table.tsx';
import { OptionBoard, useBoard } from './options.tsx';
import { LayIdea, useIdeas } from './own-idea.tsx';
import { WhoProposes } from './who-proposes.tsx';

/** What is on the screen: the cards, the question who proposes the chosen one, or something of their own. */
type Step = 'cards' | 'who' | 'own';

/** Roles that may propose something that lies open. Several only while the hammer lies in the middle. */
function useSpeakers(): readonly Role[] {
  const { view, may } = usePlay();
  const open = openOptions(view.scene?.options ?? []);
  return ROLES_IN_ORDER.filter((role) => open.some((option) => may({ do: 'pick', role, option })));
}

/** Which option is chosen: by pointer, by its digit, or because it was just laid down as an own idea. The last digit is for something else. */
function useChosen(listens: boolean, other: () => void) {
  const { options, page, pager, show } = useBoard();
  const { mayAgain } = useFallen();
  const [option, choose] = useDraft<Id | null>('chosen', null, isText);
  const take = (at: number) => {
    const card = options[at];
    if (!card?.id || card.place !== 'open' || !mayAgain(card.id)) return;
    choose(card.id);
    show(at);
  };
  useDigits(listens ? (n) => (n === options.length + 1 ? other() : take(n - 1)) : null);
  useKeptFocus();
  const chosen = options.find(({ id, place }) => id !== null && id === option && place === 'open') ?? null;
  const count = options.filter(({ place }) => place !== 'face-down').length;
  return { option: chosen, choose, page, pager, show, count, next: options.length + 1 };
}

/** One picks for all: a written option or an own idea. With the hammer in the middle whoever speaks first proposes. */
export function PickOption(): JSX.Element {
  const { words, view, ask } = usePlay();
  const [step, go] = useDraft<Step>('step', 'cards', isText);
  const { mayLay, isBlank, people } = useIdeas();
  const own = () => go('own');
  const { option, choose, page, pager, show, count, next } = useChosen(step === 'cards', mayLay ? own : () => {});
  const speakers = useSpeakers();
  const picker = view.scene?.picker ?? view.lowest;
  const only = speakers.length > 1 ? null : picker;
  const pick = (role: Role) => option?.id && ask({ do: 'pick', role, option: option.id });
  const lay = (role: Role, idea: OwnIdea) => {
    const ideas = (view.scene?.options ?? []).filter(({ own }) => own).length;
    if (!ask({ do: 'own-idea', role, idea })) return;
    // Where nothing is written others lay theirs beside it before anybody chooses.
    if (!isBlank) choose(`own-${ideas + 1}`);
    show(count);
    go('cards');
  };
  const back = () => go('cards');
  if (step === 'own') return <LayIdea roles={isBlank ? people : only ? [only] : speakers} lay={lay} back={back} />;
  if (step === 'who' && option)
    return <WhoProposes title={words.t('pick.who')} says={lineOf(words, view, option)} roles={speakers} on={pick} back={back} />;
  const lead = () => {
    const by = only ?? authorOf(option, speakers);
    return by ? pick(by) : go('who');
  };
  return (
    <Cards lead={option ? lead : null} own={own} other={mayLay ? <OtherButton n={next} on={own} /> : null} pager={pager}>
      <OptionBoard page={page} chosen={option?.id} on={choose} />
    </Cards>
  );
}

const lineOf = (words: Words, view: View, option: OptionView | null): string | null =>
  option && optionLine(words, view.scene?.issue ?? '', { option: option.id, own: option.own });

/** Who laid an idea of their own need not be asked who proposes it. */
function authorOf(option: OptionView | null, speakers: readonly Role[]): Role | null {
  const from = option?.own ? option.from : null;
  return speakers.find((role) => role === from) ?? null;
}

/** Something else is one of the things that can be chosen, and has its number (GAME 5). */
function OtherButton({ n, on }: { n: number; on: () => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <Plain on={on} keys={String(n)}>
      {n <= MOST_DIGITS && (
        <span class="key" aria-hidden="true">
          {n}
        </span>
      )}{' '}
      {words.t('common:own')}
    </Plain>
  );
}

/** Keys with one digit. */
const MOST_DIGITS = 9;

interface CardsProps {
  children: JSX.Element;
  /** Null while nothing is chosen. */
  lead: (() => void) | null;
  /** Leads on while nothing lies there. */
  own: () => void;
  /** What stands beside what leads on: something else. */
  other: JSX.Element | null;
  pager: JSX.Element | null;
}

/** The cards to choose from; after a fall with what the fists asked for. */
function Cards({ children, lead, own, other, pager }: CardsProps): JSX.Element {
  const { words, view, heard } = usePlay();
  const scene = view.scene;
  const picker = scene?.picker ?? view.lowest;
  const isEmpty = scene?.options.length === 0;
  const isAgain = fallenIn(heard).size > 0;
  const how = isEmpty ? 'pick.empty' : scene?.toOutside ? 'pick.outside' : view.hammer === 'middle' ? 'pick.first' : 'pick.says';
  const rule = scene?.rule ? ruleName(words, scene.rule) : '';
  return (
    <Screen
      title={questionOf(words, view)}
      says={isAgain ? words.t('pick.again', { rule }) : words.t(how, { role: upper(roleWithTeam(words, view, picker)), rule })}
      more={words.say(`scenes.${scene?.issue}.decision.more`)}
      reader={picker}
      hint="pick"
      foot={
        <>
          {isEmpty ? (
            <Lead on={own}>{words.t('pick.lay')}</Lead>
          ) : (
            <Lead disabled={!lead} on={() => lead?.()}>
              {words.t('pick.go')}
            </Lead>
          )}
          {!isEmpty && other}
          {pager}
        </>
      }
      tools={<TableButtons />}
    >
      {isAgain && <Objections />}
      {children}
    </Screen>
  );
}
