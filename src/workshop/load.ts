import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '#scenario/ids.ts';
import type { Model } from '#scenario/model-types.ts';
import { type CaseFile, type ParsedCase, parseCase } from '#scenario/parse-case.ts';
import { type ModelNames, type ParsedModel, parseModel, parseModelNames } from '#scenario/parse-model.ts';
import type { CompiledCase } from '#scenario/types.ts';
import { Broken } from './broken.ts';

/** Where the project keeps its cases and the model. */
export const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The files of a case folder, named as an author sees them from where the command was given. */
export function caseFiles(folder: string): CaseFile[] {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => readNamed(join(folder, name)));
}

export function readNamed(path: string): CaseFile {
  const shown = relative(process.cwd(), path);
  return { name: shown.startsWith('..') ? basename(path) : shown.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
}

function readCase(folder: string): ParsedCase {
  return parseCase(caseFiles(folder));
}

/** @throws {Broken} with every complaint when the case has errors. */
export function loadCase(folder: string): CompiledCase {
  const parsed = readCase(folder);
  if ('complaints' in parsed) throw new Broken(parsed.complaints);
  return parsed.ok;
}

/** The model, or every complaint about it. */
export function readModel(path = join(SCENARIOS, 'model.yaml')): ParsedModel {
  return parseModel(readNamed(path));
}

/** @throws {Broken} with every complaint when the model has errors. */
export function loadModel(path?: string): Model {
  const parsed = readModel(path);
  if ('complaints' in parsed) throw new Broken(parsed.complaints);
  return parsed.ok;
}

/** @throws {Broken} when the names or the model cannot be read. */
export function loadModelNames(language: Language): ModelNames {
  const parsed = parseModelNames(readNamed(join(SCENARIOS, `model.${language}.yaml`)), readNamed(join(SCENARIOS, 'model.yaml')));
  if ('complaints' in parsed) throw new Broken(parsed.complaints);
  return parsed.ok;
}

/** Folders that hold a case, by id. */
export function caseFolders(scenarios = SCENARIOS): string[] {
  const folders = readdirSync(scenarios, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const hasCase = (name: string): boolean => readdirSync(join(scenarios, name)).includes('scenario.yaml');
  return folders
    .map((entry) => entry.name)
    .filter(hasCase)
    .sort();
}
