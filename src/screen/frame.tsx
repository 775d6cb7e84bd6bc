import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Role } from '#scenario/ids.ts';
import { useFree } from './free.ts';
import { LateSlip } from './late.tsx';
import { isPuppet, teamOf, theTeam, upper } from './lines.ts';
import { News } from './news.tsx';
import { usePlay } from './play.ts';
import { Plain, Primary } from './sheets.tsx';
import { Sign } from './signs.tsx';

/** Above this text size a screen may scroll; what leads on stays in sight under it. */
const LARGE_FROM = 1;

/** So many pixels under the edge are only a shadow. */
const MORE_FROM = 8;

export type Reader = Role | 'lead';
/** Who talks first, who is asked, what is not said (GAME 4). */
type Watched = 'first' | 'asked' | 'unsaid';

interface ScreenProps {
  title: ComponentChildren;
  says?: ComponentChildren;
  /** The second layer, shown when the professional layer is on. */
  more?: string;
  reader?: Reader;
  /** A key of `facilitator:`, the line for who leads (RULES 17, F). */
  hint?: string;
  /** What who watches looks for here: a key of `facilitator:watch.`. */
  watch?: Watched;
  sheet?: 'ochre';
  at?: 'middle' | 'top';
  children?: ComponentChildren;
  foot?: ComponentChildren;
  /** Low on the right-hand curtain: what may be done besides, where the papers need the room. */
  tools?: ComponentChildren;
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
export function Screen({ title, says, more, reader = 'lead', hint, watch, sheet, at, children, foot, tools }: ScreenProps): JSX.Element {
  const { phase, preferences } = usePlay();
  const large = preferences.scale > LARGE_FROM;
  const head = useRef<HTMLHeadingElement>(null);
  const { sheet: scroller, more: below } = useMoreBelow();
  useFree(scroller, at === undefined);
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
          <Reads {...{ reader, hint, watch, large }} read={!!says} />
        </header>
        <News />
        <div class="middle" data-at={at}>
          {children}
        </div>
      </div>
      <div class="more-below" aria-hidden="true" data-shown={below || undefined} />
      <div class="foot">
        <Refused />
        {foot}
        <LateSlip />
      </div>
      {tools && <div class="tools">{tools}</div>}
    </>
  );
}

/** Why what was just asked could not be, until something succeeds. */
function Refused(): JSX.Element | null {
  const { refused } = usePlay();
  return refused === null ? null : (
    <p class="paper notice" data-sheet="ochre" role="alert">
      {refused}
    </p>
  );
}

interface ReadsProps {
  reader: Reader;
  hint?: string;
  watch?: Watched;
  /** Is there a sentence to read aloud at all? */
  read: boolean;
  large: boolean;
}

/** Who reads this aloud to the room; and, under its own name, the tip for who leads. */
function Reads({ reader, hint, watch, read, large }: ReadsProps): JSX.Element | null {
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
      {watch && <Watch watch={watch} />}
    </div>
  );
}

/** What to look for, for who sits at no table; where a seat stands empty there is nobody left to watch. */
function Watch({ watch }: { watch: Watched }): JSX.Element | null {
  const { words, view } = usePlay();
  if (view.teams.some(({ puppet }) => puppet)) return null;
  return (
    <span class="hint watch">
      <strong>{words.t('common:labelled', { name: words.t('facilitator:watch.name') })}</strong> {words.t(`facilitator:watch.${watch}`)}
    </span>
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
