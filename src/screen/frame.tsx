import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Role } from '#scenario/ids.ts';
import { LateSlip } from './late.tsx';
import { isPuppet, teamOf, theTeam, upper } from './lines.ts';
import { usePlay } from './play.ts';
import { Plain, Primary } from './sheets.tsx';
import { Sign } from './signs.tsx';

/** Above this text size a screen may scroll; what leads on stays in sight under it. */
const LARGE_FROM = 1;

/** So many pixels under the edge are only a shadow. */
const MORE_FROM = 8;

export type Reader = Role | 'lead';

interface ScreenProps {
  title: ComponentChildren;
  says?: ComponentChildren;
  /** The second layer, shown when the professional layer is on. */
  more?: string;
  reader?: Reader;
  /** A key of `facilitator:`, the line for who leads (RULES 17, F). */
  hint?: string;
  sheet?: 'ochre';
  at?: 'middle' | 'top';
  children?: ComponentChildren;
  foot?: ComponentChildren;
}

/** What does not fit scrolls down inside the sheet: is there more under its edge? */
export function useMoreBelow() {
  const sheet = useRef<HTMLDivElement>(null);
  const [more, tell] = useState(false);
  useEffect(() => {
    const box = sheet.current;
    if (!box) return;
    const look = () => tell(box.scrollTop + box.clientHeight < box.scrollHeight - MORE_FROM);
    const eye = new ResizeObserver(look);
    for (const part of [box, ...box.children]) eye.observe(part);
    box.addEventListener('scroll', look, { passive: true });
    // Paper that is still sliding in reaches lower than where it comes to lie.
    box.addEventListener('animationend', look);
    return () => {
      eye.disconnect();
      box.removeEventListener('scroll', look);
      box.removeEventListener('animationend', look);
    };
  }, []);
  return { sheet, more };
}

/** One screen: the banner on top, the theatre in between, paper low on the screen, what leads on at the foot. */
export function Screen({ title, says, more, reader = 'lead', hint, sheet, at, children, foot }: ScreenProps): JSX.Element {
  const { phase, preferences, refused } = usePlay();
  const large = preferences.scale > LARGE_FROM;
  const head = useRef<HTMLHeadingElement>(null);
  const { sheet: scroller, more: below } = useMoreBelow();
  // A new screen begins at its heading, for eyes, ears and keys alike.
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    scroller.current?.scrollTo(0, 0);
  }, [phase, scroller]);
  return (
    <>
      <div class="sheet" ref={scroller} tabIndex={large ? 0 : undefined}>
        <header class="paper banner" data-cut="1" data-sheet={sheet}>
          <h1 ref={head} tabIndex={-1}>
            {title}
          </h1>
          {says && <p>{says}</p>}
          {more && preferences.more && <p class="more">{more}</p>}
          <Reads reader={reader} hint={hint} read={!!says} large={large} />
        </header>
        <div class="middle" data-at={at}>
          {children}
        </div>
      </div>
      <div class="more-below" aria-hidden="true" data-shown={below || undefined} />
      <div class="foot">
        {refused && (
          <p class="paper notice" data-sheet="ochre" role="alert">
            {refused}
          </p>
        )}
        {foot}
        <LateSlip />
      </div>
    </>
  );
}

interface ReadsProps {
  reader: Reader;
  hint?: string;
  /** Is there a sentence to read aloud at all? */
  read: boolean;
  large: boolean;
}

/** Who reads this aloud to the room; and, under its own name, the tip for who leads. */
function Reads({ reader, hint, read, large }: ReadsProps): JSX.Element | null {
  const { words, view, session } = usePlay();
  if (session.lifted())
    return (
      <p class="reads">
        <span>{words.t('common:soft')}</span>
      </p>
    );
  const tip = hint ? words.t(`facilitator:${hint}`) : '';
  const who = reader === 'lead' || isPuppet(view, reader) ? words.t('common:leads') : upper(theTeam(words, teamOf(view, reader)));
  const isRead = read && (reader !== 'lead' || !tip);
  if (!isRead && !tip) return null;
  return (
    <div class="reads">
      {isRead && (
        <span>
          <Sign id="speaker" /> {words.t('common:reads', { who })}
        </span>
      )}
      {tip && <Tip text={tip} folded={large} />}
    </div>
  );
}

/** A tip for who leads; with large letters it waits behind its name. */
function Tip({ text, folded }: { text: string; folded: boolean }): JSX.Element {
  const { words } = usePlay();
  const name = words.t('common:forLead');
  if (!folded)
    return (
      <span class="hint">
        <strong>{words.t('common:labelled', { name })}</strong> {text}
      </span>
    );
  return (
    <details class="hint">
      <summary>{name}</summary>
      {text}
    </details>
  );
}

/** From here the debrief is near anyway, or the play rests. */
const ENDING = /^(closing|debrief|end|timeOut|paused)/;

/** What leads on from a screen; at the fixed minute that is the way to the debrief, and going on stays beside it (GAME 7). */
export function Lead({ on, children, disabled }: { on: () => void; children: ComponentChildren; disabled?: boolean }): JSX.Element {
  const { covered, late, may, ask, words, phase } = usePlay();
  if (late && !ENDING.test(phase) && may({ do: 'wrap-up' })) {
    return (
      <>
        <Primary on={() => ask({ do: 'wrap-up' })} covered={covered}>
          {words.t('late.go')}
        </Primary>
        <Plain on={on} disabled={disabled}>
          {children}
        </Plain>
      </>
    );
  }
  return (
    <Primary on={on} disabled={disabled} covered={covered}>
      {children}
    </Primary>
  );
}

/** The most common foot: one button that goes on. */
export function GoOn({ text, disabled }: { text?: string; disabled?: boolean }): JSX.Element {
  const { ask, words } = usePlay();
  return (
    <Lead on={() => ask({ do: 'go-on' })} disabled={disabled}>
      {text ?? words.t('common:goOn')}
    </Lead>
  );
}
