import type { JSX } from 'preact';
import { createPortal } from 'preact/compat';
import type { Evening } from '#debrief/evening.ts';
import { type Keepsake as KeepsakeData, keepsake } from '#debrief/keepsake.ts';
import type { Promised } from '#debrief/what-now.ts';
import type { Words } from '#words/words.ts';
import { promiseLine, ROLES_IN_ORDER, roleBig, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import { Sign } from '../signs.tsx';
import { choice, quote, sentences } from './gaps.ts';
import './keepsake.css';

/** What an agreement says, in this order. */
export const AGREED_PARTS = ['who', 'what', 'when', 'whom'] as const;

/** With more on it than this, the page has no room for lines to write on. */
const MOST_WITH_LINES = 5;

/** One A4 holds this many of each; the decisions that went on come first. */
const MOST_DECISIONS = 4;
const MOST_PROMISES = 4;

function decisionsIn({ decisions }: KeepsakeData): KeepsakeData['decisions'] {
  const aside = decisions.filter(({ live }) => !live).slice(0, Math.max(0, MOST_DECISIONS - decisions.filter(({ live }) => live).length));
  return decisions.filter((each) => each.live || aside.includes(each));
}

/** With more on it than this, the letters are smaller; with more than that, smaller still. */
const MOST_LARGE = 2;
const MOST_FULL = 6;
const linesOn = (data: KeepsakeData): number =>
  decisionsIn(data).length + Math.min(MOST_PROMISES, data.promises.length) + data.agreements.length;
const fullness = (lines: number): string | undefined => (lines > MOST_FULL ? 'packed' : lines > MOST_LARGE ? 'full' : undefined);

/** Prints the one page to take home, from any screen that knows the evening. */
export function KeepsakeButton({ evening, before }: { evening: Evening; before?: () => void }): JSX.Element {
  const { words } = usePlay();
  const print = () => {
    before?.();
    // What was just written stands on the sheet first.
    requestAnimationFrame(() => setTimeout(() => window.print()));
  };
  return (
    <>
      <Plain sign="print" on={print}>
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
    <article class="keepsake" data-full={fullness(linesOn(data))}>
      <header>
        <h1>{words.say('title')}</h1>
        <p>{words.t('debrief:keepsake.title')}</p>
      </header>
      <section>
        <h2>{words.t('debrief:keepsake.value')}</h2>
        <p class="big">{data.value ? words.say(`values.${data.value}.says`) : ''}</p>
      </section>
      <WhatWeDecided data={data} />
      {data.promises.length > 0 && <WhatWePromised promises={data.promises} />}
      <AYearLater data={data} />
      <section class="ours">
        <h2>{words.t('debrief:keepsake.agreement')}</h2>
        {data.agreements.map((each, i) => (
          <p key={`${each}${i}`}>{each}</p>
        ))}
        {data.agreements.length === 0 && linesOn(data) <= MOST_WITH_LINES && <ToWrite />}
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
        {decisionsIn(data).map((each) => (
          <li key={`${each.issue}${each.take}${each.live}`}>
            <strong>{words.t('debrief:keepsake.round', { issue: words.say(`issues.${each.issue}.title`), n: each.take })}</strong>{' '}
            {sentences(words.t(`debrief:keepsake.how.${each.rule}`, { option: choice(words, each) }))}
            {each.answer && ` ${words.t(`debrief:keepsake.answer.${each.answer}`)}`}
            {!each.live && ` (${words.t('debrief:notChosen')})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was promised, and what became of it. */
function WhatWePromised({ promises }: Pick<KeepsakeData, 'promises'>): JSX.Element {
  const { words } = usePlay();
  return (
    <section>
      <h2>{words.t('debrief:keepsake.promises')}</h2>
      <ul>
        {promises.slice(0, MOST_PROMISES).map((each, i) => (
          <li key={i}>{promisedLine(words, each)}</li>
        ))}
      </ul>
    </section>
  );
}

function promisedLine(words: Words, { from, to, state, ...promise }: Promised): string {
  const fill = { role: theRole(words, from), other: theRole(words, to), text: quote(words, promiseLine(words, promise)) };
  return upper(words.t(`debrief:keepsake.promised.${state}`, fill));
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
