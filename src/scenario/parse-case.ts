import * as v from 'valibot';
import { checkCase } from './check-case.ts';
import { checkTexts } from './check-texts.ts';
import { compile } from './compile.ts';
import { type Complaint, inReadingOrder, isError } from './complaint.ts';
import { LANGUAGES } from './ids.ts';
import { complain, complainAt, MOST_TOLD, type Page, type Tree } from './page.ts';
import { isReadable, readPage } from './read-page.ts';
import { caseSchema } from './schema.ts';
import { checkShape } from './shape.ts';
import { textsOf, withNestedMoves } from './texts.ts';
import { checkTranslation } from './translation.ts';
import type { CaseTexts, CompiledCase } from './types.ts';

export interface CaseFile {
  /** As an author knows it: `scenarios/de-brief/scenario.yaml`. */
  name: string;
  text: string;
}

export type ParsedCase = { ok: CompiledCase; warnings: Complaint[] } | { complaints: Complaint[] };

/**
 * Reads a case from the files of its folder: `scenario.yaml` and one file per translation (`en.yaml`). Gives the compiled case, or
 * every complaint at once; with errors there is no case.
 */
export function parseCase(files: readonly CaseFile[]): ParsedCase {
  const main = files.find((file) => isNamed(file, 'scenario'));
  const source = read(main ?? { name: 'scenario.yaml', text: '' }, (page, tree) => {
    const shape = checkShape(page, caseSchema, tree);
    // Where nearly everything is wrong, what one place says about another is noise.
    return isReadable(shape) && shape.length < MOST_TOLD ? [...shape, ...checkCase(page, tree)] : shape;
  });
  const others = files.filter((file) => file !== main && /\.ya?ml$/.test(file.name));
  const translations = others.map((file) => translation(file, source));
  const found = [source, ...translations].flatMap((one) => one.complaints);
  const complaints = inReadingOrder(found, [source.page.file, ...others.map((file) => file.name)]);
  if (complaints.some(isError)) return { complaints };
  const written = v.parse(caseSchema, source.tree);
  const texts = {
    [written.language]: bundles(source.tree),
    ...Object.fromEntries(translations.map((one) => [one.page.tree.language, bundles(one.tree)])),
  };
  return { ok: { scenario: compile(written), texts }, warnings: complaints };
}

interface ReadFile {
  page: Page;
  tree: Tree;
  complaints: Complaint[];
}

/** A line that YAML itself misread gets one complaint, not also those about what it then seems to say. */
function read(file: CaseFile, check: (page: Page, tree: Tree) => Complaint[]): ReadFile {
  const { page, complaints } = readPage(file.name, file.text);
  const tree = withNestedMoves(page);
  if (!isReadable(complaints)) return { page, tree, complaints };
  const misread = new Set(complaints.map((complaint) => complaint.line));
  return {
    page,
    tree,
    complaints: [...complaints, ...oncePerPlace(check(page, tree).filter((complaint) => !misread.has(complaint.line)))],
  };
}

function isNamed(file: CaseFile, name: string): boolean {
  return new RegExp(`(^|/)${name}\\.ya?ml$`).test(file.name);
}

/** One place may lack several things or give away several; anything else that is wrong there follows from what was told first. */
const TOGETHER = /^S(112|3\d\d)$/;

function oncePerPlace(complaints: Complaint[]): Complaint[] {
  const taken = new Set<string>();
  return complaints.filter(({ code, line, column }) => {
    const place = `${line}:${column}`;
    const again = taken.has(place) && !TOGETHER.test(code);
    taken.add(place);
    return !again;
  });
}

function translation(file: CaseFile, source: ReadFile): ReadFile {
  return read(file, (page, tree) => {
    const language = LANGUAGES.find((one) => isNamed(file, one));
    const words = { name: file.name, known: LANGUAGES.join(', ') };
    if (!language || language === source.tree.language) return [complainAt(page, { from: 0, to: 0 }, { code: 'S314', words })];
    if (tree.language !== language) return [complain(page, { code: 'S314', at: ['language'], words: { ...words, language } })];
    return [...(isReadable(source.complaints) ? checkTranslation(page, tree, source) : []), ...checkTexts(page, tree)];
  });
}

function bundles(tree: unknown): CaseTexts {
  const texts: CaseTexts = { room: {}, private: {} };
  for (const { path, says, bundle } of textsOf(tree)) texts[bundle][path] = says;
  return texts;
}
