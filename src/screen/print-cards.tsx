import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Role } from '#scenario/ids.ts';
import type { Scenario } from '#scenario/types.ts';
import type { Words } from '#words/words.ts';
import { Icon } from './icon.tsx';
import { factLine, ROLES_IN_ORDER, roleBig, upper, verbName } from './lines.ts';
import { Sign } from './signs.tsx';
import './print.css';

interface Props {
  words: Words;
  scenario: Scenario;
}

/** The three role cards and the moves on paper: the facilitator's own page, one A4 each, good in black and white. */
export function PrintCards({ words, scenario }: Props): JSX.Element {
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
        <RoleSheet key={role} {...{ words, scenario, role }} />
      ))}
    </main>
  );
}

/** One A4 for one team. Four pictures: what you want, what you know, what you are stuck with, what you can. */
function RoleSheet({ words, scenario, role }: Props & { role: Role }): JSX.Element {
  const part = (id: 'wants' | 'stuck' | 'can') => (
    <Part words={words} id={id}>
      <p>{words.sealed(`roles.${role}.${id}`)}</p>
    </Part>
  );
  return (
    <article class="a4" data-role={role}>
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
              <span class="n">{fact.n}</span> {factLine(words, role, fact.id)}
            </li>
          ))}
        </ol>
      </Part>
      {part('stuck')}
      {part('can')}
      <Fingers {...{ words, role }} />
    </article>
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

const FOUR = [1, 2, 3, 4] as const;
const MOVES = {
  resident: ['tell', 'bring', 'do', 'refuse'],
  worker: ['translate', 'connect', 'take-over', 'let-go'],
  official: ['make-room', 'mediate', 'push', 'cover'],
} as const;

/** The four moves with the number of fingers, and the three hands. */
function Fingers({ words, role }: { words: Words; role: Role }): JSX.Element {
  return (
    <footer>
      <h3>{words.t('print:moves')}</h3>
      <ol class="moves">
        {FOUR.map((n) => {
          const verb = MOVES[role][n - 1] ?? MOVES[role][0];
          return (
            <li key={n}>
              <span class="n">{n}</span>
              <span>
                <strong>{upper(verbName(words, role, verb))}</strong>
                <br />
                {words.name(`verbs.${role}.${verb}.says`)}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="hands">
        {(['support', 'live-with', 'object'] as const).map((hand) => (
          <span key={hand}>
            <Sign id={hand} /> {upper(words.t(`common:hand.${hand}`))}: {words.t(`common:handSays.${hand}`)}
          </span>
        ))}
        <span>
          <Sign id="time-out" /> {words.t('print:timeOut')}
        </span>
      </p>
    </footer>
  );
}
