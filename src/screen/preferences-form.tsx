import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '#words/words.ts';
import { type Preferences, SCALES } from './settings.ts';
import { Plain } from './sheets.tsx';

interface Props {
  words: Words;
  preferences: Preferences;
  prefer: (change: Partial<Preferences>) => void;
}

/** How it looks, sounds and waits: the same form before and during an evening. */
export function PreferencesForm({ words, preferences, prefer }: Props): JSX.Element {
  const t = (key: string, values?: Record<string, string | number>) => words.t(`setup:${key}`, values);
  const row = <K extends keyof Preferences>(key: K, options: readonly [Preferences[K], string][]) => (
    <Row title={t(`${key}.title`)}>
      {options.map(([value, text]) => (
        <Plain
          key={text}
          pressed={preferences[key] === value}
          sheet={preferences[key] === value ? 'ochre' : 'white'}
          on={() => prefer({ [key]: value })}
        >
          {text}
        </Plain>
      ))}
    </Row>
  );
  return (
    <div class="two prefs">
      {row('language', [
        ['nl', 'Nederlands'],
        ['en', 'English'],
      ])}
      {row(
        'scale',
        SCALES.map((scale) => [scale, `${scale * 100}%`]),
      )}
      {row('sound', [
        [false, t('off')],
        [true, t('on')],
      ])}
      {row('motion', [
        [true, t('on')],
        [false, t('off')],
      ])}
      {row('more', [
        [false, t('off')],
        [true, t('on')],
      ])}
      {row('stage', [
        ['auto', t('stage.auto')],
        ['canvas', t('stage.canvas')],
        ['none', t('stage.none')],
      ])}
      {row('curtainSeconds', [
        [20, t('seconds', { n: 20 })],
        [60, t('seconds', { n: 60 })],
        [null, t('off')],
      ])}
      {row('talkMinutes', [
        ['format', t('talkMinutes.format')],
        [2, t('minutes', { n: 2 })],
        [6, t('minutes', { n: 6 })],
        [null, t('off')],
      ])}
    </div>
  );
}

export function Row({ title, says, children }: { title: string; says?: string; children: ComponentChildren }): JSX.Element {
  return (
    <fieldset class="pref">
      <legend>{title}</legend>
      {says && <p class="sub">{says}</p>}
      <div class="row">{children}</div>
    </fieldset>
  );
}
