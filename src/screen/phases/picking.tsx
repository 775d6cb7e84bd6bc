import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnIdea } from '#rules/command.ts';
import type { OptionView } from '#rules/view.ts';
import type { Id, Role } from '#scenario/ids.ts';
import { Lead, Screen } from '../frame.tsx';
import { useDigits, useKeptFocus } from '../keys.ts';
import { openOptions, optionLine, questionOf, ROLES_IN_ORDER, roleBig, roleWithTeam, ruleName, teamOf, theTeam, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Choice, Plain } from '../sheets.tsx';
import { fallenIn, useFallen } from './fell.ts';
import { Objections } from './objections.tsx';
import { TableButtons } from './on-the-table.tsx';
import { OptionBoard, useBoard } from './options.tsx';
import { OwnIdeaForm } from './own-idea.tsx';

/** What is on the screen: the cards, the question who proposes (a card, or something of their own), or the form for their own. */
type Step = { is: 'cards' } | { is: 'who'; of: 'card' | 'own' } | { is: 'own'; by: Role };

/** Roles that may propose something that lies open. Several only while the hammer lies in the middle. */
function useSpeakers(): readonly Role[] {
  const { view, may } = usePlay();
  const open = openOptions(view.scene?.options ?? []);
  return ROLES_IN_ORDER.filter((role) => open.some((option) => may({ do: 'pick', role, option })));
}

/** Which option is chosen: by pointer, by its digit on any page, or because it was just laid down as an own idea. */
function useChosen(listens: boolean) {
  const { options, page, pager, show } = useBoard();
  const { mayAgain } = useFallen();
  const [option, choose] = useState<Id | null>(null);
  const take = (at: number) => {
    const card = options[at];
    if (!card?.id || card.place !== 'open' || !mayAgain(card.id)) return;
    choose(card.id);
    show(at);
  };
  useDigits(listens ? (n) => take(n - 1) : null);
  useKeptFocus();
  const chosen = options.find(({ id, place }) => id !== null && id === option && place === 'open') ?? null;
  const count = options.filter(({ place }) => place !== 'face-down').length;
  return { option: chosen, choose, page, pager, show, count };
}

/** One picks for all: a written option or an own idea. With the hammer in the middle whoever speaks first proposes. */
export function PickOption(): JSX.Element {
  const { view, ask } = usePlay();
  const [step, go] = useState<Step>({ is: 'cards' });
  const { option, choose, page, pager, show, count } = useChosen(step.is === 'cards');
  const speakers = useSpeakers();
  const picker = view.scene?.picker ?? view.lowest;
  const only = speakers.length > 1 ? null : picker;
  const pick = (role: Role) => option?.id && ask({ do: 'pick', role, option: option.id });
  const lay = (role: Role, idea: OwnIdea) => {
    const ideas = (view.scene?.options ?? []).filter(({ own }) => own).length;
    if (!ask({ do: 'own-idea', role, idea })) return;
    choose(`own-${ideas + 1}`);
    show(count);
    go({ is: 'cards' });
  };
  const back = () => go({ is: 'cards' });
  if (step.is === 'own') return <WriteOwn by={step.by} lay={lay} back={back} />;
  if (step.is === 'who') {
    const on = (role: Role) => (step.of === 'own' ? go({ is: 'own', by: role }) : pick(role));
    return <WhoProposes option={step.of === 'card' ? option : null} roles={speakers} on={on} back={back} />;
  }
  const lead = () => {
    const by = only ?? authorOf(option, speakers);
    return by ? pick(by) : go({ is: 'who', of: 'card' });
  };
  const own = () => go(only ? { is: 'own', by: only } : { is: 'who', of: 'own' });
  return (
    <Cards lead={option ? lead : null} own={own} pager={pager}>
      <OptionBoard page={page} chosen={option?.id} on={choose} />
    </Cards>
  );
}

/** Who laid an idea of their own need not be asked who proposes it. */
function authorOf(option: OptionView | null, speakers: readonly Role[]): Role | null {
  const from = option?.own ? option.from : null;
  return speakers.find((role) => role === from) ?? null;
}

interface CardsProps {
  children: JSX.Element;
  /** Null while nothing is chosen. */
  lead: (() => void) | null;
  own: () => void;
  pager: JSX.Element | null;
}

/** The cards to choose from; after a fall with what the fists asked for. */
function Cards({ children, lead, own, pager }: CardsProps): JSX.Element {
  const { words, view, heard } = usePlay();
  const scene = view.scene;
  const picker = scene?.picker ?? view.lowest;
  const isAgain = fallenIn(heard).size > 0;
  const how = scene?.toOutside ? 'pick.outside' : view.hammer === 'middle' ? 'pick.first' : 'pick.says';
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
          <Lead disabled={!lead} on={() => lead?.()}>
            {words.t('pick.go')}
          </Lead>
          {pager}
        </>
      }
    >
      {isAgain && <Objections />}
      {children}
      <div class="row" data-center>
        {view.layer >= 2 && <Plain on={own}>{words.t('common:own')}</Plain>}
        <TableButtons />
      </div>
    </Screen>
  );
}

/** Words of one's own, as the role that brings them in. */
function WriteOwn({ by, lay, back }: { by: Role; lay: (role: Role, idea: OwnIdea) => void; back: () => void }): JSX.Element {
  const { words, view } = usePlay();
  return (
    <Screen title={questionOf(words, view)} says={words.t('pick.ownOf', { role: upper(roleWithTeam(words, view, by)) })}>
      <OwnIdeaForm cancel={back} on={(idea) => lay(by, idea)} />
    </Screen>
  );
}

interface WhoProps {
  /** The card that is proposed; null: something of their own, still to be written. */
  option: OptionView | null;
  roles: readonly Role[];
  on: (role: Role) => void;
  back: () => void;
}

/** Asked by itself and only when several may: whose proposal is this? Nobody is filled in beforehand. */
function WhoProposes({ option, roles, on, back }: WhoProps): JSX.Element {
  const { words, view } = usePlay();
  const [role, choose] = useState<Role | null>(null);
  useKeptFocus();
  return (
    <Screen
      title={words.t(option ? 'pick.who' : 'pick.whoOwn')}
      says={option && optionLine(words, view.scene?.issue ?? '', { option: option.id, own: option.own })}
      hint="who"
      foot={
        <>
          <Lead disabled={!role} on={() => role && on(role)}>
            {words.t('round.right')}
          </Lead>
          <Plain on={back}>{words.t('common:back')}</Plain>
        </>
      }
    >
      <div class="three" data-stretch>
        {roles.map((each) => (
          <Choice
            key={each}
            sign={each}
            name={<span class="big">{roleBig(words, each)}</span>}
            sub={upper(theTeam(words, teamOf(view, each)))}
            chosen={each === role}
            on={() => choose(each)}
          />
        ))}
      </div>
    </Screen>
  );
}
