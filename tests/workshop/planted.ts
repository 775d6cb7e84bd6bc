import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { World } from '#rules/state.ts';
import { parseCase } from '#scenario/parse-case.ts';
import type { CaseTexts, Change, Condition, Option, Scenario } from '#scenario/types.ts';
import { type Explored, explore } from '#workshop/explore/explore.ts';
import type { Claim, Finding } from '#workshop/explore/finding.ts';
import { loadModel } from '#workshop/load.ts';

const GARDEN = readFileSync(fileURLToPath(new URL('../scenario/garden/scenario.yaml', import.meta.url)), 'utf8');
const model = loadModel();

/** True in no state: every meter is 0 or more. */
export const SHUT: Condition = { kind: 'compare', left: { ask: 'clarity' }, op: '<', right: 0 };

export interface Tried {
  world: World;
  explored: Explored;
}

/** The small case of the tests, with pieces of it written otherwise. */
export function garden(...changes: [from: string, to: string][]): Tried {
  const text = changes.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`not in the garden: ${from}`);
    return all.replace(from, to);
  }, GARDEN);
  const parsed = parseCase([{ name: 'scenario.yaml', text }]);
  if ('complaints' in parsed) throw new Error(parsed.complaints.map(({ code, line }) => `${code} ${line}`).join());
  const world = { scenario: parsed.ok.scenario, model };
  return { world, explored: explore(world, { texts: parsed.ok.texts.nl ?? { room: {}, private: {} }, plays: 400 }) };
}

const parsed = parseCase([{ name: 'scenario.yaml', text: GARDEN }]);

/** What `check` already refuses is planted behind its back, in the compiled case: explore does not lean on check. */
export function planted(plant: (scenario: Scenario, texts: CaseTexts) => void): Tried {
  if ('complaints' in parsed) throw new Error('the garden is broken');
  const scenario = structuredClone(parsed.ok.scenario);
  const texts = structuredClone(parsed.ok.texts.nl ?? { room: {}, private: {} });
  plant(scenario, texts);
  const world = { scenario, model };
  return { world, explored: explore(world, { texts, plays: 400 }) };
}

export const optionOf = ({ scenes }: Scenario, issue: string, option: string): Option => scenes[issue]?.options[option] as Option;

/** Every change that the file itself makes, but for those that this keeps. */
export function keepChanges(scenario: Scenario, keeps: (change: Change) => boolean): void {
  for (const { options } of Object.values(scenario.scenes))
    for (const option of Object.values(options)) option.change = option.change.filter(keeps);
  for (const issue of Object.values(scenario.issues)) {
    issue.elsewhere = issue.elsewhere.filter(keeps);
    for (const answer of ['yes', 'half', 'no'] as const) issue.answers[answer] = issue.answers[answer].filter(keeps);
  }
  for (const disruption of Object.values(scenario.disruptions)) {
    disruption.change = disruption.change.filter(keeps);
    disruption.else = disruption.else.filter(keeps);
  }
}

export const find = ({ explored }: Tried, claim: Claim, ...about: string[]): Finding | undefined =>
  explored.findings.find((finding) => finding.claim === claim && finding.about.join() === about.join());
