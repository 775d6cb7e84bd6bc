import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { WhatNow as WhatNowData } from '#debrief/what-now.ts';
import type { Words } from '#words/words.ts';
import { promiseLine, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import { filled, quote } from './gaps.ts';
import { AGREED_PARTS, KeepsakeButton } from './keepsake.tsx';
import type { Leaf, PageProps, Unwritten } from './leaf.ts';

/** Screen 10: what was left lying, with the questions; then one agreement. The evening can be saved and the keepsake printed here. */
export const whatNow = ({ data, evening, unwritten }: PageProps<10>): Leaf[] => [
  { sheet: <LeftLying data={data} />, script: true },
  { sheet: <OneAgreement {...{ data, evening, unwritten }} />, script: false, main: true },
];

function LeftLying({ data }: Pick<PageProps<10>, 'data'>): JSX.Element {
  const { words } = usePlay();
  const left = leftLying(words, data);
  return (
    <section class="paper part" data-cut="2">
      <h2>{words.t('debrief:now.open')}</h2>
      <ul>
        {(left.length ? left : [words.t('debrief:now.clean')]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function OneAgreement({ data, evening, unwritten }: Omit<PageProps<10>, 'more'>): JSX.Element {
  const { words, save } = usePlay();
  return (
    <>
      <Agreement agreements={data.agreements} unwritten={unwritten} />
      <div class="row" data-center="">
        <Plain
          sign="save"
          on={() => {
            unwritten.keep();
            save();
          }}
        >
          {words.t('debrief:now.save')}
        </Plain>
        <KeepsakeButton evening={evening} before={() => unwritten.keep()} />
        <span class="paper notice belongs">{words.t('debrief:now.belongs')}</span>
      </div>
    </>
  );
}

/** At most this many lines: what is named is talked about. */
const MOST_LINES = 4;

function leftLying(words: Words, data: WhatNowData): string[] {
  const promises = data.promises.map(({ from, to, state, ...promise }) =>
    upper(
      words.t(`debrief:now.promise.${state}`, {
        role: theRole(words, from),
        other: theRole(words, to),
        text: quote(words, promiseLine(words, promise)),
      }),
    ),
  );
  const answers = data.answers.map(({ issue, answer }) => filled(words, { key: `now.answer.${answer}`, fill: { issue } }));
  const elsewhere = data.elsewhere.map((issue) => filled(words, { key: 'now.elsewhere', fill: { issue } }));
  const untold = data.untold.map((fill) => filled(words, { key: 'now.untold', fill }));
  return [...promises, ...untold.slice(0, 1), ...elsewhere, ...answers, ...untold.slice(1)].slice(0, MOST_LINES);
}

type Parts = Record<(typeof AGREED_PARTS)[number], string>;
const BLANK: Parts = { who: '', what: '', when: '', whom: '' };

interface AgreementProps {
  agreements: readonly string[];
  unwritten: Unwritten;
}

/** What was filled in is written down before the page goes: by its own buttons, under a panel, on paper, or with the window. */
function useKeeping(unwritten: Unwritten, keep: () => void): void {
  const { panel } = usePlay();
  useLayoutEffect(() => {
    unwritten.keep = keep;
    return () => {
      unwritten.keep = () => undefined;
    };
  });
  useEffect(() => {
    if (panel) unwritten.keep();
  }, [panel, unwritten]);
  useEffect(() => {
    const leaving = () => unwritten.keep();
    for (const event of LEAVING) window.addEventListener(event, leaving);
    return () => {
      for (const event of LEAVING) window.removeEventListener(event, leaving);
    };
  }, [unwritten]);
}

const LEAVING = ['pagehide', 'beforeprint'] as const;

/** Who does what, when, and with whom outside this room: kept as a note of the evening. */
function Agreement({ agreements, unwritten }: AgreementProps): JSX.Element {
  const { words, view, ask } = usePlay();
  const [parts, fill] = useState<Parts>(BLANK);
  const said = AGREED_PARTS.map((part) => parts[part].trim()).filter(Boolean);
  const keep = () => {
    if (said.length && ask({ do: 'note', words: said.join(' · '), page: view.page })) fill(BLANK);
  };
  useKeeping(unwritten, keep);
  const write = (event: Event) => {
    event.preventDefault();
    keep();
  };
  return (
    <form class="paper agreement" data-sheet="white" data-cut="1" onSubmit={write}>
      <h2>{words.t('debrief:now.ours')}</h2>
      {agreements.map((each, i) => (
        <p key={`${each}${i}`} class="agreed">
          {each}
        </p>
      ))}
      {AGREED_PARTS.map((part) => (
        <label key={part}>
          <span>{words.t(`debrief:now.${part}`)}</span>
          <input
            type="text"
            maxLength={80}
            value={parts[part]}
            onInput={(event) => fill({ ...parts, [part]: event.currentTarget.value })}
          />
        </label>
      ))}
      <button type="submit" class="paper plain" data-sheet="white" disabled={said.length === 0}>
        {words.t('debrief:now.write')}
      </button>
    </form>
  );
}
