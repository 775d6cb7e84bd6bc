import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { CurtainClosed, PrivateCard, useCurtainFall } from '../curtain.tsx';
import { Lead, Screen } from '../frame.tsx';
import { ROLES_IN_ORDER, roleBig, roleOf, theRole, theTeam, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card, Plain } from '../sheets.tsx';
import { Sign } from '../signs.tsx';
import { EmptyChair } from './empty-chair.tsx';

/** Reading one's own card: on paper all at once, or one team after another behind the curtain. */
export function Cards({ turned }: { turned?: boolean }): JSX.Element {
  const { phase, words } = usePlay();
  const title = words.t(turned ? 'handing.title' : 'cards.title');
  if (phase.endsWith('.closed')) return <CurtainClosed title={title}>{turned && <EmptyChair />}</CurtainClosed>;
  return phase.endsWith('.open') ? <ReadBehind title={title} /> : <ReadOnPaper title={title} turned={turned} />;
}

function ReadOnPaper({ title, turned }: { title: string; turned?: boolean }): JSX.Element {
  const { words, view, ask } = usePlay();
  const says = view.case.blank ? 'blank' : 'says';
  const read = () => {
    for (const team of view.waiting) if (!ask({ do: 'read-card', team })) return;
  };
  return (
    <Screen
      title={title}
      says={words.t(turned ? `handing.${says}` : `cards.${says}`)}
      hint={turned ? 'handing' : 'cards'}
      foot={<Lead on={read}>{words.t('cards.go')}</Lead>}
    >
      <div class="three">
        {ROLES_IN_ORDER.flatMap((role) => view.teams.filter((seat) => seat.role === role)).map((seat) => (
          <Card key={seat.team} role={seat.role} team={seat.team} head={roleBig(words, seat.role)} cut={2}>
            <p class="row">
              <Sign id={seat.team} big />
              <span>
                {words.t(seat.puppet ? 'cards.puppet' : 'cards.take', {
                  team: upper(theTeam(words, seat.team)),
                  role: theRole(words, seat.role),
                })}
              </span>
            </p>
          </Card>
        ))}
      </div>
      {turned && <EmptyChair />}
    </Screen>
  );
}

function ReadBehind({ title }: { title: string }): JSX.Element {
  const { words, session, view, ask, act } = usePlay();
  const team = session.lifted();
  useCurtainFall(() => act({ act: 'lower' }));
  if (!team) return <CurtainClosed title={title} />;
  const role = roleOf(view, team);
  return (
    <Screen
      title={words.t('curtain.only', { role: theRole(words, role) })}
      says={words.t(view.case.blank ? 'cards.blank' : 'curtain.soft')}
      reader={role}
      at="middle"
      foot={
        <>
          <Lead on={() => ask({ do: 'read-card', team })}>{words.t('curtain.read')}</Lead>
          <Plain on={() => act({ act: 'lower' })} sign="curtain">
            {words.t('curtain.lower')}
          </Plain>
        </>
      }
    >
      <HoldToRead>
        <PrivateCard role={role} />
      </HoldToRead>
    </Screen>
  );
}

/** A press longer than this, in ms, was holding: letting go covers the sheet again. */
const HELD = 400;

/** Open while a key or finger holds, or from one tap to the next. */
function useHold() {
  const [open, show] = useState(false);
  const pressed = useRef<number | null>(null);
  const press = () => {
    pressed.current = performance.now();
    show((now) => !now);
  };
  const release = () => {
    if (pressed.current !== null && performance.now() - pressed.current > HELD) show(false);
  };
  const key = (event: KeyboardEvent, then: () => void) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat) then();
  };
  const hold = {
    // A finger that slides off the button still belongs to it.
    onPointerDown: (event: PointerEvent) => {
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      press();
    },
    onPointerUp: release,
    onPointerCancel: () => show(false),
    onKeyDown: (event: KeyboardEvent) => key(event, press),
    onKeyUp: (event: KeyboardEvent) =>
      key(event, () => {
        release();
        pressed.current = null;
      }),
    // A click without finger or key comes from a helper (a screen reader, a switch): it counts as a tap.
    onClick: () => {
      if (pressed.current === null) show((now) => !now);
      pressed.current = null;
    },
  };
  return { open, hold };
}

/** Shows its sheet while a key or finger holds, or from one tap to the next. */
export function HoldToRead({ children }: { children: ComponentChildren }): JSX.Element {
  const { words } = usePlay();
  const { open, hold } = useHold();
  return (
    <div class="hold">
      {open && children}
      <button type="button" class="paper plain holder" data-cut="2" data-sheet="ochre" aria-expanded={open} {...hold}>
        {words.t(open ? 'curtain.hide' : 'curtain.hold')}
      </button>
    </div>
  );
}
