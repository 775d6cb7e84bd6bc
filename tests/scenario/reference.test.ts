import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHANGE_NAMES } from '#scenario/change.ts';
import { CHORDS, LANGUAGES, type Language, POWER_CARDS, ROLES, RULES, VERBS } from '#scenario/ids.ts';
import { modelSchema } from '#scenario/model-schema.ts';
import { ASKS } from '#scenario/question.ts';
import { caseSchema } from '#scenario/schema.ts';
import { readDeed } from '#session/notation.ts';
import { playStory, readStory } from '#session/story.ts';
import { complaintsOf } from '#workshop/check.ts';
import { jargonOf } from '#workshop/jargon.ts';
import { loadCase, loadModel, loadModelNames } from '#workshop/load.ts';
import { codeIn, examplesOf, pasted, referenceText, rowsOf, type Section, sectionsOf, wrapped } from './reference-page.ts';
import { keysUsed, type Name, namesIn, type SchemaNode, starred } from './schema-names.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const GARDEN: Record<Language, string> = { nl: here('garden'), en: here('garden-en') };
const ofCase = caseSchema as unknown as SchemaNode;
const ofModel = modelSchema as unknown as SchemaNode;
/** A line of a table with a condition or a change is tried in this option. */
const OPTION = ['scenes', 'gate', 'decision', 'options', 'trial'];
const DECISION = ['scenes', 'water', 'decision'];

const words = (code: string): string[] => code.split(/[^A-Za-z0-9-]+/).filter((word) => word !== '');
const unique = (list: readonly string[]): string[] => [...new Set(list)];

/** Where the page should speak of this place: the show has a start like any, and costs are given per move. */
const spokenOf = (at: string): string => at.replace(/^opening\.start/, 'start').replace(/\.costs$/, '.moves');

/** The section whose heading comes nearest to this place. */
function sectionOf(sections: readonly Section[], at: string): Section | undefined {
  const near = sections.filter(
    (section) => section.at === '' || section.at === at || section.at === `${at}.*` || at.startsWith(`${section.at}.`),
  );
  return near.sort((a, b) => (b.at?.length ?? 0) - (a.at?.length ?? 0))[0];
}

function unnamed(sections: readonly Section[], { at, name }: Name): boolean {
  const section = sectionOf(sections, spokenOf(at));
  return words(name).some((word) => !section?.named.has(word));
}

/** Weights and minutes have their names explained beside their numbers, in the model itself. */
const inModelOnly = ({ at }: Name): boolean => /^(weights|minutes\.steps|rules\.[a-z-]+\.weights)\b/.test(at) || at === 'weights';

function complaintsWith(language: Language, { at, piece }: { at: string[]; piece: Record<string, unknown> }): string[] {
  const garden = readFileSync(`${GARDEN[language]}/scenario.yaml`, 'utf8');
  const complaints = complaintsOf([{ name: 'scenario.yaml', text: pasted(garden, { at, piece }) }], jargonOf);
  return complaints.map(({ code, excerpt }) => `${code} ${excerpt}`);
}

/** The code in the tables of the page that is itself a line of a case: a condition, a change or a rule. */
function linesOf(language: Language, key: string): string[] {
  return rowsOf(referenceText(language))
    .flatMap((row) => row.flatMap(codeIn))
    .filter((code) => code.startsWith(`${key}: `));
}

describe.each(LANGUAGES)('the reference in %s', (language) => {
  const page = referenceText(language);
  const sections = sectionsOf(page);
  const examples = examplesOf(page);
  const rows = rowsOf(page);
  const codes = (row: readonly string[]): string[] => row.flatMap(codeIn);
  const names = loadModelNames(language);
  const lines = (key: string): string[] => linesOf(language, key);

  test.each(examples.map((example) => [example.at.join('.') || 'scenario.yaml', example] as const))(
    'the example in %s is right',
    (_, example) => {
      expect(complaintsWith(language, example)).toEqual([]);
    },
  );

  test('names every key and every closed value of a case, where it belongs', () => {
    expect(
      namesIn(ofCase)
        .filter((name) => unnamed(sections, name))
        .map(({ at, name }) => `${at} ${name}`),
    ).toEqual([]);
  });

  test('shows every key of a case in an example', () => {
    const shown = new Set(examples.flatMap((example) => keysUsed(ofCase, wrapped(example))));
    const keys = namesIn(ofCase).filter(({ kind, at }) => kind === 'key' && !/^opening\.start|\.costs$/.test(at));
    expect(unique(keys.map(({ at, name }) => `${at} ${starred(name)}`)).filter((key) => !shown.has(key))).toEqual([]);
  });

  test('names every question and every change, each in a line that was tried', () => {
    expect(ASKS.filter((ask) => !lines('if').some((line) => words(line).includes(ask)))).toEqual([]);
    const changes = rows.filter((row) => row[0]?.includes('`change: ')).map((row) => codes(row).flatMap(words));
    expect(CHANGE_NAMES.filter((name) => !changes.some((row) => words(name).every((word) => row.includes(word))))).toEqual([]);
  });

  test('every line of a story in a table can be played', () => {
    const deeds = rows.flatMap((row) => codeIn(row[0] ?? '')).filter((code) => /^(?:table|resident|worker|official) /.test(code));
    expect(deeds.length).toBeGreaterThan(5);
    expect(deeds.filter((deed) => readDeed(deed) === null)).toEqual([]);
  });

  test('calls verbs, chords, rules and power cards by the names that the room sees', () => {
    const called = new Map(rows.map(([id = '', name = '']) => [codeIn(id)[0], name]));
    const verbs = ROLES.flatMap((role) => VERBS[role].map((verb) => [`${role}.${verb}`, names[`verbs.${role}.${verb}.name`]]));
    const others = Object.entries({ chords: CHORDS, rules: RULES, powerCards: POWER_CARDS }).flatMap(([kind, ids]) =>
      ids.map((id) => [id, names[`${kind}.${id}.name`]]),
    );
    const all = [...verbs, ...others];
    expect(all.map(([id]) => [id, called.get(id)])).toEqual(all);
  });

  test('every rule stands in a line or a story that was tried', () => {
    const tried = [...lines('rules'), ...examples.map(({ text }) => text)].flatMap(words);
    const byPush = examples.some(({ text }) => /official plays push/.test(text));
    expect(RULES.filter((rule) => !tried.includes(rule) && !(rule === 'top-down' && byPush))).toEqual([]);
  });

  test('the chords stand in the order in which the model looks, each with moves that sound it', () => {
    const model = loadModel();
    const { scenario } = loadCase(GARDEN[language]);
    const tired = { ...scenario, start: { ...scenario.start, energy: { ...scenario.start.energy, resident: 1 } } };
    const found = rows.filter((row) => CHORDS.some((chord) => row[0] === `\`${chord}\``));
    expect(found.map((row) => codeIn(row[0] ?? '')[0])).toEqual(model.chords.map(({ id }) => id));
    const silent = found.filter(([id = '', , moves = '']) => {
      const [resident, worker, official] = codeIn(moves);
      const plays = `resident plays ${resident}\nworker plays ${worker}\nofficial plays ${official}\n`;
      const story = readStory(`case garden 1, format 50, seed 7\nfrom gate/1/moves\n${plays}`).ok;
      const sounds = (inCase: typeof scenario) => story && playStory({ scenario: inCase, model }, story)?.session.state().play.scene?.chord;
      return ![sounds(scenario), sounds(tired)].some((chord) => chord === codeIn(id)[0]);
    });
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  test('names every key of the model, and all that a chord or a card can do', () => {
    const named = new Set(sections.flatMap((section) => [...section.named]));
    const missing = namesIn(ofModel).filter((name) => !inModelOnly(name) && words(name.name).some((word) => !named.has(word)));
    expect(unique(missing.map(({ at, name }) => `${at} ${name}`))).toEqual([]);
  });
});

// Sentences differ between the languages, conditions do not: a line is tried once.
describe('a line of a table', () => {
  const kinds = { if: OPTION, change: OPTION, rules: DECISION };
  const lines = Object.entries(kinds).flatMap(([key, at]) => linesOf('nl', key).map((line) => [line, at] as const));

  test.each(lines)('%s is right', (line, at) => {
    expect(complaintsWith('nl', { at: [...at], piece: parse(line) as Record<string, unknown> })).toEqual([]);
  });

  test('is the same in every language', () => {
    for (const language of LANGUAGES)
      expect(Object.keys(kinds).flatMap((key) => linesOf(language, key))).toEqual(lines.map(([line]) => line));
  });
});

test('both languages show the same pieces of a case, in the same order', () => {
  const [dutch, english] = LANGUAGES.map((language) => examplesOf(referenceText(language)).map(({ at }) => at.join('.')));
  expect(english).toEqual(dutch);
});
