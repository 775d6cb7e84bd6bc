import type { World } from '#rules/state.ts';
import { type Format, HOUSE_LINES, ROLE_LINES, ROLES } from '#scenario/ids.ts';
import type { CaseTexts } from '#scenario/types.ts';
import { notBestForAll, realChoices } from './choice-claims.ts';
import { endings } from './endings.ts';
import { type Finding, findingId, type PassSize } from './finding.ts';
import { type Moment, moments } from './moments.ts';
import { habitsMatter, type Looked, optionsHappen, scenesHappen, twoOpen } from './options-claims.ts';
import { type Met, playMany } from './plays.ts';
import { agency, dependence } from './role-claims.ts';
import { inTime, noLeaks } from './text-claims.ts';

export interface Explored {
  findings: Finding[];
  passes: PassSize[];
}

/** So many whole evenings of the longest format; more meet nothing new in the cases of this shelf. */
const PLAYS = 2000;

interface Asked {
  texts: CaseTexts;
  /** Whole evenings to play by seed. */
  plays?: number;
  /** Told the share that is done, 0 to 1. */
  progress?: (done: number) => void;
}

/**
 * Walks a case: 50 and 25 minutes completely but for own ideas, every decision from every value it can read, and whole evenings of 100
 * minutes by seed. No clock and no dice but the seed: the same case gives the same answer, in Node and in a worker.
 */
export function explore(world: World, { texts, plays = PLAYS, progress = () => {} }: Asked): Explored {
  const formats = distinct(world);
  const long = formats.at(-1) ?? '50';
  const short = formats.filter((format) => format !== '100');
  const walked = formats.flatMap((format) => ([1, 2] as const).flatMap((take) => momentsOf(world, format, take)));
  progress(0.02);
  const last = (short.length > 0 ? short : formats).flatMap((format) => momentsOf(world, format, 2));
  const ended = endings(world, last, (done) => progress(0.02 + 0.5 * done));
  const met = playMany(world, { format: long, plays }, (done) => progress(0.52 + 0.3 * done));
  const looked: Looked = { world, moments: walked, met };
  const findings = [
    ...scenesHappen(looked),
    ...optionsHappen(looked),
    ...twoOpen(looked),
    ...realChoices(looked),
    ...notBestForAll(looked),
    ...habitsMatter(looked),
    ...agency(looked),
    ...dependence(looked),
    ...endingsHappen(world, ended.met, met),
    ...noLeaks(world, texts),
    ...inTime(world, texts),
  ];
  progress(1);
  return {
    findings: findings.map((finding) => accepted(world, finding)),
    passes: [
      { pass: 'whole', formats: world.scenario.formats.filter((format) => format !== '100'), states: ended.states, complete: true },
      { pass: 'scene', formats: world.scenario.formats, states: looked.moments.length, complete: true },
      { pass: 'plays', formats: [long], states: met.plays, complete: false },
    ],
  };
}

/** Formats that lay out the same letters and play one of them are walked once; the longest comes last. */
function distinct({ scenario }: World): Format[] {
  const same = (a: Format, b: Format) => a !== '100' && b !== '100' && scenario.letters[a].join() === scenario.letters[b].join();
  const first = scenario.formats.filter(
    (format, place, all) => all.findIndex((other) => other === format || same(other, format)) === place,
  );
  return [...first.filter((format) => format !== '100'), ...first.filter((format) => format === '100')];
}

/** The value matters to an ending only where an option serves it, which the endings see to themselves. */
function momentsOf(world: World, format: Format, take: 1 | 2): Moment[] {
  return moments(world, { format, value: world.scenario.values[0] ?? '', take });
}

/** Sixteen lines of a year later: each can be read out after some evening. */
function endingsHappen({ scenario }: World, walked: Map<string, Finding['witness']>, met: Met): Finding[] {
  const lines = [...ROLES.flatMap((role) => ROLE_LINES.map((line) => [role, line])), ...HOUSE_LINES.map((line) => ['house', line])];
  return lines.map((about): Finding => {
    const base = { claim: 'ending-happens', about, formats: scenario.formats, words: {} } satisfies Partial<Finding>;
    const key = about.join('-');
    const witness = walked.get(key) ?? met.endings.get(key);
    if (!witness) return { ...base, proof: 'open', pass: 'plays' };
    return { ...base, proof: 'proved', pass: walked.has(key) ? 'whole' : 'plays', witness };
  });
}

function accepted({ scenario }: World, finding: Finding): Finding {
  return scenario.expected.includes(findingId(finding)) ? { ...finding, expected: true } : finding;
}
