import { checkPuppets, type Kit } from '#scenario/check-puppets.ts';
import { type Complaint, inReadingOrder } from '#scenario/complaint.ts';
import { LANGUAGES, type Language } from '#scenario/ids.ts';
import { type CaseFile, parseCase } from '#scenario/parse-case.ts';
import type { ParsedModel } from '#scenario/parse-model.ts';
import { isReadable, readPage } from '#scenario/read-page.ts';
import { checkStyle, type Jargon } from '#scenario/style.ts';
import { withNestedMoves } from '#scenario/texts.ts';
import type { CompiledCase } from '#scenario/types.ts';
import { tryStories } from './try-stories.ts';

/** What a case is held against besides itself. On the command line it comes from files, in the page from the build. */
export interface HeldAgainst {
  /** Asked for only when the case is well by itself. */
  model: () => ParsedModel;
  kit: () => Kit;
  jargon: (language: Language) => Jargon;
}

/** Every complaint about a case, warnings about its style included, in the order of its files; and the case itself when it can be read. */
export function lookThrough(files: readonly CaseFile[], against: HeldAgainst): { complaints: Complaint[]; whole: CompiledCase | null } {
  const parsed = parseCase(files);
  const whole = 'ok' in parsed ? parsed.ok : null;
  const found = 'ok' in parsed ? [...parsed.warnings, ...stories(files, parsed.ok, against)] : parsed.complaints;
  const all = [...found, ...files.flatMap((file) => beyond(file, against))];
  return { complaints: inReadingOrder(all, files.map((file) => file.name).sort(byImportance)), whole };
}

/** Only a case without errors can be played, and only by a model without errors. */
function stories(files: readonly CaseFile[], { scenario }: CompiledCase, against: HeldAgainst): Complaint[] {
  const main = files.find((file) => file.name.endsWith('scenario.yaml'));
  const model = against.model();
  if ('complaints' in model) return model.complaints;
  return main ? tryStories(readPage(main.name, main.text).page, { scenario, model: model.ok }) : [];
}

/** What only the workshop looks at: how the room is spoken to, and whether the puppet box has what a card asks for. */
function beyond(file: CaseFile, { jargon, kit }: HeldAgainst): Complaint[] {
  const { page, complaints } = readPage(file.name, file.text);
  const language = LANGUAGES.find((one) => one === page.tree.language);
  if (!language || !isReadable(complaints)) return [];
  const tree = withNestedMoves(page);
  return [...checkStyle(page, tree, jargon(language)), ...checkPuppets(page, tree, kit())];
}

/** The case itself before its translations. */
function byImportance(a: string, b: string): number {
  return Number(b.endsWith('scenario.yaml')) - Number(a.endsWith('scenario.yaml')) || a.localeCompare(b);
}
