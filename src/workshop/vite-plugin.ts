import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Complaint, isError } from '#scenario/complaint.ts';
import { LANGUAGES } from '#scenario/ids.ts';
import { tellComplaint } from '#scenario/tell-complaint.ts';
import { Broken } from './broken.ts';
import { guideWords } from './guide.ts';
import { jargonOf } from './jargon.ts';
import { caseFolders, loadCase, loadModel, loadModelNames, SCENARIOS } from './load.ts';
import { type BrokenCase, type CaseOnShelf, caseOnShelf } from './on-shelf.ts';

const PREFIX = 'virtual:';
/** How Vite marks a module that is no file. */
const INNER = '\0virtual:';

/**
 * Brings what is written into the build: shelf cases and the model, compiled by the parser that authors use. A broken case stays away
 * and is named on the first screen with its first complaint; a broken model stops the build. `src/scenario/virtual.d.ts` says what each
 * module exports.
 */
export function writtenModules(): Plugin {
  return {
    name: 'samenspel-written',
    configResolved: ({ command, logger }) => {
      if (command !== 'build') return;
      checkModel();
      for (const { complaints } of brokenCases()) logger.error(told(complaints));
    },
    resolveId: (id) => (moduleFor(id) ? INNER + id.slice(PREFIX.length) : null),
    load(id) {
      const module = id.startsWith(INNER) ? moduleFor(PREFIX + id.slice(INNER.length)) : null;
      if (!module) return null;
      for (const file of writtenFiles()) this.addWatchFile(file);
      try {
        return module();
      } catch (error) {
        if (error instanceof Broken) this.error(told(error.complaints));
        throw error;
      }
    },
    configureServer(server) {
      server.watcher.add(SCENARIOS);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(SCENARIOS)) return;
        for (const [id, module] of server.moduleGraph.idToModuleMap) if (id.startsWith(INNER)) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

type Module = () => string;

/** The source of a virtual module, or null when there is none by this name. */
function moduleFor(id: string): Module | null {
  if (!id.startsWith(PREFIX)) return null;
  const [kind, ...rest] = id.slice(PREFIX.length).split('/');
  const language = LANGUAGES.find((one) => one === rest.at(-1));
  if (kind === 'shelf' && rest.length === 0) return shelf;
  if (kind === 'cases' && rest.length === 0) return cases;
  if (kind === 'model' && rest.length === 0) return () => give('model', loadModel());
  if (kind === 'model' && language) return () => give('names', loadModelNames(language));
  if (kind === 'complaints' && language) return () => give('words', guideWords(language));
  if (kind === 'jargon' && rest.length === 0) return jargon;
  if (kind === 'case' && rest.length > 1) return () => caseModule(rest);
  return null;
}

function caseModule([id = '', ...part]: string[]): string {
  const compiled = loadCase(join(SCENARIOS, id));
  if (part[0] === 'structure') return give('structure', compiled.scenario);
  const texts = LANGUAGES.find((one) => one === part[0]);
  const bundle = part[1] === 'private' ? 'private' : 'room';
  return give('texts', texts ? (compiled.texts[texts]?.[bundle] ?? {}) : {});
}

const jargon: Module = () => give('jargon', Object.fromEntries(LANGUAGES.map((language) => [language, jargonOf(language)])));

const onShelf = (): CaseOnShelf[] => caseFolders().map((id) => caseOnShelf(join(SCENARIOS, id)));
const wholeCases = () =>
  onShelf()
    .flatMap((each) => ('item' in each ? [each] : []))
    .sort((one, other) => Number(one.blank) - Number(other.blank))
    .map(({ item }) => item);
const brokenCases = (): BrokenCase[] => onShelf().filter((each) => 'complaints' in each);

const shelf = (): string =>
  [
    give('shelf', wholeCases()),
    give(
      'broken',
      brokenCases().map(({ id, says }) => ({ id, says })),
    ),
  ].join('\n');

/** Doors to every case: each opens its own chunk, and the private texts are a chunk apart. */
function cases(): string {
  const doors = wholeCases().map(({ id, languages }) => {
    const texts = (bundle: string) =>
      languages.map((language) => `${language}: ${door(`case/${id}/${language}/${bundle}`, 'texts')}`).join(', ');
    return `${JSON.stringify(id)}: { structure: ${door(`case/${id}/structure`, 'structure')}, room: { ${texts('room')} }, private: { ${texts('private')} } }`;
  });
  return `export const cases = { ${doors.join(',\n')} };`;
}

function door(module: string, name: string): string {
  return `() => import(${JSON.stringify(PREFIX + module)}).then((module) => module.${name})`;
}

/** JSON parses faster as a string than as code. */
function give(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/**
 * Without a model nothing can be played: thrown from here, a mistake in it is told without a trace of our code.
 *
 * @throws {Error} that says no more than the complaints.
 */
function checkModel(): void {
  try {
    loadModel();
    for (const language of LANGUAGES) loadModelNames(language);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    throw Object.assign(new Error(), { stack: told(error.complaints) });
  }
}

function told(complaints: readonly Complaint[]): string {
  const words = guideWords('en');
  return ['', ...complaints.filter(isError).flatMap((complaint) => tellComplaint(complaint, words))].join('\n');
}

function writtenFiles(): string[] {
  const models = ['model.yaml', ...LANGUAGES.map((language) => `model.${language}.yaml`)];
  const inCases = caseFolders().flatMap((id) =>
    ['scenario.yaml', ...LANGUAGES.map((language) => `${language}.yaml`)].map((name) => join(id, name)),
  );
  return [...models, ...inCases].map((name) => join(SCENARIOS, name)).filter((path) => existsSync(path));
}
