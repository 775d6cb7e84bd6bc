import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { World } from '#rules/state.ts';
import { FORMATS, type Format, LANGUAGES, ROLES } from '#scenario/ids.ts';
import { parseCase } from '#scenario/parse-case.ts';
import { headerFor } from '#session/journal.ts';
import { openingShow } from '#session/opening.ts';
import { createSession } from '#session/session.ts';
import { check } from '#workshop/check.ts';
import { explore } from '#workshop/explore/explore.ts';
import { loadCase, loadModel, SCENARIOS } from '#workshop/load.ts';
import { simulateCase } from '#workshop/simulate/verb.ts';
import { tellCase } from '#workshop/tell.ts';
import { playAtRandom } from '../play/random.ts';
import { begin } from '../play/world.ts';

const folder = join(SCENARIOS, 'lege-doos');
const compiled = loadCase(folder);
const { scenario } = compiled;
const world: World = { scenario, model: loadModel() };

/** Who sits at the table, and how secrets are kept, in each format. */
const EVENINGS: [Format, Parameters<typeof begin>[0]][] = [
  ['50', { format: '50' }],
  ['50', { format: '50', puppets: ['sun'] }],
  ['100', { format: '100', secrecy: 'curtain' }],
  ['25', { format: '25', secrecy: 'curtain', puppets: ['moon', 'sun'] }],
];

describe('the empty box', () => {
  test('is well, in both languages', () => {
    expect(check(folder)).toMatchObject({ exit: 0 });
    expect(Object.keys(compiled.texts).sort()).toEqual([...LANGUAGES].sort());
  });

  test('writes no options and no answers on a card: all of it is for the group', () => {
    expect(Object.values(scenario.scenes).flatMap(({ options }) => Object.keys(options))).toEqual([]);
    expect(scenario.cards).toBe('blank');
    expect(ROLES.flatMap((role) => scenario.roles[role].guesses.filter(({ right }) => right))).toEqual([]);
  });

  test('lays out questions in more than one ring, in every format', () => {
    const rings = (format: Format) => new Set(scenario.letters[format].map((issue) => scenario.issues[issue]?.ring));
    for (const format of FORMATS) expect(rings(format).size).toBeGreaterThan(1);
  });

  test('asks: each line on a card and each move of a letter is a question or an errand, and no line of a year later tells without asking', () => {
    for (const texts of Object.values(compiled.texts)) {
      const lines = Object.entries(texts.room).filter(([path]) => path.startsWith('year-later.'));
      expect(lines.filter(([, says]) => !says.trim().endsWith('?'))).toEqual([]);
      const asked = Object.entries(texts.private).filter(([path]) => /knows\.\w+\.says$|\.(wants|stuck|can)$/.test(path));
      expect(asked.filter(([, says]) => !says.includes('?'))).toEqual([]);
    }
  });

  test('shows one whole turn before the first, to a decision of its own and a torn ribbon', () => {
    const show = openingShow(world);
    while (show?.next());
    const state = show?.session.state();
    expect(state?.play.scene?.decided?.own).toMatchObject({ works: 'worker', decides: 'official' });
    expect(state?.play.trust['worker-official']).toBe(0);
  });

  test.each(EVENINGS)('comes to its end in %s minutes, whatever is pressed, and decides only what somebody laid', (_format, wish) => {
    for (const seed of [1, 2, 3]) {
      const session = createSession(world, headerFor(world, begin(wish)));
      expect(playAtRandom(session, seed).phases).toContain('end');
      const { decisions } = session.state().play;
      expect(decisions.every(({ option, own }) => option === null || own !== null)).toBe(true);
    }
  });

  test('explored: whatever does not hold the file says on purpose, and why', () => {
    const { findings } = explore(world, { texts: compiled.texts.nl ?? { room: {}, private: {} }, plays: 800 });
    expect(findings.filter(({ proof, expected }) => proof !== 'proved' && !expected)).toEqual([]);
    const silenced = findings.filter(({ expected }) => expected).map(({ claim, about }) => [claim, ...about].join(' '));
    expect(silenced).toEqual(ROLES.map((role) => `dependence ${role}`));
  });

  test('is played to its end by puppets of four tempers, and told in both languages', async () => {
    const { lines } = await simulateCase([folder, '--plays', '200', '--json']);
    expect(JSON.parse(lines.join('\n'))).toMatchObject({ stuck: 0 });
    for (const language of LANGUAGES) expect(await tellCase([folder, '100', language])).toMatchObject({ exit: 0 });
  });
});

describe('who writes a case without options', () => {
  const written = readFileSync(join(folder, 'scenario.yaml'), 'utf8');
  const codes = (text: string): string[] => {
    const parsed = parseCase([{ name: 'scenario.yaml', text }]);
    return 'complaints' in parsed ? parsed.complaints.map(({ code }) => code) : [];
  };
  const option = `{ says: Een plank., from: all, for: { resident: 1, worker: 1, official: 1 }, reads: { resident: Hoog., worker: Laag., official: Scheef. } }`;

  test('writes none at all: a single one is told to be too few', () => {
    expect(codes(written)).toEqual([]);
    expect(codes(written.replace('      options: {}', `      options: { plank: ${option} }`))).toEqual(['S125']);
  });

  test('writes habits that close nothing; beside options each closes one', () => {
    const four = ['a', 'b', 'c', 'd'].map((id, place) => `${id}: ${option.replace('from:', `change: { reach: ${place + 1} }, from:`)}`);
    const [before = '', after = ''] = written.split('  first:\n    set: hall');
    const lettered = `${before}  first:\n    set: hall${after.replace('options: {}', `options: { ${four.join(', ')} }`)}`;
    expect(codes(lettered)).toContain('S125');
    expect(codes(lettered.replace('closes: []', 'closes: [a]'))).not.toContain('S125');
  });

  test('says no right guess on blank cards; on others every role has one', () => {
    expect(codes(written.replace('\ncards: blank', ''))).toEqual(['S508', 'S508', 'S508']);
    expect(codes(written.replace('\ncards: blank', '\ncards: empty'))).toContain('S120');
  });
});
