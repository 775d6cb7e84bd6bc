import type { JSX } from 'preact';
import type { Entry } from '#rules/entry.ts';
import type { View } from '#rules/view.ts';
import type { Words } from '#words/words.ts';
import { GoOn, Screen } from '../frame.tsx';
import { isPuppet, optionLine, ROLES_IN_ORDER, roleWithTeam, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { sinceProposal } from './fell.ts';
import { Objections } from './objections.tsx';

/** Who stopped it and how: a card, fists, or that all pointed at something else. */
function stoppedBy(words: Words, heard: readonly Entry[]): string {
  const now = sinceProposal(heard);
  const card = now.findLast((entry) => entry.kind === 'card');
  if (card) return upper(words.t('fallen.card', { who: theRole(words, card.role), card: words.name(`powerCards.${card.card}.name`) }));
  const shown = now.findLast((entry) => entry.kind === 'hands');
  const who = ROLES_IN_ORDER.filter((_, i) => shown?.hands[i] === 'object').map((role) => theRole(words, role));
  if (who.length === 0) return words.t('fallen.differ');
  const last = who.pop() ?? '';
  return upper(words.t('fallen.fist', { who: who.length ? words.t('fallen.and', { first: who.join(', '), last }) : last }));
}

/** Who proposes next: one, whoever speaks first, or all by pointing. */
function nextLine(words: Words, view: View): string {
  if (view.scene?.toOutside || view.scene?.rule === 'vote') return words.t('fallen.nextAll');
  const one = view.hammer !== 'middle' ? view.hammer : isPuppet(view, view.lowest) ? view.lowest : null;
  return one ? upper(words.t('fallen.next', { role: roleWithTeam(words, view, one) })) : words.t('fallen.nextFirst');
}

/** The proposal fell: by whom, and what now? */
export function Fallen(): JSX.Element {
  const { words, view, heard } = usePlay();
  const fell = view.scene?.fell;
  const outside = view.scene?.toOutside ?? false;
  const option = fell?.option
    ? optionLine(words, view.scene?.issue ?? '', { option: fell.option, own: view.scene?.options.find((o) => o.id === fell.option)?.own })
    : '';
  return (
    <Screen
      title={words.t('fallen.title')}
      says={`${stoppedBy(words, heard)} ${words.t(outside ? 'fallen.twice' : 'fallen.says')}`}
      hint={outside ? 'fallenOutside' : 'fallen'}
      foot={<GoOn text={words.t(outside ? 'fallen.outside' : 'fallen.go')} />}
    >
      {option && (
        <p class="paper notice fell" data-cut="4">
          {option}
        </p>
      )}
      <Objections />
      <p class="paper notice" data-cut="3" data-sheet="white">
        {nextLine(words, view)}
      </p>
    </Screen>
  );
}
