import { existsSync, statSync } from 'node:fs';
import type { World } from '#rules/state.ts';
import { FORMATS, type Format, LANGUAGES, type Language, TEAMS } from '#scenario/ids.ts';
import { headerFor } from '#session/journal.ts';
import { leadDeed } from '#session/lead.ts';
import { createSession } from '#session/session.ts';
import type { Words } from '#words/words.ts';
import { guideSentences } from './guide.ts';
import { loadCase, loadModel } from './load.ts';
import { type AskedFile, tellFile } from './tell-file.ts';
import { Telling } from './telling.ts';
import { voiceOf } from './voice.ts';

/** More deeds than an evening of puppets ever takes. */
const MOST = 600;

interface Asked {
  folder: string;
  format: Format;
  language: Language;
  seed: number;
}

/**
 * `tell <folder> [50|100|25] [nl|en] [seed]`: puppets play the case to its end, told as text with the reason of each act.
 * `tell <file> [folder] [nl|en]`: a story or a saved evening, in the case of that folder.
 */
export async function tellCase(args: readonly string[]): Promise<{ lines: string[]; exit: 0 | 1 }> {
  const file = fileIn(args);
  if (file) return tellFile(file);
  const asked = read(args);
  const wrong = misread(args, asked);
  if (wrong) return { lines: [wrong], exit: 1 };
  const compiled = loadCase(asked.folder);
  const world: World = { scenario: compiled.scenario, model: loadModel() };
  return { lines: lines(world, await voiceOf(compiled, asked.language), asked), exit: 0 };
}

/** What is asked of a file; null when the first word is no file, or another word says nothing here. */
function fileIn([file = '', ...rest]: readonly string[]): AskedFile | null {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const language = LANGUAGES.find((each) => rest.includes(each)) ?? 'nl';
  const [folder = null, ...more] = rest.filter((each) => each !== language);
  return more.length > 0 ? null : { file, folder, language };
}

function read([folder = '', ...rest]: readonly string[]): Asked {
  const one = <T extends string>(of: readonly T[], other: T): T => of.find((each) => rest.includes(each)) ?? other;
  const seed = rest.filter((each) => /^\d+$/.test(each) && !(FORMATS as readonly string[]).includes(each))[0];
  return { folder, format: one(FORMATS, '50'), language: one(LANGUAGES, 'nl'), seed: Number(seed ?? 1) };
}

/** What cannot be told, as a sentence: nothing stands there, or a word that means nothing here. */
function misread([, ...rest]: readonly string[], { folder, language }: Asked): string | null {
  const { nothing = '', usage = '' } = guideSentences(language);
  if (!existsSync(folder)) return nothing.replace('{name}', folder);
  const known = (each: string) => [...FORMATS, ...LANGUAGES].some((one) => one === each) || /^\d+$/.test(each);
  return rest.every(known) ? null : usage;
}

function lines(world: World, words: Words, { format, language, seed }: Asked): string[] {
  const seats = { star: 'resident', moon: 'worker', sun: 'official' } as const;
  const header = headerFor(world, { seed, format, secrecy: 'hands', language, seats, puppets: [...TEAMS] });
  const session = createSession(world, { ...header, puppets: [] });
  const telling = new Telling(session, words);
  for (let deeds = 0; deeds < MOST && session.phase() !== 'end'; deeds += 1) {
    const deed = leadDeed(world, session);
    if (!deed || !telling.tell(deed, () => session.lead(deed)))
      return [...telling.lines, words.t('tell:stuck', { phase: session.phase() })];
  }
  return telling.lines;
}
