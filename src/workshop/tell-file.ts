import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '#rules/state.ts';
import type { Language } from '#scenario/ids.ts';
import { fits, headerFor, readJournal } from '#session/journal.ts';
import { leadTo } from '#session/lead.ts';
import { createSession } from '#session/session.ts';
import { readStory, type Story } from '#session/story.ts';
import type { Journal } from '#session/types.ts';
import { fillSentence } from './fill-sentence.ts';
import { guideSentences } from './guide.ts';
import { loadCase, loadModel, SCENARIOS } from './load.ts';
import { Telling } from './telling.ts';
import { voiceOf } from './voice.ts';

export interface AskedFile {
  file: string;
  /** The case of this story or evening; without it the one of that name in `scenarios/`. */
  folder: string | null;
  language: Language;
}

type Told = Promise<{ lines: string[]; exit: 0 | 1 }>;

/** A story or a saved evening read aloud as text, up to where it can be followed. */
export async function tellFile({ file, folder, language }: AskedFile): Told {
  const text = readFileSync(file, 'utf8');
  const { journal } = readJournal(text);
  if (journal) return tellIn({ id: nameOf(journal.header.case), folder, language }, (stage) => tellJournal(stage, journal));
  const { ok, complaint } = readStory(text);
  if (ok?.head) return tellIn({ id: ok.case.id, folder, language }, (stage) => tellStory(stage, ok));
  return sorry(language, 'unreadable', { name: file, n: String(complaint?.line ?? 1) });
}

/** A case that was brought to the page goes there by another name. */
const nameOf = (id: string): string => id.replace(/\.own$/, '');

interface Stage {
  world: World;
  language: Language;
  words: Awaited<ReturnType<typeof voiceOf>>;
}

async function tellIn(asked: { id: string; folder: string | null; language: Language }, tell: (stage: Stage) => string[]): Told {
  const folder = asked.folder ?? join(SCENARIOS, asked.id);
  if (!existsSync(folder)) return sorry(asked.language, 'elsewhere', { name: asked.id });
  const compiled = loadCase(folder);
  const world: World = { scenario: compiled.scenario, model: loadModel() };
  return { lines: tell({ world, language: asked.language, words: await voiceOf(compiled, asked.language) }), exit: 0 };
}

function tellStory({ world, language, words }: Stage, { begin, from, steps }: Story): string[] {
  const session = createSession(world, headerFor(world, begin));
  const telling = new Telling(session, words);
  if (from && !leadTo(world, session, from)) return [...telling.lines, stopped(language, from)];
  for (const { deed, comments } of steps) {
    for (const comment of comments) telling.say(comment);
    telling.tell(deed, () => session.lead(deed));
  }
  return telling.lines;
}

/** An evening of another case, model or rules is told as far as what came of it is the same. */
function tellJournal({ world, language, words }: Stage, { header, lines }: Journal): string[] {
  const session = createSession(world, header);
  const telling = new Telling(session, words);
  const isOther = fits(world, { ...header, case: nameOf(header.case) }) !== null;
  for (const line of lines) {
    const isSame = telling.tell(line.do, () => session.replayLine(line));
    if (!isSame) return [...telling.lines, stopped(language, String(line.n), isOther ? 'other' : 'stopped')];
  }
  return telling.lines;
}

const stopped = (language: Language, n: string, why = 'stopped'): string => fillSentence(guideSentences(language)[why] ?? '', { n });

async function sorry(language: Language, why: string, gaps: Record<string, string>): Told {
  return { lines: [fillSentence(guideSentences(language)[why] ?? '', gaps)], exit: 1 };
}
