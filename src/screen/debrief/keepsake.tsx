import type { JSX } from 'preact';
import { createPortal } from 'preact/compat';
import type { Keepsake as KeepsakeData } from '#debrief/keepsake.ts';
import { ROLES_IN_ORDER, roleBig, ruleName, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Sign } from '../signs.tsx';
import { choice } from './gaps.ts';
import './keepsake.css';

/** One A4 to take home; on the screen it does not exist, on paper it is all there is. */
export function Keepsake({ data }: { data: KeepsakeData }): JSX.Element {
  return createPortal(<KeepsakeSheet data={data} />, document.body) as JSX.Element;
}

function KeepsakeSheet({ data }: { data: KeepsakeData }): JSX.Element {
  const { words } = usePlay();
  return (
    <article class="keepsake">
      <header>
        <h1>{words.say('title')}</h1>
        <p>{words.t('debrief:keepsake.title')}</p>
      </header>
      <section>
        <h2>{words.t('debrief:keepsake.value')}</h2>
        <p class="big">{data.value ? words.say(`values.${data.value}.says`) : ''}</p>
      </section>
      <WhatWeDecided data={data} />
      <AYearLater data={data} />
      <section class="ours">
        <h2>{words.t('debrief:keepsake.agreement')}</h2>
        {data.agreements.map((each, i) => (
          <p key={`${each}${i}`}>{each}</p>
        ))}
        <p class="write" />
      </section>
      <footer>{words.t('debrief:keepsake.own')}</footer>
    </article>
  );
}

/** What was decided, and by which rule. */
function WhatWeDecided({ data }: { data: KeepsakeData }): JSX.Element {
  const { words } = usePlay();
  return (
    <section>
      <h2>{words.t('debrief:keepsake.decisions')}</h2>
      {data.decisions.length === 0 && <p>{words.t('debrief:keepsake.none')}</p>}
      <ul>
        {data.decisions.map((each) => (
          <li key={each.issue}>
            <strong>{words.say(`issues.${each.issue}.title`)}:</strong> {upper(choice(words, each))},{' '}
            {words.t('debrief:keepsake.how', { rule: ruleName(words, each.rule) })}
            {each.answer && `; ${words.t('debrief:keepsake.answer', { answer: words.t(`common:answer.${each.answer}`).toLowerCase() })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A year later, and room for one word from each seat. */
function AYearLater({ data }: { data: KeepsakeData }): JSX.Element {
  const { words } = usePlay();
  return (
    <section>
      <h2>{words.t('debrief:keepsake.year')}</h2>
      {data.yearLater && <p>{words.say(`year-later.house.${data.yearLater.house}`)}</p>}
      <div class="seats">
        {ROLES_IN_ORDER.map((role, i) => (
          <div key={role} class="seat">
            <h3>
              <Sign id={role} /> {roleBig(words, role)}
            </h3>
            <p>{data.yearLater && words.say(`year-later.${role}.${data.yearLater.roles[i]}`)}</p>
            <p class="write">{words.t('debrief:keepsake.word')}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
