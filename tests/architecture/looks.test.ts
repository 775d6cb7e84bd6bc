import { expect, test } from 'vitest';
import { wrongArrows } from './arrows.ts';
import { barrels, clocksInMachine, emptyNames, greedyFunctions, longFunctions, worldly } from './habits.ts';
import { sentences } from './sentences.ts';
import { readSource } from './source.ts';

const file = (path: string, text: string) => [readSource(path, text)];
const arrow = (path: string, text: string) => wrongArrows(file(path, text));

test('a shell that knows another shell is seen, also when it asks late', () => {
  expect(arrow('src/screen/a.ts', "import { x } from '#stage/x.ts';")).toHaveLength(1);
  expect(arrow('src/screen/a.ts', "const x = await import('#stage/x.ts');")).toHaveLength(1);
});

test('a shell may speak of roles and may not ask the kernel', () => {
  expect(arrow('src/stage/a.ts', "import type { Role } from '#scenario/ids.ts';")).toEqual([]);
  expect(arrow('src/stage/a.ts', "import { ROLES } from '#scenario/ids.ts';")).toHaveLength(1);
});

test('a package of another room is seen, also when only a part of it is asked', () => {
  expect(arrow('src/rules/a.ts', "import { x } from 'yaml/util';")).toHaveLength(1);
  expect(arrow('src/screen/a.tsx', "import { useState } from 'preact/hooks';")).toEqual([]);
});

test('a clock and a die in the core are seen, a variable with their name is not', () => {
  expect(worldly(file('src/rules/a.ts', 'export const a = () => Date.now() + Math.random();'))).toHaveLength(2);
  expect(worldly(file('src/rules/a.ts', 'export const a = (document: { self: 1 }) => document.self;'))).toEqual([]);
});

test('a sentence in code is seen, a class list and a path of ids are not', () => {
  const seen = (text: string) => sentences(readSource('src/screen/a.tsx', text));
  expect(seen("export const a = 'Nobody plays themselves.';")).toHaveLength(1);
  expect(seen('export const a = <p title="Nee">Ga door</p>;')).toHaveLength(2);
  expect(seen("export const a = ['card is open wide', 'scenes.date.says', 'M 10 20 L 30 40 Z'];")).toEqual([]);
});

test('long and greedy functions are seen', () => {
  expect(longFunctions(file('src/rules/a.ts', `export function a() {${'\n'.repeat(40)}}`), 40)).toHaveLength(1);
  expect(greedyFunctions(file('src/rules/a.ts', 'export const a = (b: 1, c: 2, d: 3, e: 4) => b;'), 3)).toHaveLength(1);
});

test('a barrel, an empty name and a clock in the chart are seen', () => {
  expect(barrels(file('src/rules/a.ts', "export * from './b.ts';"))).toHaveLength(1);
  expect(emptyNames(file('src/rules/play-helper.ts', 'export class CardManager {}'))).toHaveLength(2);
  expect(clocksInMachine(file('src/session/a.ts', 'export const a = { after: { 1000: "b" } };'))).toHaveLength(1);
});
