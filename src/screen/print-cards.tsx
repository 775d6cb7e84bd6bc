import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Role } from '#scenario/ids.ts';
import type { Model } from '#scenario/model-types.ts';
import type { Scenario } from '#scenario/types.ts';
import type { Words } from '#words/words.ts';
import { Icon } from './icon.tsx';
import { factLine, ROLES_IN_ORDER, roleBig, TEAMS_IN_ORDER, theTeam, upper } from './lines.ts';
import { MovesSheet } from './print-moves.tsx';
import { Sign } from './signs.tsx';
import './print.css';

interface Props {
  words: Words;
  scenario: Scenario;
}

/** On paper, good in black and white: for each role its card and its moves, and the signs to put on the tables. */
export function PrintCards({ words, scenario, model }: Props & { model: Model }): JSX.Element {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.phase = 'print';
    dataset.audience = 'facilitator';
    document.documentElement.lang = words.language;
  }, [words]);
  return (
    <main class="sheets">
      <div class="print-bar">
        <h1>{words.t('print:title')}</h1>
        <p>{words.t('print:says')}</p>
        <button type="button" data-primary="" onClick={() => window.print()}>
          {words.t('print:go')}
        </button>
      </div>
      {ROLES_IN_ORDER.map((role) => (
        <Fragment key={role}>
          <RoleSheet {...{ words, scenario, role }} />
          <MovesSheet {...{ words, model, role }} />
        </Fragment>
      ))}
      <TeamSigns words={words} />
      <WatchCards words={words} />
    </main>
  );
}

/** One A4 for one team. Four pictures: what you want, what you know, what you are stuck with, what you can. A blank card leaves room to write. */
function RoleSheet({ words, scenario, role }: Props & { role: Role }): JSX.Element {
  const blank = scenario.cards === 'blank';
  const part = (id: 'wants' | 'stuck' | 'can') => (
    <Part words={words} id={id}>
      <p>{words.sealed(`roles.${role}.${id}`)}</p>
      {blank && <Lines />}
    </Part>
  );
  return (
    <article class="a4" data-role={role} data-blank={blank ? '' : undefined}>
      <header>
        <Sign id={role} />
        <div>
          <h2>{roleBig(words, role)}</h2>
          <p>{words.say(`roles.${role}.who`)}</p>
        </div>
        <p class="case">
          {words.say('title')}
          <br />
          {words.t('print:soft')}
        </p>
      </header>
      {part('wants')}
      <Part words={words} id="knows">
        <ol>
          {scenario.roles[role].facts.map((fact) => (
            <li key={fact.n}>
              <strong class="which">{upper(words.t('common:fact', { n: fact.n }))}</strong> {factLine(words, role, fact.id)}
              {blank && <Lines />}
            </li>
          ))}
        </ol>
      </Part>
      {part('stuck')}
      {part('can')}
    </article>
  );
}

/** Two lines for a pencil; what is not written is remembered. */
function Lines(): JSX.Element {
  return (
    <div class="lines" aria-hidden="true">
      <span />
      <span />
    </div>
  );
}

function Part({ words, id, children }: { words: Words; id: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="part">
      <Icon id={`card-${id}`} />
      <div>
        <h3>{words.t(`print:${id}`)}</h3>
        {children}
      </div>
    </section>
  );
}

/** One A4 with the three signs, to be cut apart: each table has its own in sight. */
function TeamSigns({ words }: { words: Words }): JSX.Element {
  return (
    <article class="a4 team-signs">
      {TEAMS_IN_ORDER.map((team) => (
        <section key={team}>
          <Sign id={team} />
          <h2>{upper(theTeam(words, team))}</h2>
        </section>
      ))}
    </article>
  );
}

/** What there is to look for: one card each, for who does not sit at a table (GAME 4). */
const WATCHED = [
  { id: 'talks', sign: 'words' },
  { id: 'unheard', sign: 'speaker' },
  { id: 'absent', sign: 'chair' },
] as const;

/** One A4 with three tasks, to be cut apart: for who watches, until they take somebody's place. */
function WatchCards({ words }: { words: Words }): JSX.Element {
  return (
    <article class="a4 watch-cards">
      {WATCHED.map(({ id, sign }) => (
        <section key={id}>
          <header>
            <Sign id={sign} />
            <div>
              <h2>{words.t(`print:watch.${id}.title`)}</h2>
              <p>{words.t('print:watch.who')}</p>
            </div>
          </header>
          <ul>
            <li>{words.t(`print:watch.${id}.first`)}</li>
            <li>{words.t(`print:watch.${id}.then`)}</li>
          </ul>
        </section>
      ))}
    </article>
  );
}
