import type { JSX } from 'preact';
import { createPortal } from 'preact/compat';
import type { Evening } from '#debrief/evening.ts';
import { type Keepsake as KeepsakeData, keepsake } from '#debrief/keepsake.ts';
import { ROLES_IN_ORDER, roleBig } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import { Sign } from '../signs.tsx';
import { choice, sentences } from './gaps.ts';
import './keepsake.css';

/** What an agreement says, in this order. */
export const AGREED_PARTS = ['who', 'what', 'when', 'whom'] as const;

/** With more agreements than this, the page has no room for lines to write on. */
const MOST_WITH_LINES = 2;

/** Prints the one page to take home, from any screen that knows the evening. */
export function KeepsakeButton({ evening }: { evening: Evening }): JSX.Element {
  const { words } = usePlay();
  return (
    <>
      <Plain sign="print" on={() => window.print()}>
        {words.t('debrief:now.print')}
      </Plain>
      <Keepsake data={keepsake(evening)} />
    </>
  );
}

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
        {data.agreements.length <= MOST_WITH_LINES && <ToWrite />}
      </section>
      <footer>{words.t('debrief:keepsake.own')}</footer>
    </article>
  );
}

/** Lines to write one more agreement on. */
function ToWrite(): JSX.Element {
  const { words } = usePlay();
  return (
    <dl class="to-write">
      {AGREED_PARTS.map((part) => (
        <div key={part}>
          <dt>{words.t(`debrief:now.${part}`)}</dt>
          <dd />
        </div>
      ))}
    </dl>
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
            <strong>{words.say(`issues.${each.issue}.title`)}.</strong>{' '}
            {sentences(words.t(`debrief:keepsake.how.${each.rule}`, { option: choice(words, each) }))}
            {each.answer && ` ${words.t(`debrief:keepsake.answer.${each.answer}`)}`}
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
