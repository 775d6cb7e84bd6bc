import type { World } from '#rules/state.ts';
import { type Format, HOUSE_LINES, ROLE_LINES, ROLES } from '#scenario/ids.ts';
import type { CaseTexts } from '#scenario/types.ts';
import { notBestForAll, realChoices } from './choice-claims.ts';
import type { OnStep } from './decided.ts';
import { tablesOf } from './deciding-table.ts';
import { type Endings, endings } from './endings.ts';
import { type Finding, findingId, type Pass, type PassSize } from './finding.ts';
import { settle } from './later.ts';
import { type Moment, moments } from './moments.ts';
import { habitsMatter, type Looked, optionsHappen, scenesHappen, twoOpen } from './options-claims.ts';
import { agency, dependence } from './role-claims.ts';
import { inTime, noLeaks } from './text-claims.ts';

export interface Explored {
  findings: Finding[];
  passes: PassSize[];
}

/** Where a walk is: which pass, how many states or plays it has looked at so far, and which share is done: 0 to 1. */
export interface Progress {
  pass: Pass;
  states: number;
  done: number;
}

/** At most so many whole evenings of the longest format; more meet nothing new in the cases of this shelf. */
const PLAYS = 2000;

interface Asked {
  texts: CaseTexts;
  /** Whole evenings to play by seed, at most. */
  plays?: number;
  progress?: (at: Progress) => void;
}

/**
 * Walks a case: 50 and 25 minutes completely, every decision from every value it can read, and what a second issue of 100 minutes leaves open
 * by whole evenings and by projection. No clock and no dice but the seed: the same case gives the same answer, in Node and in a worker.
 */
export function explore(world: World, { texts, plays = PLAYS, progress = () => {} }: Asked): Explored {
  const { formats } = world.scenario;
  const short = formats.filter((format) => format !== '100');
  const walked = distinct(world).map((format) => ({ format, moments: ([1, 2] as const).map((take) => momentsOf(world, format, take)) }));
  const looked: Looked = { world, moments: walked.flatMap((one) => one.moments.flat()), tables: tablesOf(world) };
  const ended = walked
    .filter(({ format }) => format !== '100')
    .map(({ moments: [early = [], last = []] }) =>
      endings(world, { tables: looked.tables, early, moments: last }, (states, done) => progress({ pass: 'whole', states, done })),
    );
  const first = [...firstFindings(looked, (states, done) => progress({ pass: 'scene', states, done })), ...endingsHappen(world, ended)];
  const passes: PassSize[] = [
    { pass: 'whole', formats: short, states: ended.reduce((sum, { states }) => sum + states, 0), complete: true },
    { pass: 'scene', formats, states: looked.moments.length, complete: true },
  ];
  const onPlay: OnStep = (states, done) => progress({ pass: 'plays', states, done });
  const onSeek: OnStep = (states, done) => progress({ pass: 'projection', states, done });
  const later = formats.includes('100') ? settle(world, { findings: first, plays, onPlay, onSeek }) : { findings: first, passes: [] };
  const findings = [...later.findings, ...noLeaks(world, texts), ...inTime(world, texts)];
  return { findings: findings.map((finding) => accepted(world, finding)), passes: [...passes, ...later.passes] };
}

/** What the moments of a first decision show, claim after claim. */
function firstFindings(looked: Looked, onStep: OnStep): Finding[] {
  const claims = [scenesHappen, optionsHappen, twoOpen, realChoices, notBestForAll, habitsMatter, agency, dependence];
  return claims.flatMap((claim, place) => {
    const found = claim(looked);
    onStep(looked.moments.length, (place + 1) / claims.length);
    return found;
  });
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
function endingsHappen({ scenario }: World, ended: Endings[]): Finding[] {
  const lines = [...ROLES.flatMap((role) => ROLE_LINES.map((line) => [role, line])), ...HOUSE_LINES.map((line) => ['house', line])];
  return lines.map((about): Finding => {
    const base = { claim: 'ending-happens', about, formats: scenario.formats, words: {} } satisfies Partial<Finding>;
    const witness = ended.map(({ met }) => met.get(about.join('-'))).find((each) => each !== undefined);
    if (witness) return { ...base, proof: 'proved', pass: 'whole', witness };
    return { ...base, proof: scenario.formats.includes('100') ? 'open' : 'disproved', pass: 'whole' };
  });
}

function accepted({ scenario }: World, finding: Finding): Finding {
  return scenario.expected.includes(findingId(finding)) ? { ...finding, expected: true } : finding;
}
