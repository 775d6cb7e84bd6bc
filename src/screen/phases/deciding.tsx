import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnIdea } from '#rules/command.ts';
import type { Role, Rule } from '#scenario/ids.ts';
import { Lead, Screen } from '../frame.tsx';
import { useDigits } from '../keys.ts';
import { optionLine, questionOf, ruleName, ruleSays, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import type { Pick } from '../question.ts';
import { Round } from '../round.tsx';
import { Choice, Plain } from '../sheets.tsx';
import { BeforeCut } from './before-cut.tsx';
import { TableButtons } from './on-the-table.tsx';
import { OptionBoard, useBoard, usePages } from './options.tsx';
import { LayIdea, useIdeas } from './own-idea.tsx';
import { seatQuestions } from './say.tsx';

/** Ways to decide on one page: each has a sentence to be read out. */
const RULES_ON_PAGE = 3;

/** The rule that is chosen, by pointer or by its digit on any page. The first page is one where something may be chosen. */
function useRule(holder: Role) {
  const { view, may } = usePlay();
  const [rule, choose] = useState<Rule | null>(null);
  const rules = view.scene?.rules ?? [];
  const mayBe = (id: Rule) => may({ do: 'set-rule', role: holder, rule: id });
  const { page, pager, show } = usePages(rules.length, Math.max(0, rules.findIndex(mayBe)), RULES_ON_PAGE);
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
      tools={<TableButtons />}
    >
      <BeforeCut step="rule" />
      <div class="three" data-stretch>
        {rules.slice(page * RULES_ON_PAGE, (page + 1) * RULES_ON_PAGE).map((id, i) => (
          <Choice
            key={id}
            on={() => choose(id)}
            keyHint={String(page * RULES_ON_PAGE + i + 1)}
            name={<span class="big">{upper(ruleName(words, id))}</span>}
            sub={ruleSays(words, id)}
            icon={`rule-${id}`}
            chosen={rule === id}
            disabled={!mayBe(id)}
          />
        ))}
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
      above={
        <>
          <BeforeCut step="rule" />
          <Legend items={rules.map((rule) => ({ name: upper(ruleName(words, rule)), says: ruleSays(words, rule) }))} />
        </>
      }
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

/** All point at an option, all at once. Where nothing is written, ideas are laid first. */
export function PointOption(): JSX.Element {
  const { phase, view } = usePlay();
  const { isBlank } = useIdeas();
  const [ready, go] = useState(false);
  // Behind curtains each answer is another screen: it has begun when one of the teams no longer waits.
  const hasBegun = ready || phase.endsWith('.open') || (phase.endsWith('.closed') && view.waiting.length < view.teams.length);
  const isEmpty = view.scene?.options.length === 0;
  return isEmpty || (isBlank && !hasBegun) ? <LayFirst done={() => go(true)} /> : <PointNow />;
}

function PointNow(): JSX.Element {
  const { words, view } = usePlay();
  const { options, page, pager } = useBoard();
  const scene = view.scene;
  const picks: Pick[] = options.flatMap((o, i) =>
    o.id && o.place === 'open'
      ? [{ id: o.id, name: String(i + 1), n: i + 1, sub: optionLine(words, scene?.issue ?? '', { option: o.id, own: o.own }), open: true }]
      : [],
  );
  return (
    <Round
      title={questionOf(words, view)}
      says={words.t(scene?.toOutside ? 'pick.pointOutside' : 'pick.point')}
      questions={seatQuestions(view, () => picks, true)}
      command={(question, answer) => ({ do: 'point', role: question.role, at: answer.id })}
      above={<OptionBoard page={page} />}
      beside={pager}
    />
  );
}

/** The ideas of the group come on the table one by one, until it is enough to point at. */
function LayFirst({ done }: { done: () => void }): JSX.Element {
  const { words, view, ask } = usePlay();
  const { page, pager } = useBoard();
  const { mayLay, people } = useIdeas();
  const [writes, write] = useState(false);
  const lay = (role: Role, idea: OwnIdea) => ask({ do: 'own-idea', role, idea }) && write(false);
  if (writes) return <LayIdea roles={people} lay={lay} back={() => write(false)} />;
  const isEmpty = view.scene?.options.length === 0;
  const rule = view.scene?.rule ? ruleName(words, view.scene.rule) : '';
  return (
    <Screen
      title={questionOf(words, view)}
      says={words.t(isEmpty ? 'pick.empty' : mayLay ? 'pick.more' : 'pick.point', { rule })}
      hint="pick"
      foot={
        <>
          {isEmpty ? <Lead on={() => write(true)}>{words.t('pick.lay')}</Lead> : <Lead on={done}>{words.t('pick.enough')}</Lead>}
          {mayLay && !isEmpty && <Plain on={() => write(true)}>{words.t('pick.lay')}</Plain>}
          {pager}
        </>
      }
      tools={<TableButtons />}
    >
      <OptionBoard page={page} />
    </Screen>
  );
}
