import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '#rules/entry.ts';
import type { View } from '#rules/view.ts';
import type { OpeningShow } from '#session/opening.ts';
import { tellAll } from '#words/tell.ts';
import { GoOn, Lead, Screen } from '../frame.tsx';
import { useDigits } from '../keys.ts';
import { roleBig, roleOf, teamName, voiceAt } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card, Plain } from '../sheets.tsx';
import { Sign } from '../signs.tsx';

/** Safe start: this is a play, the T-sign, who sits where. */
export function Welcome(): JSX.Element {
  const { words, view, session } = usePlay();
  const hands = session.header.secrecy === 'hands';
  return (
    <Screen title={words.t('welcome.title')} says={words.t('welcome.says')} hint="start" foot={<GoOn text={words.t('welcome.go')} />}>
      <div class="two">
        <Card tilt="left">
          <p class="row">
            <Sign id="time-out" big />
            <strong class="big">{words.t('welcome.stop')}</strong>
          </p>
          <p>{words.t('welcome.stopSays')}</p>
          <p>{words.t('welcome.stopWhy')}</p>
        </Card>
        <Card tilt="right" cut={2}>
          <p>{words.t('welcome.sit')}</p>
          <ul class="stack">
            {view.teams.map((seat) => (
              <li key={seat.team} class="strip" data-role={roleOf(view, seat.team)}>
                <Sign id={seat.team} />
                <span>{teamName(words, seat.team)}</span>
                <span class="end">
                  {roleBig(words, seat.role)} {seat.puppet && `(${words.t('common:puppet')})`}
                </span>
              </li>
            ))}
          </ul>
          {hands && <p class="sub">{words.t('welcome.cardsReady')}</p>}
          {!hands && view.teams.filter((t) => !t.puppet).length > 1 && <p class="sub">{words.t('welcome.curtainWhy')}</p>}
        </Card>
      </div>
    </Screen>
  );
}

/** What we all three want for this house: the group points, somebody taps. */
export function Value(): JSX.Element {
  const { words, view, ask } = usePlay();
  const [value, choose] = useState<string | null>(null);
  useDigits((n) => choose((now) => view.case.values[n - 1] ?? now));
  return (
    <Screen
      title={words.t('value.title')}
      says={words.t('value.says')}
      hint="value"
      foot={
        <Lead disabled={!value} on={() => value && ask({ do: 'choose-value', value })}>
          {words.t('value.go')}
        </Lead>
      }
    >
      <div class="four values">
        {view.case.values.map((id, i) => (
          <ValueCard key={id} id={id} n={i + 1} chosen={value === id} on={() => choose(id)} />
        ))}
      </div>
    </Screen>
  );
}

const PICTURES = import.meta.glob<string>('../../../assets/paper/out/value-*.webp', { query: '?url', import: 'default', eager: true });

/** One of the four pictures of what this house could be. */
function ValueCard({ id, n, chosen, on }: { id: string; n: number; chosen: boolean; on: () => void }): JSX.Element {
  const { words } = usePlay();
  const picture = PICTURES[`../../../assets/paper/out/value-${id}.webp`];
  return (
    <button
      type="button"
      class="paper choice value"
      data-cut={(n % 4) + 1}
      data-chosen={chosen ? '' : undefined}
      aria-pressed={chosen}
      onClick={on}
    >
      {picture && <img src={picture} alt="" />}
      <span class="row">
        <span class="key">{n}</span>
        <span class="name">{words.say(`values.${id}.says`)}</span>
      </span>
    </button>
  );
}

/** Seconds between two deeds of the show: time to read a sentence aloud. */
const BEAT = 5;
/** More sentences at once nobody reads. */
const CAPTIONS = 3;

/** Plays the show beat by beat; with clocks off, at a press. */
function useShow(): { said: readonly Entry[]; over: boolean; view: View | null; beat: () => void } {
  const { show, still, words } = usePlay();
  const [said, say] = useState<readonly Entry[]>([]);
  const [over, end] = useState(false);
  const playing = useRef<OpeningShow | null>(null);
  const told = useRef(0);
  const played = useRef(0);
  // A deed without a sentence shows nothing to read: it goes together with the next that has one.
  const beat = useCallback(() => {
    const before = told.current;
    while (told.current === before) {
      played.current += 1;
      if (!playing.current?.next()) return end(true);
    }
    if (played.current >= (playing.current?.length ?? 0)) end(true);
  }, []);
  useEffect(() => {
    const now = show();
    playing.current = now;
    if (!now) return end(true);
    return now.session.follow('room', ({ entries }) => {
      told.current += tellAll(entries, voiceAt(words, now.session.view('room'))).length;
      say((old) => [...old, ...entries]);
    });
  }, [show, words]);
  useEffect(() => {
    if (still || over) return;
    const timer = window.setInterval(beat, BEAT * 1000);
    return () => window.clearInterval(timer);
  }, [still, over, beat]);
  return { said, over, view: playing.current?.session.view('room') ?? null, beat };
}

/** The letter show plays by itself through the same machine; its captions stand here. Whoever wants to may go on. */
export function Opening(): JSX.Element {
  const { words, ask } = usePlay();
  const { said, over, view, beat } = useShow();
  const foot = (
    <>
      {over ? <GoOn text={words.t('opening.go')} /> : <Lead on={beat}>{words.t('opening.next')}</Lead>}
      {!over && <Plain on={() => ask({ do: 'go-on' })}>{words.t('opening.skip')}</Plain>}
    </>
  );
  const says = [words.say('says'), words.say('opening.says')].filter(Boolean).join(' ');
  return (
    <Screen title={words.say('title')} says={says} more={words.say('more')} reader="worker" hint="letter" foot={foot}>
      <ol class="captions">
        {tellAll(said, voiceAt(words, view))
          .slice(-CAPTIONS)
          .map(({ text }, i) => (
            <li key={text} class="paper notice" data-cut={(i % 4) + 1}>
              {text}
            </li>
          ))}
      </ol>
    </Screen>
  );
}
