import { type RoomStep, roomStep } from '#debrief/decided.ts';
import type { Rung } from '#rules/entry.ts';
import { ANSWERS, CHORDS, HANDS, HOUSE_LINES, HOUSE_METERS, type Id, PAIRS, ROLE_LINES, ROLES, RULES } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import { type Part, percent, shareOf } from './report.ts';
import type { Rungs, Simulation } from './result.ts';
import { TEMPERS } from './seat.ts';
import type { Tone } from './tones.ts';

/** Where the names come from: the voice of the house with the texts of the case, and the sheet of the guide. */
export interface Speech {
  words: Words;
  say(key: string, values?: Record<string, string>): string;
}

type Making = (counts: Simulation, speech: Speech) => Part;

/** Every part of a report, in its order. */
export function partsOf(counts: Simulation, speech: Speech): Part[] {
  return MAKING.map((make) => make(counts, speech));
}

const head = (id: string, { say }: Speech) => ({ id, title: say(id), says: say(`${id}-says`) });
const roleName = ({ words }: Speech, role: string) => words.t(`common:role.${role}`);
const LEVELS = [0, 1, 2, 3, 4] as const;
const LEVEL_TONES: readonly Tone[] = ['night', 'plum', 'brick', 'ochre', 'sand'];
const levels = LEVELS.map((level) => ({ name: String(level), tone: LEVEL_TONES[level] ?? 'sand' }));
const LINE_TONES: readonly Tone[] = ['night', 'plum', 'ochre', 'sand'];

const year: Making = ({ yearLater }, speech) => ({
  ...head('year', speech),
  shape: 'stacks',
  legend: ROLE_LINES.map((line, place) => ({ name: speech.say(`year-${line}`), tone: LINE_TONES[place] ?? 'sand' })),
  rows: ROLES.map((role) => ({ name: roleName(speech, role), counts: ROLE_LINES.map((line) => yearLater.roles[role][line]) })),
});

const house: Making = ({ yearLater }, speech) => ({
  ...head('house', speech),
  shape: 'stacks',
  legend: HOUSE_LINES.map((line, place) => ({ name: speech.say(`house-${line}`), tone: LINE_TONES[place] ?? 'sand' })),
  rows: [{ name: speech.say('house-row'), counts: HOUSE_LINES.map((line) => yearLater.house[line]) }],
});

const ribbons: Making = ({ end }, speech) => ({
  ...head('ribbons', speech),
  shape: 'stacks',
  legend: levels,
  rows: PAIRS.map((pair) => ({ name: speech.words.t(`common:pair.${pair}`), counts: end.trust[pair] })),
});

const candles: Making = ({ end }, speech) => ({
  ...head('candles', speech),
  shape: 'stacks',
  legend: levels,
  rows: ROLES.map((role) => ({ name: roleName(speech, role), counts: end.energy[role] })),
});

const values: Making = ({ end }, speech) => ({
  ...head('values', speech),
  shape: 'stacks',
  legend: levels,
  rows: HOUSE_METERS.map((meter) => ({ name: speech.say(`meter-${meter}`), counts: end.house[meter] })),
});

const STEPS: readonly RoomStep[] = ['without', 'heard', 'shared', 'self'];
const STEP_TONES: Record<RoomStep, Tone> = { without: 'night', heard: 'plum', shared: 'ochre', self: 'brick' };

/** The eight rungs as the four steps that the room sees. */
const steps = (rungs: Rungs): number[] =>
  STEPS.map((step) => rungs.reduce((sum, count, place) => sum + (roomStep((place + 1) as Rung) === step ? count : 0), 0));

const rungs: Making = (counts, speech) => ({
  ...head('rungs', speech),
  shape: 'stacks',
  legend: STEPS.map((step) => ({ name: speech.words.t(`debrief:decided.steps.${step}`), tone: STEP_TONES[step] })),
  rows: ROLES.map((role) => ({ name: roleName(speech, role), counts: steps(counts.rungs[role]) })),
});

const rules: Making = (counts, speech) => ({
  ...head('rules', speech),
  shape: 'bars',
  rows: RULES.map((rule) => bar(speech.words.name(`rules.${rule}.name`), shareOf(counts.rules[rule].decided, counts.decisions))),
});

const bar = (name: string, share: number) => ({ name, share, told: percent(share) });

const got: Making = (counts, speech) => ({
  ...head('got', speech),
  shape: 'grid',
  columns: ROLES.map((role) => roleName(speech, role)),
  rows: RULES.map((rule) => {
    const told = counts.rules[rule];
    const cells = ROLES.map((role) => (told.decided === 0 ? null : told.got[role] / told.decided));
    return { name: speech.words.name(`rules.${rule}.name`), cells };
  }),
});

const options: Making = (counts, speech) => ({
  ...head('options', speech),
  shape: 'bars',
  rows: Object.keys(counts.issues).flatMap((issue) => optionRows(counts, speech, issue)),
});

function optionRows(counts: Simulation, { words, say }: Speech, issue: Id) {
  const told = counts.issues[issue];
  if (!told) return [];
  const title = words.say(`issues.${issue}.title`) || issue;
  const row = (option: string, decided: number, offered: number) => ({
    name: say('options-row', { issue: title, option }),
    share: shareOf(decided, told.played),
    behind: shareOf(offered, told.played),
    told: say('options-told', { decided: percent(shareOf(decided, told.played)), offered: percent(shareOf(offered, told.played)) }),
  });
  const written = Object.entries(told.options).map(([id, { decided, offered }]) =>
    row(words.say(`scenes.${issue}.decision.options.${id}.says`) || id, decided, offered),
  );
  const free = (name: string, count: number) => ({
    ...bar(say('options-row', { issue: title, option: name }), shareOf(count, told.played)),
  });
  return [...written, free(words.t('common:own'), told.own), free(say('options-nothing'), told.nothing)];
}

const chords: Making = (counts, speech) => ({
  ...head('chords', speech),
  shape: 'bars',
  rows: [...CHORDS, 'none' as const].map((chord) =>
    bar(speech.words.name(`chords.${chord}.name`), shareOf(counts.chords[chord], sum(Object.values(counts.chords)))),
  ),
});

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const ANSWER_TONES: readonly Tone[] = ['leaf', 'ochre', 'night'];
const answers: Making = (counts, speech) => ({
  ...head('answers', speech),
  shape: 'stacks',
  legend: ANSWERS.map((answer, place) => ({ name: speech.words.t(`common:answer.${answer}`), tone: ANSWER_TONES[place] ?? 'sand' })),
  rows: Object.entries(counts.issues).map(([issue, told]) => ({
    name: speech.words.say(`issues.${issue}.title`) || issue,
    counts: ANSWERS.map((answer) => told.answers[answer]),
  })),
});

const hands: Making = (counts, speech) => ({
  ...head('hands', speech),
  shape: 'stacks',
  legend: HANDS.map((hand, place) => ({ name: speech.words.t(`common:hand.${hand}`), tone: ANSWER_TONES[place] ?? 'sand' })),
  rows: ROLES.map((role) => ({ name: roleName(speech, role), counts: HANDS.map((hand) => counts.hands[role][hand]) })),
});

const beside: Making = (counts, speech) => {
  const { habits, cards, promises, wins } = counts.beside;
  const rows = { habits, 'cards-over': cards.over, 'cards-with': cards.with, ...promises, wins };
  const most = Math.max(1, ...Object.values(rows));
  const inHundred = (count: number) => String(Math.round(100 * shareOf(count, counts.plays - counts.stuck)));
  const row = ([name, count]: [string, number]) => ({ name: speech.say(`beside-${name}`), share: count / most, told: inHundred(count) });
  return { ...head('beside', speech), shape: 'bars', rows: Object.entries(rows).map(row) };
};

const COLUMNS = ['got', 'with', 'fist', 'light', 'spent'] as const;

const tempers: Making = (counts, speech) => ({
  ...head('tempers', speech),
  shape: 'grid',
  columns: COLUMNS.map((column) => speech.say(`col-${column}`)),
  rows: TEMPERS.flatMap((temper) =>
    ROLES.map((role) => {
      const told = counts.perTemper[temper][role];
      const along = sum(told.rungs.slice(5));
      const { decisions, evenings, yearLater } = told;
      const made = [told.got, along, told.fists].map((count) => (decisions === 0 ? null : count / decisions));
      const ends = [yearLater.light, yearLater.spent].map((count) => (evenings === 0 ? null : count / evenings));
      const name = speech.say('tempers-row', { temper: speech.say(`temper-${temper}`), role: roleName(speech, role) });
      return { name, cells: [...made, ...ends] };
    }),
  ),
});

const MAKING: readonly Making[] = [
  year,
  house,
  rungs,
  tempers,
  rules,
  got,
  options,
  answers,
  hands,
  chords,
  ribbons,
  candles,
  values,
  beside,
];
