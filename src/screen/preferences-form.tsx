import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '#words/words.ts';
import { type Preferences, SCALES } from './settings.ts';
import { Plain } from './sheets.tsx';

interface Props {
  words: Words;
  preferences: Preferences;
  prefer: (change: Partial<Preferences>) => void;
}

type Say = (key: string, values?: Record<string, string | number>) => string;
type Offers = { [K in keyof Preferences]: readonly (readonly [Preferences[K], string])[] };

/** What may be chosen for each, in the order of the form. */
const offers = (t: Say): Offers => ({
  language: [
    ['nl', 'Nederlands'],
    ['en', 'English'],
  ],
  scale: SCALES.map((scale) => [scale, `${scale * 100}%`]),
  sound: onOff(t).toReversed(),
  motion: onOff(t),
  more: onOff(t).toReversed(),
  stage: (['auto', 'canvas', 'none'] as const).map((stage) => [stage, t(`stage.${stage}`)]),
  curtainSeconds: [...[20, 60].map((n) => [n, t('seconds', { n })] as const), [null, t('off')]],
  talkMinutes: [['format', t('talkMinutes.format')], ...[2, 6].map((n) => [n, t('minutes', { n })] as const), [null, t('off')]],
});

const onOff = (t: Say): [boolean, string][] => [
  [true, t('on')],
  [false, t('off')],
];

/** How it looks, sounds and waits: the same form before and during an evening. */
export function PreferencesForm({ words, preferences, prefer }: Props): JSX.Element {
  const t: Say = (key, values) => words.t(`setup:${key}`, values);
  return (
    <div class="two prefs">
      {Object.entries(offers(t)).map(([key, options]) => (
        <Row key={key} title={t(`${key}.title`)}>
          {options.map(([value, text]) => (
            <Offer key={text} on={() => prefer({ [key]: value })} chosen={preferences[key as keyof Preferences] === value}>
              {text}
            </Offer>
          ))}
        </Row>
      ))}
    </div>
  );
}

interface OfferProps {
  on: () => void;
  chosen: boolean;
  disabled?: boolean;
  children: ComponentChildren;
}

/** One of a row of which one holds. */
export function Offer({ on, chosen, disabled, children }: OfferProps): JSX.Element {
  return (
    <Plain on={on} pressed={chosen} disabled={disabled} sheet={chosen ? 'ochre' : 'white'}>
      {children}
    </Plain>
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
