import { existsSync, writeFileSync } from 'node:fs';
import type { World } from '#rules/state.ts';
import { LANGUAGES, type Language } from '#scenario/ids.ts';
import { writeJournal } from '#session/journal.ts';
import { fillSentence } from '../fill-sentence.ts';
import { guideSentences, guideSheet } from '../guide.ts';
import { loadCase, loadModel } from '../load.ts';
import { type Known, optionsOf } from '../options-of.ts';
import { voiceOf } from '../voice.ts';
import { passBars } from './bar.ts';
import { enact, storyOf } from './enact.ts';
import { type Explored, explore } from './explore.ts';
import { findingId, PASSES } from './finding.ts';
import { pageOf } from './page.ts';
import { reportOf, type Told } from './tell.ts';
import { textOf } from './text.ts';

const KNOWN: Known = { page: 'value', witness: 'value', evening: 'value', json: 'switch' };
const MEGABYTE = 1_000_000;

interface Done {
  lines: string[];
  exit: 0 | 1;
}

/**
 * `explore <folder> [--json] [--page file.html] [--witness S406-scene-option [--evening file.txt]] [nl|en]`; ends with 1 when something
 * does not hold.
 */
export async function exploreCase(args: readonly string[]): Promise<Done> {
  const { words, options, unknown } = optionsOf(args, KNOWN);
  const language: Language = LANGUAGES.find((each) => words.includes(each)) ?? 'nl';
  const [folder, ...more] = words.filter((word) => word !== language);
  const { nothing = '', usage = '' } = guideSentences(language);
  if (unknown || !folder || more.length > 0) return { lines: [usage], exit: 1 };
  if (!existsSync(folder)) return { lines: [fillSentence(nothing, { name: folder })], exit: 1 };
  const compiled = loadCase(folder);
  const world: World = { scenario: compiled.scenario, model: loadModel() };
  const sheet = guideSheet(language, 'explore');
  const bars = passBars(process.stderr, Object.fromEntries(PASSES.map((pass) => [pass, sheet[`busy-${pass}`] ?? ''])));
  const texts = compiled.texts[compiled.scenario.language] ?? { room: {}, private: {} };
  const explored = explore(world, { texts, progress: bars.at });
  bars.gone();
  const told: Told = { words: await voiceOf(compiled, language), sheet, megabytes: Math.round(process.memoryUsage().rss / MEGABYTE) };
  return tellIn(explored, { world, told, language, options });
}

interface Telling {
  world: World;
  told: Told;
  language: Language;
  options: Record<string, string>;
}

function tellIn(explored: Explored, { world, told, language, options }: Telling): Done {
  const report = reportOf(explored, told);
  const exit = report.wrong.length > 0 ? 1 : 0;
  if (options.witness !== undefined) return witness(explored, { world, told, name: options.witness, evening: options.evening });
  if (options.page !== undefined) return write(options.page, pageOf(report, { ...told, world, language }), { told, exit });
  return { lines: options.json === undefined ? textOf(report, told) : [JSON.stringify(explored, null, 2)], exit };
}

interface Wanted {
  world: World;
  told: Told;
  name: string;
  /** Where the evening is saved that the first screen of the game opens at this moment; without it the story is told. */
  evening?: string | undefined;
}

function witness({ findings }: Explored, { world, told, name, evening }: Wanted): Done {
  const found = findings.find((finding) => findingId(finding) === name)?.witness;
  if (!found) return { lines: [fillSentence(told.sheet['no-witness'] ?? '', { name })], exit: 1 };
  if (evening === undefined) return { lines: [storyOf(world, found, name)], exit: 0 };
  return write(evening, writeJournal(enact(world, found).session.journal()), { told, exit: 0 });
}

function write(file: string, text: string, { told, exit }: { told: Told; exit: 0 | 1 }): Done {
  try {
    writeFileSync(file, text);
    return { lines: [fillSentence(told.sheet.written ?? '', { file })], exit };
  } catch {
    return { lines: [fillSentence(told.sheet['not-written'] ?? '', { file })], exit: 1 };
  }
}
