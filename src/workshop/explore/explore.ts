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
  const short = shortest(world);
  const long = world.scenario.formats.includes('100') ? '100' : short;
  const walked = moments(world, { format: long, value: world.scenario.values[0] ?? '', take: 1 });
  const forRoles = moments(world, { format: long, value: world.scenario.values[0] ?? '', take: 2 });
  progress(0.02);
  const ended = endings(world, momentsOf(world, short), (done) => progress(0.02 + 0.5 * done));
  const met = playMany(world, { format: long, plays }, (done) => progress(0.52 + 0.3 * done));
  const looked: Looked = { world, moments: [...walked, ...forRoles], met };
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

/** 25 and 50 lay out letters of their own; what they share is walked once. */
const shortest = ({ scenario }: World): Format => scenario.formats.find((format) => format !== '100') ?? '100';

/** Take 2 has every rule; the value matters to an ending only where an option serves it, so each value is walked. */
function momentsOf(world: World, format: Format): Moment[] {
  return moments(world, { format, value: world.scenario.values[0] ?? '', take: 2 });
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
