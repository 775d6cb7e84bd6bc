import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { World } from '#rules/state.ts';
import type { Id, Language } from '#scenario/ids.ts';
import type { CompiledCase } from '#scenario/types.ts';
import { caseFolders, loadCase, loadModel, SCENARIOS } from '#workshop/load.ts';

/** A case as it stands on the shelf. */
export interface Shelved {
  id: Id;
  world: World;
  texts: CompiledCase['texts'];
  /** What this case has that no other has, in its own language. */
  own: string;
}

const model = loadModel();

/** Every case of `scenarios/`, by id. */
export const shelf: readonly Shelved[] = caseFolders().map((id) => {
  const { scenario, texts } = loadCase(SCENARIOS + id);
  const { own } = parse(readFileSync(join(SCENARIOS, id, 'scenario.yaml'), 'utf8')) as { own: string };
  return { id, world: { scenario, model }, texts, own };
});

/** Cases that differ in what can be chosen; one without a written choice is filled by the group. */
export const written = shelf.filter(({ world }) =>
  Object.values(world.scenario.letters).some((letters) =>
    letters.some((issue) => Object.keys(world.scenario.scenes[issue]?.options ?? {}).length > 0),
  ),
);

/** All that a case says in a language, by path. */
export function saidIn({ texts }: Shelved, language: Language): [path: string, says: string][] {
  const { room = {}, private: sealed = {} } = texts[language] ?? {};
  return Object.entries({ ...room, ...sealed });
}

/** Every two of a list, once. */
export function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, place) => all.slice(place + 1).map((other): [T, T] => [one, other]));
}
