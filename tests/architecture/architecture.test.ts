import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { carriedAtStart, wrongArrows } from './arrows.ts';
import {
  barrels,
  clocksInMachine,
  crookedNames,
  defaultExports,
  emptyNames,
  greedyFunctions,
  longFiles,
  longFunctions,
  strangeCode,
  worldly,
} from './habits.ts';
import { ROOMS } from './rooms.ts';
import { sentences } from './sentences.ts';
import { filesUnder, ROOT, readSources } from './source.ts';

const files = readSources();
const inRoom = (wanted: (room: string) => boolean) => files.filter((file) => file.room !== null && wanted(file.room));

test('the house has these ten rooms and no other', () => {
  const found = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(found.map((entry) => entry.name).sort()).toEqual(Object.keys(ROOMS).sort());
  expect(files.filter((file) => file.room === null && !/^src\/[a-z-]+(\.d)?\.ts$/.test(file.path))).toEqual([]);
});

test('arrows point to the core, shells never know one another', () => expect(wrongArrows(files)).toEqual([]));

test('what is heavy comes after the first screen', () => expect(carriedAtStart(files)).toEqual([]));

test('the core has no clock, no dice and no browser', () => expect(worldly(inRoom((room) => ROOMS[room]?.core ?? false))).toEqual([]));

test('no code is made from content', () => expect(strangeCode(files)).toEqual([]));

test('nothing in the chart of the evening happens by itself after a while', () =>
  expect(clocksInMachine(inRoom((room) => room === 'session'))).toEqual([]));

test('no sentence stands in code: people read words from src/words and scenarios', () =>
  expect(inRoom((room) => room !== 'words').flatMap(sentences)).toEqual([]));

test('files have at most 300 lines', () => expect(longFiles(files, 300)).toEqual([]));

test('functions have at most 40 lines', () => expect(longFunctions(files, 40)).toEqual([]));

test('functions ask for at most three things', () => expect(greedyFunctions(files, 3)).toEqual([]));

test('files are named in kebab-case', () => {
  const homes = ['src', 'tests', 'scenarios', 'assets'].filter((home) => existsSync(join(ROOT, home)));
  expect(crookedNames(homes.flatMap(filesUnder))).toEqual([]);
});

test('every file is reached by its own name', () => expect([...barrels(files), ...defaultExports(files)]).toEqual([]));

test('names say what a thing is', () => expect(emptyNames(files)).toEqual([]));
