import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useHasCome } from './has-come.ts';
import { ruleName, upper } from './lines.ts';
import { type Offer, offerAt, offerFrom } from './plan.ts';
import { usePlay } from './play.ts';
import { Plain } from './sheets.tsx';

/** What the game offers to leave out here; null while the evening is in time. From the fixed minute on the debrief itself is offered. */
export function useOffer(): Offer | null {
  const { plan, phase, view, minute, late, session, may } = usePlay();
  const offer = offerAt(plan, phase, view.layer);
  const [entered] = useState(minute);
  const from = offer && entered !== null ? offerFrom(plan, offer, entered) : null;
  const isLate = useHasCome(minute, from);
  if (!offer || !isLate || late || session.lifted()) return null;
  return offer.asks && !may(offer.asks) ? null : offer;
}

/** A small slip of paper beside what leads on: an offer, never in the way. The talk has its own, at the strip. */
export function LateSlip(): JSX.Element | null {
  const { ask } = usePlay();
  const offer = useOffer();
  if (!offer || offer.id === 'talk') return null;
  const { asks } = offer;
  return <Slip offer={offer} on={asks && (() => ask(asks))} />;
}

export function Slip({ offer, on }: { offer: Offer; on?: () => void }): JSX.Element {
  const { words, view } = usePlay();
  const values = { rule: upper(ruleName(words, 'consent')), n: view.scene?.take ?? 1 };
  return (
    <div class="paper notice late" data-sheet="ochre" data-cut="4" role="status">
      <p>{words.t(`late.${offer.id}.says`, values)}</p>
      {on && <Plain on={on}>{words.t(`late.${offer.id}.do`, values)}</Plain>}
    </div>
  );
}
