import { isError } from '#scenario/complaint.ts';
import { LANGUAGES, type Language } from '#scenario/ids.ts';
import { sayComplaint } from '#scenario/tell-complaint.ts';
import { type Checked, check, checkAll, look, lookAtAll, together } from './check.ts';
import { fillSentence } from './fill-sentence.ts';
import { guideSentences, guideWords } from './guide.ts';
import { optionsOf } from './options-of.ts';

/** One complaint for another program. These keys stay. */
interface Told {
  file: string;
  line: number;
  column: number;
  /** `S201`, as its page in the guide is called; `nothing` where no case stands. */
  code: string;
  severity: 'error' | 'warning';
  /** The sentence, with its hint. */
  says: string;
}

/** `check [folders] [nl|en] [--json]`: without a folder the model and every case. */
export async function checkCases(args: readonly string[]): Promise<Checked> {
  const { words, options, unknown } = optionsOf(args, { json: 'switch' });
  const language = LANGUAGES.find((one) => words.includes(one));
  const folders = words.filter((word) => word !== language);
  if (unknown) return { lines: [guideSentences(language ?? 'nl').usage ?? ''], exit: 1 };
  if (options.json !== undefined) return asJson(folders, language);
  return folders.length === 0 ? checkAll(language) : together(folders.map((folder) => check(folder, language)));
}

function asJson(folders: readonly string[], language: Language | undefined): Checked {
  const found = folders.length === 0 ? lookAtAll() : folders.map(look);
  const told = found.flatMap((one) => toldOf(one, language ?? one.language));
  return { lines: [JSON.stringify(told, null, 2)], exit: told.some(({ severity }) => severity === 'error') ? 1 : 0 };
}

function toldOf({ name, complaints }: ReturnType<typeof look>, language: Language): Told[] {
  if (complaints === null) {
    const says = fillSentence(guideSentences(language).nothing ?? '', { name });
    return [{ file: name, line: 1, column: 1, code: 'nothing', severity: 'error', says }];
  }
  const words = guideWords(language);
  return complaints.map((complaint) => {
    const { file, line, column, code } = complaint;
    const { says, hint } = sayComplaint(complaint, words);
    return { file, line, column, code, severity: isError(complaint) ? 'error' : 'warning', says: hint ? `${says} ${hint}` : says };
  });
}
