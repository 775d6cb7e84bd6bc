import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Role } from '#scenario/ids.ts';
import { isPuppet, teamOf, theTeam, upper } from './lines.ts';
import { usePlay } from './play.ts';
import { Plain, Primary } from './sheets.tsx';
import { Sign } from './signs.tsx';

/** Above this text size a screen may scroll; what leads on stays in sight under it. */
const LARGE_FROM = 1.25;

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

/** One screen: the banner on top, the theatre in between, paper low on the screen, what leads on at the foot. */
export function Screen({ title, says, more, reader = 'lead', hint, sheet, at, children, foot }: ScreenProps): JSX.Element {
  const { phase, preferences, refused, panel } = usePlay();
  const large = preferences.scale > LARGE_FROM;
  const head = useRef<HTMLHeadingElement>(null);
  // A new screen begins at its heading, for eyes, ears and keys alike.
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView();
  }, [phase]);
  return (
    <main inert={panel !== null}>
      <div class="sheet" tabIndex={large ? 0 : undefined}>
        <header class="paper banner" data-cut="1" data-sheet={sheet}>
          <h1 ref={head} tabIndex={-1}>
            {title}
          </h1>
          {says && <p>{says}</p>}
          {more && preferences.more && <p class="more">{more}</p>}
          <Reads reader={reader} hint={hint} />
        </header>
        <div class="middle" data-at={at}>
          {children}
        </div>
      </div>
      <div class="foot">
        {refused && (
          <p class="paper notice" data-sheet="ochre" role="alert">
            {refused}
          </p>
        )}
        {foot}
      </div>
    </main>
  );
}

/** Who reads this aloud, and the small line for who leads. */
function Reads({ reader, hint }: { reader: Reader; hint?: string }): JSX.Element {
  const { words, view, session } = usePlay();
  if (session.lifted())
    return (
      <p class="reads">
        <span>{words.t('common:soft')}</span>
      </p>
    );
  const solo = view.teams.filter((t) => !t.puppet).length === 1;
  const who = reader === 'lead' || isPuppet(view, reader) ? words.t('common:leads') : upper(theTeam(words, teamOf(view, reader)));
  return (
    <p class="reads">
      <Sign id="speaker" />
      <span>{solo ? words.t('common:solo') : words.t('common:reads', { who })}</span>
      {hint && words.has(`facilitator:${hint}`) && <span class="hint">{words.t(`facilitator:${hint}`)}</span>}
    </p>
  );
}

/** From here the debrief is near anyway, or the play rests. */
const ENDING = /^(closing|debrief|end|timeOut|paused)/;

/** What leads on from a screen; at the fixed minute that is the way to the debrief, and going on stays beside it (GAME 7). */
export function Lead({ on, children, disabled }: { on: () => void; children: ComponentChildren; disabled?: boolean }): JSX.Element {
  const { panel, late, may, ask, words, phase } = usePlay();
  if (late && !ENDING.test(phase) && may({ do: 'wrap-up' })) {
    return (
      <>
        <Primary on={() => ask({ do: 'wrap-up' })} covered={panel !== null}>
          {words.t('late.go')}
        </Primary>
        <Plain on={on} disabled={disabled}>
          {children}
        </Plain>
      </>
    );
  }
  return (
    <Primary on={on} disabled={disabled} covered={panel !== null}>
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
