import { expect, test } from 'vitest';
import { scriptFor } from '#debrief/ask.ts';
import { happened } from '#debrief/happened.ts';
import { HIGHLIGHTS } from '#debrief/highlights.ts';
import { DEBRIEF_PATH } from '#debrief/path.ts';
import { FOLLOW_UPS, QUESTIONS } from '#debrief/questions.ts';
import { withUs } from '#debrief/with-us.ts';
import { LANGUAGES } from '#scenario/ids.ts';
import { flat } from '#words/words.ts';
import en from '../../src/words/en/debrief.json' with { type: 'json' };
import nl from '../../src/words/nl/debrief.json' with { type: 'json' };
import { played } from './evenings.ts';

const TEXTS = { nl: flat(nl), en: flat(en) };
const evenings = [...[21, 22, 23, 24, 25, 26].map((seed) => played(seed)), ...[27, 28].map((seed) => played(seed, '100'))];
const gapsOf = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '');

test.each(LANGUAGES)('every question of the table has its sentence in %s', (language) => {
  const wanted = [
    ...Object.entries(QUESTIONS).flatMap(([screen, ids]) => ids.map((id) => `questions.${screen}.${id}`)),
    ...Object.entries(FOLLOW_UPS).flatMap(([screen, ids]) => ids.map((id) => `follow.${screen}.${id}`)),
    ...HIGHLIGHTS.map((id) => `moments.${id}`),
  ];
  expect(wanted.filter((key) => !TEXTS[language][key])).toEqual([]);
});

/** Speaking to a group: words for more than one person at the table, or the name of a team. */
const TO_A_GROUP = {
  nl: /\b(jullie|samen|wij|we|ons|onze)\b|\{\{team|[Dd]e anderen|deze tafel/i,
  en: /\b(together|ourselves|yourselves|you all)\b|\{\{team|this table|with you\b|the others did/i,
};
/** Said of the three roles, or on a screen that who plays alone does not pass. */
const NOT_TO_THE_TABLE =
  /^solo\.|^(screens|questions|follow)\.[356]\.|^(known|field|right)\.|chord|steps|^lines\.(asked|card|whispered)|card-over|card-with/;

test.each(LANGUAGES)('who plays alone is spoken to as one in %s', (language) => {
  const texts = TEXTS[language];
  const plural = Object.keys(texts).filter((key) => TO_A_GROUP[language].test(texts[key] ?? '') && !NOT_TO_THE_TABLE.test(key));
  expect(plural.length).toBeGreaterThan(10);
  expect(plural.filter((key) => !texts[`solo.${key}`])).toEqual([]);
  const alone = Object.keys(texts).filter((key) => key.startsWith('solo.'));
  expect(alone.filter((key) => !texts[key.slice('solo.'.length)])).toEqual([]);
  expect(alone.filter((key) => TO_A_GROUP[language].test(texts[key] ?? '') && language === 'nl')).toEqual([]);
});

test.each(LANGUAGES)('what is asked and told in %s finds a word for every gap', (language) => {
  for (const { evening } of evenings) {
    const said = [
      ...DEBRIEF_PATH[evening.header.format].flatMap((screen) => {
        const { questions, follow } = scriptFor(evening, screen);
        return [...questions, follow];
      }),
      ...happened(evening).cards.flatMap(({ lines }) => lines),
      ...withUs(evening).leavesOut.map(({ key, fill }) => ({ key: `withUs.gaps.${key}`, fill })),
    ];
    for (const { key, fill } of said) {
      const text = TEXTS[language][key] ?? '';
      expect(text, key).not.toBe('');
      expect(
        gapsOf(text).filter((gap) => !(gap in fill)),
        key,
      ).toEqual([]);
    }
  }
});

test.each(LANGUAGES)('questions and moments in %s name what happened, in sentences of at most fifteen words', (language) => {
  const room = Object.entries(TEXTS[language]).filter(([key]) => /^(questions|follow|moments)\./.test(key));
  expect(room.filter(([, text]) => gapsOf(text).length === 0)).toEqual([]);
  const long = room.flatMap(([key, text]) =>
    text
      .split(/(?<=[.?!])\s/)
      .filter((each) => each.split(/\s+/).length > 15)
      .map(() => key),
  );
  expect(long).toEqual([]);
});
