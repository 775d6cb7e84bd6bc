import type { Format, Language } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import { fillSentence } from '../fill-sentence.ts';
import { partsOf, type Speech } from './parts.ts';
import type { Report } from './report.ts';
import type { Simulation } from './result.ts';
import { TEMPERS } from './seat.ts';

/** What a report is told with: the voice of the house, and the sheet `simulate.md` of the guide in the same language. */
export interface Told {
  words: Words;
  sheet: Record<string, string>;
}

/** The counts in words, ready to be written as text or as a page. */
export function reportOf(counts: Simulation, { words, sheet }: Told): Report {
  const say: Speech['say'] = (key, values = {}) => fillSentence(sheet[key] ?? '', values);
  const number = numbersIn(words.language);
  const played = { plays: number(counts.plays), minutes: minutesOf(counts.format), seed: String(counts.seed) };
  const stuck = counts.stuck > 0 ? [say('stuck', { count: number(counts.stuck) })] : [];
  return {
    title: say('title', { case: words.say('title') || counts.case.id }),
    plain: [say('plain'), say('plain-why'), say('played', played), ...stuck],
    tempers: TEMPERS.map((temper) => ({ name: say(`temper-${temper}`), does: say(`temper-${temper}-does`) })),
    parts: partsOf(counts, { words, say }),
    reading: { title: say('reading'), says: ['1', '2', '3', '4'].map((n) => say(`reading-${n}`)) },
  };
}

/** A format is named after its minutes. */
const minutesOf = (format: Format): string => format;

/** Whole numbers as people write them: 10.000 or 10,000. */
function numbersIn(language: Language): (value: number) => string {
  const numbers = new Intl.NumberFormat(language);
  return (value) => numbers.format(value);
}
