import { ROLES, RULES } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import { fillSentence } from '../fill-sentence.ts';
import type { Explored } from './explore.ts';
import { CLAIMS, type Claim, type Finding, findingId, type PassSize } from './finding.ts';

/** What a report is told with: the voice of the house, and the sheet `explore.md` of the guide in the same language. */
export interface Told {
  words: Words;
  sheet: Record<string, string>;
  /** Memory that the walk took, where that is known. */
  megabytes?: number;
}

/** One finding as an author reads it. */
export interface Line {
  id: string;
  says: string;
  finding: Finding;
}

export interface Report {
  title: string;
  says: string[];
  passes: string[];
  /** What does not hold, then what is open, then what the file accepts on purpose. */
  wrong: Line[];
  open: Line[];
  accepted: Line[];
  /** How many of each claim hold; those of which none does are left out. */
  holds: { claim: Claim; says: string; count: number }[];
  /** Per scene and role, under each rule: how often this role alone can turn the decision. */
  agency: { head: string; rules: string[]; rows: { name: string; shares: (number | null)[] }[] };
  /** What the house is called in the drawing. */
  year: string;
  /** How to read it, in a few sentences. */
  reading: string[];
}

export function reportOf({ findings, passes }: Explored, { words, sheet, megabytes }: Told): Report {
  const say = (key: string, values: Record<string, string> = {}) => fillSentence(sheet[key] ?? '', values);
  const lines = findings.map((finding) => ({
    id: findingId(finding),
    finding,
    says: say(`${finding.claim}-${finding.proof}`, gaps(finding, words)),
  }));
  const bad = lines.filter(({ finding }) => finding.proof === 'disproved');
  const rules = RULES.filter((rule) => findings.some((finding) => finding.claim === 'agency' && rule in finding.words));
  return {
    title: say('title', { case: words.say('title') }),
    says: [say('plain'), say('plain-why')],
    passes: [
      ...passes.flatMap((size) => passSays(size, say)),
      ...(megabytes === undefined ? [] : [say('memory', { count: String(megabytes) })]),
    ],
    wrong: bad.filter(({ finding }) => !finding.expected),
    open: lines.filter(({ finding }) => finding.proof === 'open'),
    accepted: bad.filter(({ finding }) => finding.expected),
    holds: (Object.keys(CLAIMS) as Claim[]).flatMap((claim) => {
      const count = findings.filter((finding) => finding.claim === claim && finding.proof === 'proved').length;
      return count === 0 ? [] : [{ claim, count, says: say(`${claim}-holds`, { count: String(count) }) }];
    }),
    agency: {
      head: say('agency-table'),
      rules: rules.map((rule) => words.name(`rules.${rule}.name`)),
      rows: findings.filter(({ claim }) => claim === 'agency').map((finding) => agencyRow(finding, { words, rules })),
    },
    year: say('house'),
    reading: ['1', '2', '3'].map((n) => say(`reading-${n}`)),
  };
}

type Say = (key: string, values?: Record<string, string>) => string;

/** `893 657`: digits in threes, in every language. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');

/** A walk of nothing is left out, but that no evening had to be played is told. */
function passSays({ pass, formats, states, complete }: PassSize, say: Say): string[] {
  if (states === 0) return pass === 'plays' ? [say('pass-plays-none')] : [];
  const values = { formats: formats.join(', '), count: grouped(states) };
  return [say(`pass-${pass}`, values), ...(complete || pass === 'plays' ? [] : [say('pass-stopped')])];
}

function agencyRow(
  { about: [role = '', issue = ''], words: shares }: Finding,
  { words, rules }: { words: Words; rules: readonly string[] },
) {
  const name = `${words.say(`issues.${issue}.title`)}: ${words.t(`common:role.${role}`)}`;
  return { name, shares: rules.map((rule) => (typeof shares[rule] === 'number' ? (shares[rule] as number) / 100 : null)) };
}

/** The names that a sentence needs: scene, option, role, in the words of the case. */
function gaps({ claim, about, pass, words: found }: Finding, words: Words): Record<string, string> {
  const numbers = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)]));
  return { ...numbers, pass, ...(NAMES[claim] ?? ((): Record<string, string> => ({})))(about, words) };
}

type Naming = (about: readonly string[], words: Words) => Record<string, string>;
const scene: Naming = ([issue = ''], words) => ({ scene: words.say(`issues.${issue}.title`) || issue });
const optionIn = (words: Words, issue = '', option = '') => words.say(`scenes.${issue}.decision.options.${option}.says`) || option;
const role = (words: Words, id = '') => (ROLES.some((each) => each === id) ? words.t(`common:role.${id}`) : id);

const NAMES: Partial<Record<Claim, Naming>> = {
  'scene-happens': scene,
  'two-open': scene,
  'option-happens': (about, words) => ({ ...scene(about, words), option: optionIn(words, about[0], about[1]) }),
  'not-best-for-all': (about, words) => ({ ...scene(about, words), option: optionIn(words, about[0], about[1]) }),
  'real-choice': (about, words) => ({
    ...scene(about, words),
    option: optionIn(words, about[0], about[1]),
    other: optionIn(words, about[0], about[2]),
  }),
  'habit-matters': ([issue = '', habit = ''], words) => ({
    ...scene([issue], words),
    habit: words.say(`scenes.${issue}.habits.${habit}.says`),
  }),
  agency: ([who, issue = ''], words) => ({ role: role(words, who), ...scene([issue], words) }),
  dependence: ([who], words) => ({ role: role(words, who) }),
  'ending-happens': ([who = '', line = ''], words) => ({ line: words.say(`year-later.${who}.${line}`) }),
  'no-leak': (about) => ({ card: about.join(' ') }),
  'in-time': ([format = '', step = '']) => ({ format, step }),
};
