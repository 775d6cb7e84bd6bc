import type { World } from '#rules/state.ts';
import { type Format, type Id, ROLES, type TimedStep } from '#scenario/ids.ts';
import type { CaseTexts } from '#scenario/types.ts';
import { countWords, runsOf } from '#scenario/word-run.ts';
import type { Finding } from './finding.ts';

/** So many words in a row that stand on a card and on the wall, and the wall gives the card away. */
const RUN = 6;

/** No sentence that is sealed on a card may be read in a sentence for the wall. */
export function noLeaks({ scenario }: World, { room, private: sealed }: CaseTexts): Finding[] {
  const wall = Object.entries(room).filter(([path]) => !/^sources\./.test(path));
  const onWall = new Map(wall.flatMap(([path, says]) => runsOf(says, RUN).map(({ words }) => [words, path] as const)));
  return Object.entries(sealed)
    .filter(([path]) => !path.endsWith('.laid'))
    .map(([path, says]) => {
      const leak = runsOf(says, RUN).find(({ words }) => onWall.has(words));
      const words: Finding['words'] = leak ? { run: leak.words, place: onWall.get(leak.words) ?? '' } : {};
      const about = path
        .split('.')
        .slice(1)
        .filter((name) => name !== 'says');
      return { claim: 'no-leak', about, proof: leak ? 'disproved' : 'proved', pass: 'text', formats: scenario.formats, words };
    });
}

/** What is read aloud in a step, at the speed of `minutes.words-a-minute`, fits its minutes in `model.yaml`. */
export function inTime(world: World, { room, private: sealed }: CaseTexts): Finding[] {
  const { minutes } = world.model;
  const speed = minutes['words-a-minute'].value;
  const say = (path: string) => countWords(room[path] ?? sealed[path] ?? '');
  return world.scenario.formats.flatMap((format) =>
    Object.entries(readAloud(world, format, say)).flatMap(([step, count]): Finding[] => {
      const has = minutes.steps[step as TimedStep][format];
      if (has === 0) return [];
      const needs = Math.round((10 * count) / speed) / 10;
      const proof = needs <= has ? 'proved' : 'disproved';
      return [{ claim: 'in-time', about: [format, step], proof, pass: 'text', formats: [format], words: { count, needs, has } }];
    }),
  );
}

type Say = (path: string) => number;

/** Words that are read aloud in each step, on the longest way through it. */
function readAloud({ scenario }: World, format: Format, say: Say): Partial<Record<TimedStep, number>> {
  const letters = scenario.letters[format];
  const most = (of: (issue: Id) => number) => Math.max(0, ...letters.map(of));
  const card = (role: string) => ['who', 'wants', 'stuck', 'can'].reduce((sum, name) => sum + say(`roles.${role}.${name}`), 0);
  const facts = (role: (typeof ROLES)[number]) =>
    scenario.roles[role].facts.reduce((sum, { id }) => sum + say(`roles.${role}.knows.${id}.says`), 0);
  return {
    value: say('says') + say('opening.says') + sum(scenario.values.map((value) => say(`values.${value}.says`))),
    cards: Math.max(...ROLES.map((role) => card(role) + facts(role))),
    agenda: sum(letters.map((issue) => say(`issues.${issue}.title`) + say(`issues.${issue}.line`))),
    talk: most((issue) => say(`scenes.${issue}.says`) + say(`scenes.${issue}.decision.asks`)),
    decision: most((issue) =>
      optionsOf(scenario, issue).reduce((all, option) => all + say(`scenes.${issue}.decision.options.${option}.says`), 0),
    ),
    readings: most((issue) => Math.max(0, ...optionsOf(scenario, issue).map((option) => readings(say, issue, option)))),
    closing: closing(letters, say),
  };
}

const optionsOf = (scenario: World['scenario'], issue: Id): Id[] => Object.keys(scenario.scenes[issue]?.options ?? {});
const readings = (say: Say, issue: Id, option: Id): number =>
  sum(ROLES.map((role) => say(`scenes.${issue}.decision.options.${option}.reads.${role}`)));
const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);

function closing(letters: readonly Id[], say: Say): number {
  const answer = Math.max(
    0,
    ...letters.flatMap((issue) => ['yes', 'half', 'no'].map((given) => say(`issues.${issue}.answers.${given}.says`))),
  );
  const flown = Math.max(0, ...letters.map((issue) => say(`issues.${issue}.elsewhere.says`)));
  const later = ROLES.map((role) => Math.max(...['spent', 'alone', 'light', 'goes-on'].map((line) => say(`year-later.${role}.${line}`))));
  const house = Math.max(...['silent', 'full-not-for-all', 'open-and-full', 'half-open'].map((line) => say(`year-later.house.${line}`)));
  return answer + flown * Math.max(0, letters.length - 1) + sum(later) + house;
}
