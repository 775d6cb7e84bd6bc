import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Kit } from '#scenario/check-puppets.ts';
import { type Complaint, isError } from '#scenario/complaint.ts';
import type { Language } from '#scenario/ids.ts';
import type { CaseFile } from '#scenario/parse-case.ts';
import { parseModel } from '#scenario/parse-model.ts';
import type { Jargon } from '#scenario/style.ts';
import { tellComplaint } from '#scenario/tell-complaint.ts';
import type { Broken } from './broken.ts';
import { fillSentence } from './fill-sentence.ts';
import { guideSentences, guideWords, languageOf } from './guide.ts';
import { jargonOf } from './jargon.ts';
import { caseFiles, caseFolders, readModel, readNamed, SCENARIOS } from './load.ts';
import { lookThrough } from './look-through.ts';

export interface Checked {
  /** What to print. */
  lines: string[];
  /** 0 all is well, 1 something must change. */
  exit: 0 | 1;
}

/** Every complaint about a case folder, held against the model and the puppet box of this project. */
export function complaintsOf(files: readonly CaseFile[], jargon: (language: Language) => Jargon): Complaint[] {
  return lookThrough(files, { model: () => readModel(), kit: readKit, jargon }).complaints;
}

function readKit(): Kit {
  return JSON.parse(readFileSync(join(SCENARIOS, '..', 'assets', 'figures', 'kit.json'), 'utf8')) as Kit;
}

/** What was found in one case or in the model. */
interface Found {
  name: string;
  /** Of the author; Dutch when the file does not say. */
  language: Language;
  /** Null when nothing stands there. */
  complaints: Complaint[] | null;
}

/** Looks at a case: at its folder, also when the path is a file in it. Or at the model. */
export function look(path: string): Found {
  if (!existsSync(path)) return { name: path, language: 'nl', complaints: null };
  if (path.endsWith('model.yaml')) return { name: 'model.yaml', language: 'nl', complaints: modelComplaints(path) };
  const files = caseFiles(statSync(path).isDirectory() ? path : dirname(path));
  const main = files.find((file) => file.name.endsWith('scenario.yaml'));
  return { name: path, language: languageOf(main?.text ?? ''), complaints: complaintsOf(files, jargonOf) };
}

/** Everything of the project: the model, and every case when the model is well; no case can be judged by a model that is broken itself. */
export function lookAtAll(): Found[] {
  const found = (name: string): Found => look(relative(process.cwd(), join(SCENARIOS, name)));
  const model = found('model.yaml');
  return model.complaints?.some(isError) ? [model] : [model, ...caseFolders().map(found)];
}

/** Checks a case folder, or the model when the path is a file, and says what it found: in the asked language, else in the author's. */
export function check(path: string, language?: Language): Checked {
  return tellFound(look(path), language);
}

/** The model and every case of the project. */
export function checkAll(language?: Language): Checked {
  return together(lookAtAll().map((found) => tellFound(found, language)));
}

export function together(all: readonly Checked[]): Checked {
  return { lines: all.flatMap((one) => one.lines), exit: all.some((one) => one.exit === 1) ? 1 : 0 };
}

function tellFound({ name, complaints, language: own }: Found, language = own): Checked {
  if (complaints === null) return { lines: [fillSentence(guideSentences(language).nothing ?? '', { name })], exit: 1 };
  return report(name, complaints, language);
}

function modelComplaints(path: string): Complaint[] {
  const parsed = parseModel(readNamed(path));
  return 'complaints' in parsed ? parsed.complaints : [];
}

/** What stands in the way of a command that only works with a whole case and a whole model. */
export function tellBroken({ complaints }: Broken, language: Language): Checked {
  return report(complaints[0]?.file ?? '', [...complaints], language);
}

function report(name: string, complaints: Complaint[], language: Language): Checked {
  const words = guideWords(language);
  const sentences = guideSentences(language);
  const told = complaints.flatMap((complaint) => [...tellComplaint(complaint, words), '']);
  const errors = complaints.filter(isError).length;
  const counts = { name, errors: String(errors), warnings: String(complaints.length - errors) };
  const last = errors > 0 ? sentences.broken : complaints.length > 0 ? sentences.warned : sentences.well;
  return { lines: [...told, fillSentence(last ?? '', counts)], exit: errors > 0 ? 1 : 0 };
}
