import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnIdea } from '#rules/command.ts';
import type { Id, Role, Rule } from '#scenario/ids.ts';
import { Lead, Screen } from '../frame.tsx';
import { useDigits, useKeptFocus } from '../keys.ts';
import { openOptions, optionLine, ROLES_IN_ORDER, roleBig, roleWithTeam, ruleName, ruleSays, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import type { Pick } from '../question.ts';
import { Round } from '../round.tsx';
import { Choice, Plain } from '../sheets.tsx';
import { TableButtons } from './on-the-table.tsx';
import { OptionBoard, PAGE, useOptionPages, usePages } from './options.tsx';
import { OwnIdeaForm } from './own-idea.tsx';
import { seatQuestions } from './say.tsx';

/** The rule that is chosen, by pointer or by its digit on any page. The first page is one where something may be chosen. */
function useRule(holder: Role) {
  const { view, may } = usePlay();
  const [rule, choose] = useState<Rule | null>(null);
  const rules = view.scene?.rules ?? [];
  const mayBe = (id: Rule) => may({ do: 'set-rule', role: holder, rule: id });
  const { page, pager, show } = usePages(rules.length, Math.max(0, rules.findIndex(mayBe)));
  useDigits((n) => {
    const id = rules[n - 1];
    if (!id || !mayBe(id)) return;
    choose(id);
    show(n - 1);
  });
  return { rules, rule, choose, mayBe, page, pager };
}

/** Whoever holds the hammer says how it is decided. */
export function ChooseRule(): JSX.Element {
  const { words, view, ask } = usePlay();
  const holder = view.hammer === 'middle' ? view.lowest : view.hammer;
  const { rules, rule, choose, mayBe, page, pager } = useRule(holder);
  return (
    <Screen
      title={words.t('rule.title')}
      says={words.t('rule.says', { role: upper(theRole(words, holder)) })}
      reader={holder}
      hint="rule"
      foot={
        <>
          <Lead disabled={!rule} on={() => rule && ask({ do: 'set-rule', role: holder, rule })}>
            {words.t('rule.go')}
          </Lead>
          {pager}
        </>
      }
    >
      <div class="three" data-stretch>
        {rules.slice(page * PAGE, page * PAGE + PAGE).map((id, i) => (
          <Choice
            key={id}
            on={() => choose(id)}
            keyHint={String(page * PAGE + i + 1)}
            name={<span class="big">{upper(ruleName(words, id))}</span>}
            sub={ruleSays(words, id)}
            icon={`rule-${id}`}
            chosen={rule === id}
            disabled={!mayBe(id)}
          />
        ))}
      </div>
      <div class="row" data-center>
        <TableButtons />
      </div>
    </Screen>
  );
}

/** The hammer lies in the middle: all point at a rule. */
export function PointRule(): JSX.Element {
  const { words, view } = usePlay();
  const rules = view.scene?.rules ?? [];
  const picks: Pick[] = rules.map((rule, i) => ({
    id: rule,
    name: String(i + 1),
    sub: upper(ruleName(words, rule)),
    icon: `rule-${rule}`,
    open: true,
  }));
  return (
    <Round
      title={words.t('rule.title')}
      says={words.t('rule.point')}
      hint="rule"
      questions={seatQuestions(view, () => picks, true)}
      command={(question, answer) => ({ do: 'point', role: question.role, at: answer.id })}
      above={<Legend items={rules.map((rule) => ({ name: upper(ruleName(words, rule)), says: ruleSays(words, rule) }))} />}
    />
  );
}

/** What the numbers on the buttons stand for. */
export function Legend({ items }: { items: { name: string; says: string }[] }): JSX.Element {
  return (
    <ol class="paper legend" data-cut="2">
      {items.map(({ name, says }, i) => (
        <li key={name}>
          <span class="n">{i + 1}</span> <strong>{name}</strong> <span class="sub">{says}</span>
        </li>
      ))}
    </ol>
  );
}

/** Which option is chosen: by pointer, by its digit on any page, or because it was just laid down as an own idea. */
function useChosen() {
  const { view, ask } = usePlay();
  const options = view.scene?.options ?? [];
  const [option, choose] = useState<Id | null>(null);
  const [own, write] = useState(false);
  const { page, pager, show } = useOptionPages();
  const take = (at: number) => {
    const id = options[at]?.id;
    if (!id || options[at]?.place !== 'open') return;
    choose(id);
    show(at);
  };
  const lay = (role: Role, idea: OwnIdea) => {
    const next = options.filter((each) => each.own).length + 1;
    if (!ask({ do: 'own-idea', role, idea })) return;
    choose(`own-${next}`);
    show(options.length);
    write(false);
  };
  useDigits(own ? null : (n) => take(n - 1));
  useKeptFocus();
  return { option, choose, own, write, page, pager, lay };
}

/** One picks for all: a written option or an own idea. With the hammer in the middle whoever speaks first proposes. */
export function PickOption(): JSX.Element {
  const { words, view, ask, may } = usePlay();
  const { option, choose, own, write, page, pager, lay } = useChosen();
  const scene = view.scene;
  const probe = option ?? openOptions(scene?.options ?? [])[0] ?? '';
  const speakers = ROLES_IN_ORDER.filter((role) => may({ do: 'pick', role, option: probe }));
  const [speaker, speak] = useState<Role | null>(null);
  const picker = speaker ?? scene?.picker ?? view.lowest;
  const pick = { do: 'pick', role: picker, option: option ?? '' } as const;
  const says = scene?.toOutside ? 'pick.outside' : view.hammer === 'middle' ? 'pick.first' : 'pick.says';
  const foot = (
    <>
      <Lead disabled={own || !may(pick)} on={() => ask(pick)}>
        {words.t('pick.go')}
      </Lead>
      {!own && pager}
    </>
  );
  return (
    <Screen
      title={words.say(`scenes.${scene?.issue}.decision.asks`) || words.t('pick.title')}
      says={words.t(says, { role: upper(roleWithTeam(words, view, picker)), rule: scene?.rule ? ruleName(words, scene.rule) : '' })}
      more={words.say(`scenes.${scene?.issue}.decision.more`)}
      reader={picker}
      hint="pick"
      foot={foot}
    >
      {own ? (
        <OwnIdeaForm cancel={() => write(false)} on={(idea) => lay(picker, idea)} />
      ) : (
        <OptionBoard page={page} chosen={option} on={choose} />
      )}
      {speakers.length > 1 && <Speakers roles={speakers} now={picker} on={speak} />}
      <div class="row" data-center>
        {view.layer >= 2 && !own && <Plain on={() => write(true)}>{words.t('common:own')}</Plain>}
        {!own && <TableButtons />}
      </div>
    </Screen>
  );
}

function Speakers({ roles, now, on }: { roles: readonly Role[]; now: Role; on: (role: Role) => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <fieldset class="row" data-center aria-label={words.t('pick.who')}>
      <strong class="paper notice" data-cut="2" aria-hidden="true">
        {words.t('pick.who')}
      </strong>
      {roles.map((role) => (
        <Plain key={role} sign={role} pressed={role === now} sheet={role === now ? role : 'white'} on={() => on(role)}>
          {roleBig(words, role)}
        </Plain>
      ))}
    </fieldset>
  );
}

/** All point at an option, all at once. */
export function PointOption(): JSX.Element {
  const { words, view } = usePlay();
  const { page, pager } = useOptionPages();
  const scene = view.scene;
  const options = scene?.options ?? [];
  const picks: Pick[] = options.flatMap((o, i) =>
    o.id && o.place === 'open'
      ? [{ id: o.id, name: String(i + 1), n: i + 1, sub: optionLine(words, scene?.issue ?? '', { option: o.id, own: o.own }), open: true }]
      : [],
  );
  return (
    <Round
      title={words.say(`scenes.${scene?.issue}.decision.asks`) || words.t('pick.title')}
      says={words.t(scene?.toOutside ? 'pick.pointOutside' : 'pick.point')}
      hint="point"
      questions={seatQuestions(view, () => picks, true)}
      command={(question, answer) => ({ do: 'point', role: question.role, at: answer.id })}
      above={<OptionBoard page={page} />}
      beside={pager}
    />
  );
}
