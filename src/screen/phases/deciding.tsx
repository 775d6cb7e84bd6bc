import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Id, Role, Rule } from '#scenario/ids.ts';
import { Lead, Screen } from '../frame.tsx';
import { openOptions, optionLine, ROLES_IN_ORDER, roleBig, roleWithTeam, ruleName, ruleSays, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import type { Pick } from '../question.ts';
import { Round } from '../round.tsx';
import { Choice, Plain } from '../sheets.tsx';
import { OptionBoard, PAGE, useOptionPages, usePages } from './options.tsx';
import { OwnIdeaForm } from './own-idea.tsx';
import { seatQuestions } from './say.tsx';
import { OnTheTable } from './take.tsx';

/** Whoever holds the hammer says how it is decided. */
export function ChooseRule(): JSX.Element {
  const { words, view, ask, may } = usePlay();
  const [rule, choose] = useState<Rule | null>(null);
  const rules = view.scene?.rules ?? [];
  const { page, pager } = usePages(rules.length);
  const holder = view.hammer === 'middle' ? view.lowest : view.hammer;
  return (
    <Screen
      title={words.t('rule.title')}
      says={words.t('rule.says', { role: upper(theRole(words, holder)) })}
      reader={holder}
      hint="rule"
      foot={
        <Lead disabled={!rule} on={() => rule && ask({ do: 'set-rule', role: holder, rule })}>
          {words.t('rule.go')}
        </Lead>
      }
    >
      <div class="three" data-stretch>
        {rules.slice(page * PAGE, page * PAGE + PAGE).map((id) => (
          <Choice
            key={id}
            on={() => choose(id)}
            name={<span class="big">{upper(ruleName(words, id))}</span>}
            sub={ruleSays(words, id)}
            icon={`rule-${id}`}
            chosen={rule === id}
            disabled={!may({ do: 'set-rule', role: holder, rule: id })}
          />
        ))}
      </div>
      <div class="row" data-center>
        {pager}
        <OnTheTable />
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
  const few = rules.length <= 4;
  return (
    <Round
      title={words.t('rule.title')}
      says={words.t('rule.point')}
      hint="rule"
      questions={seatQuestions(view, () => (few ? picks.map((p) => ({ ...p, name: p.sub ?? p.name, sub: undefined })) : picks), !few)}
      command={(question, answer) => ({ do: 'point', role: question.role, at: answer.id })}
      above={few ? undefined : <Legend items={rules.map((rule) => upper(ruleName(words, rule)))} />}
    />
  );
}

/** What the numbers on the buttons stand for. */
export function Legend({ items }: { items: string[] }): JSX.Element {
  return (
    <ol class="paper legend" data-cut="2">
      {items.map((item, i) => (
        <li key={item}>
          <span class="n">{i + 1}</span> {item}
        </li>
      ))}
    </ol>
  );
}

/** One picks for all: a written option or an own idea. With the hammer in the middle whoever speaks first proposes. */
export function PickOption(): JSX.Element {
  const { words, view, ask, may } = usePlay();
  const [option, choose] = useState<Id | null>(null);
  const [own, write] = useState(false);
  const { page, pager } = useOptionPages();
  const scene = view.scene;
  const probe = option ?? openOptions(scene?.options ?? [])[0] ?? '';
  const speakers = ROLES_IN_ORDER.filter((role) => may({ do: 'pick', role, option: probe }));
  const [speaker, speak] = useState<Role | null>(null);
  const picker = speaker ?? scene?.picker ?? view.lowest;
  const pick = { do: 'pick', role: picker, option: option ?? '' } as const;
  const says = scene?.toOutside ? 'pick.outside' : view.hammer === 'middle' ? 'pick.first' : 'pick.says';
  return (
    <Screen
      title={words.say(`scenes.${scene?.issue}.decision.asks`) || words.t('pick.title')}
      says={words.t(says, { role: upper(roleWithTeam(words, view, picker)), rule: scene?.rule ? ruleName(words, scene.rule) : '' })}
      more={words.say(`scenes.${scene?.issue}.decision.more`)}
      reader={picker}
      hint="pick"
      foot={
        <Lead disabled={!may(pick)} on={() => ask(pick)}>
          {words.t('pick.go')}
        </Lead>
      }
    >
      {own ? (
        <OwnIdeaForm cancel={() => write(false)} on={(idea) => ask({ do: 'own-idea', role: picker, idea }) && write(false)} />
      ) : (
        <OptionBoard page={page} chosen={option} on={choose} />
      )}
      <div class="row" data-center>
        {!own && pager}
        {view.layer >= 2 && !own && <Plain on={() => write(true)}>{words.t('common:own')}</Plain>}
        {speakers.length > 1 && <Speakers roles={speakers} now={picker} on={speak} />}
        <OnTheTable />
      </div>
    </Screen>
  );
}

function Speakers({ roles, now, on }: { roles: readonly Role[]; now: Role; on: (role: Role) => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <fieldset class="row" aria-label={words.t('pick.who')}>
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
      below={pager}
    />
  );
}
