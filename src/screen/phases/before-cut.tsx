import type { JSX } from 'preact';
import type { Entry, EntryKind } from '#rules/entry.ts';
import { ROLES_IN_ORDER, roleBig, ruleName, upper, verbName } from '../lines.ts';
import { usePlay } from '../play.ts';

type Step = 'moves' | 'rule' | 'hands';

/** What answers each step again. */
const ANSWERS: Record<Step, EntryKind> = { moves: 'sounded', rule: 'rule', hands: 'hands' };

/** What was chosen here before KNIP!, as long as this step waits for its new answer; null when nothing was cut. */
export function beforeCut(heard: readonly Entry[], step: Step): Entry | null {
  const at = heard.findLastIndex(({ kind }) => kind === 'put-back');
  const cut = heard[at];
  if (cut?.kind !== 'put-back' || cut.by !== 'snip') return null;
  if (heard.slice(at).some(({ kind }) => kind === ANSWERS[step])) return null;
  // Cut back to the moves, the rule of then is no longer the one thing that changes.
  const began = heard.slice(0, at).findLastIndex(({ kind }) => kind === 'issue' || kind === 'put-back');
  return heard.slice(began, at).findLast(({ kind }) => kind === ANSWERS[step]) ?? null;
}

/** Beside a choice that is made again: what it was just now. */
export function BeforeCut({ step }: { step: Step }): JSX.Element | null {
  const { words, heard } = usePlay();
  const before = beforeCut(heard, step);
  const what = before?.kind === 'rule' ? upper(ruleName(words, before.rule)) : null;
  const each = ROLES_IN_ORDER.flatMap((role, i) => {
    if (before?.kind === 'sounded')
      return [`${roleBig(words, role)}: ${before.moves[i]?.words ?? verbName(words, role, before.moves[i]?.verb ?? 'tell')}`];
    const hand = before?.kind === 'hands' ? before.hands[i] : null;
    return hand ? [`${roleBig(words, role)}: ${words.t(`common:hand.${hand}`)}`] : [];
  });
  if (!what && each.length === 0) return null;
  return (
    <p class="paper notice before-cut" data-cut="2">
      {words.t('snip.before', { what: what ?? each.join(', ') })}
    </p>
  );
}
