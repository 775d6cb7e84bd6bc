import { existsSync, writeFileSync } from 'node:fs';
import type { World } from '#rules/state.ts';
import { FORMATS, type Format, LANGUAGES, type Language } from '#scenario/ids.ts';
import { fillSentence } from '../fill-sentence.ts';
import { guideSentences, guideSheet } from '../guide.ts';
import { loadCase, loadModel } from '../load.ts';
import { type Known, optionsOf, type Written } from '../options-of.ts';
import { voiceOf } from '../voice.ts';
import { pageOf } from './page.ts';
import { progressBar } from './progress.ts';
import { simulate } from './simulate.ts';
import { reportOf } from './tell-report.ts';
import { textOf } from './text.ts';

const KNOWN: Known = { format: 'value', plays: 'value', seed: 'value', page: 'value', json: 'switch' };

/** So many evenings keep one core busy for some minutes. */
const MOST_PLAYS = 1_000_000;

interface Asked {
  folder: string;
  /** Missing: that of the case. */
  language: Language | undefined;
  format: Format;
  plays: number;
  seed: number;
  json: boolean;
  page: string | null;
}

interface Done {
  lines: string[];
  exit: 0 | 1;
}

/** `simulate <folder> [--format 50|100|25] [--plays 10000] [--seed 1] [--json] [--page file.html] [nl|en]`. */
export async function simulateCase(args: readonly string[]): Promise<Done> {
  const written = optionsOf(args, KNOWN);
  const language = LANGUAGES.find((each) => written.words.includes(each));
  const asked = read(written, language);
  const { nothing = '', usage = '' } = guideSentences(language ?? 'nl');
  if (!asked) return { lines: [usage], exit: 1 };
  if (!existsSync(asked.folder)) return { lines: [fillSentence(nothing, { name: asked.folder })], exit: 1 };
  return play(asked);
}

/** What was asked, or null when a word or a number means nothing here. */
function read({ words, options, unknown }: Written, language: Language | undefined): Asked | null {
  const [folder, ...more] = words.filter((word) => word !== language);
  const format = FORMATS.find((each) => each === (options.format ?? '50'));
  const plays = wholeIn(options.plays ?? '10000', MOST_PLAYS);
  const seed = wholeIn(options.seed ?? '1', 2 ** 31 - 1);
  if (unknown || more.length > 0 || !folder || !format || !plays || seed === null) return null;
  return { folder, language, format, plays, seed, json: options.json !== undefined, page: options.page ?? null };
}

function wholeIn(text: string, most: number): number | null {
  return /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : null;
}

async function play(asked: Asked): Promise<Done> {
  const { folder, format, plays, seed } = asked;
  const compiled = loadCase(folder);
  const { language = compiled.scenario.language } = asked;
  const world: World = { scenario: compiled.scenario, model: loadModel() };
  const sheet = guideSheet(language, 'simulate');
  if (!world.scenario.formats.includes(format))
    return { lines: [fillSentence(sheet['no-format'] ?? '', { name: folder, format })], exit: 1 };
  const bar = progressBar(process.stderr, { plays, says: sheet.busy ?? '' });
  const counts = simulate(world, { format, plays, seed, progress: bar.at });
  bar.gone();
  const report = reportOf(counts, { words: await voiceOf(compiled, language), sheet });
  const where = asked.page === null ? null : writePage(asked.page, pageOf(report, language));
  const lines = asked.json ? [JSON.stringify(counts, null, 2)] : textOf(report);
  if (where === null) return { lines, exit: 0 };
  const said = fillSentence(sheet[where] ?? '', { file: asked.page ?? '' });
  if (where === 'not-written') return { lines: [said], exit: 1 };
  return { lines: asked.json ? lines : [said], exit: 0 };
}

/** The key of the sentence that says how it went. */
function writePage(file: string, page: string): 'written' | 'not-written' {
  try {
    writeFileSync(file, page);
    return 'written';
  } catch {
    return 'not-written';
  }
}
