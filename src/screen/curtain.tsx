import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Role, Team } from '#scenario/ids.ts';
import { factLaid } from '#words/fact-laid.ts';
import { isSolo } from './alone.ts';
import { Lead, Screen } from './frame.tsx';
import { factLine, roleBig, teamName, theTeam } from './lines.ts';
import { usePlay } from './play.ts';
import { Card, Plain } from './sheets.tsx';
import { Sign } from './signs.tsx';

/** The closed curtain: nothing of anybody is behind it in the document; each team says who it is. */
export function CurtainClosed({ title, children }: { title: ComponentChildren; children?: ComponentChildren }): JSX.Element {
  const { words, view, act } = usePlay();
  const [now, ...later] = view.waiting.filter((team) => !view.teams.find((seat) => seat.team === team)?.puppet);
  const lift = (team: Team) => act({ act: 'lift', team });
  return (
    <Screen
      title={title}
      says={words.t('curtain.says')}
      hint="curtain"
      at="middle"
      foot={
        now && (
          <Lead on={() => lift(now)}>
            <Sign id={now} /> {words.t('curtain.we', { team: teamName(words, now) })}
          </Lead>
        )
      }
    >
      {later.length > 0 && (
        <div class="row" data-center>
          {later.map((team) => (
            <Plain key={team} sign={team} sheet="night" on={() => lift(team)}>
              {words.t('curtain.we', { team: teamName(words, team) })}
            </Plain>
          ))}
        </div>
      )}
      {children}
    </Screen>
  );
}

/** An open curtain falls by itself after some seconds without touch or key. Who plays alone hides nothing from anybody: then it stays. */
export function useCurtainFall(fall: () => void): void {
  const { session, preferences, still } = usePlay();
  const seconds = still || isSolo(session.header) ? null : preferences.curtainSeconds;
  const latest = useRef(fall);
  latest.current = fall;
  useEffect(() => {
    if (seconds === null) return;
    let timer = window.setTimeout(() => latest.current(), seconds * 1000);
    const again = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => latest.current(), seconds * 1000);
    };
    for (const kind of ['pointerdown', 'pointermove', 'keydown', 'touchstart']) window.addEventListener(kind, again, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const kind of ['pointerdown', 'pointermove', 'keydown', 'touchstart']) window.removeEventListener(kind, again);
    };
  }, [seconds]);
}

/** A role's own card, only ever drawn behind its own curtain or on paper. */
export function PrivateCard({ role }: { role: Role }): JSX.Element {
  const { words, view } = usePlay();
  const facts = view.own?.role === role ? view.own.facts : [];
  const team = view.own?.team ?? 'star';
  return (
    <div class="private">
      <Card role={role} team={team} head={`${roleBig(words, role)}: ${theTeam(words, team)}`} cut={3}>
        <dl>
          <dt>{words.t('card.wants')}</dt>
          <dd>{words.sealed(`roles.${role}.wants`)}</dd>
          {facts.map((fact) => (
            <div key={fact.n}>
              <dt>{words.t('card.knows', { n: fact.n })}</dt>
              <dd>
                {factLine(words, role, fact.fact)} {fact.laid && <em>{words.t('card.laid')}</em>}
              </dd>
            </div>
          ))}
          <dt>{words.t('card.stuck')}</dt>
          <dd>{words.sealed(`roles.${role}.stuck`)}</dd>
          <dt>{words.t('card.can')}</dt>
          <dd>{words.sealed(`roles.${role}.can`)}</dd>
        </dl>
      </Card>
      {(view.own?.whispered.length ?? 0) > 0 && (
        <Card cut={2}>
          <p class="sub">{words.t('card.whispered')}</p>
          {view.own?.whispered.map((w) => (
            <p key={w.fact}>{factLaid(words, w.role, w.fact)}</p>
          ))}
        </Card>
      )}
    </div>
  );
}
