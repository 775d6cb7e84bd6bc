import { LATE, ROOMS } from './rooms.ts';
import { type Import, packageOf, type SourceFile, target } from './source.ts';

const SRC = 'src/';

/** Every import that the table of rooms does not allow. What stands before the rooms, in `src` itself, introduces everyone and may know all. */
export function wrongArrows(files: SourceFile[]): string[] {
  return files.flatMap((file) => file.imports.flatMap((one) => judge(file, one).map((wrong) => `${file.path} "${one.from}": ${wrong}`)));
}

function judge(file: SourceFile, one: Import): string[] {
  const goal = target(file, one.from);
  if (file.room === null) return goal?.startsWith(SRC) && !/\.\w+(\?\w+)?$/.test(goal) ? ['name the file with its ending'] : [];
  if (goal === null) return judgePackage(file.room, one);
  if (!goal.startsWith(SRC)) return judgeOutside(file.room, goal);
  return [...judgeSpelling(file, one.from, goal), ...judgeRoom(file.room, one, goal.split('/')[1] ?? '')];
}

function judgePackage(room: string, one: Import): string[] {
  const allowed = ROOMS[room]?.packages.includes(packageOf(one.from)) ?? false;
  if (!allowed) return [`the room ${room} does not know this package`];
  return one.from.startsWith('vite') && !one.typesOnly ? ['only its types'] : [];
}

/** Pictures and sounds are for the shells; nothing else outside `src` is imported. */
function judgeOutside(room: string, goal: string): string[] {
  const isShell = ['screen', 'stage', 'sound'].includes(room);
  return isShell && goal.startsWith('assets/') ? [] : [`the room ${room} reaches outside src`];
}

/** A declaration of a module that is no file cannot say `./`. */
function judgeSpelling(file: SourceFile, from: string, goal: string): string[] {
  if (file.path.endsWith('.d.ts')) return [];
  const isNeighbour = goal.startsWith(`${SRC}${file.room}/`);
  if (isNeighbour === from.startsWith('#')) return [isNeighbour ? 'a neighbour is ./file.ts' : 'another room is #room/file.ts'];
  return /\.(tsx?|json|css)(\?\w+)?$/.test(from) ? [] : ['name the file with its ending'];
}

function judgeRoom(room: string, one: Import, other: string): string[] {
  if (other === room || ROOMS[room]?.uses.includes(other)) return [];
  if (ROOMS[room]?.speaks.includes(other)) return one.typesOnly ? [] : [`${room} may only import type from ${other}`];
  return [`${room} does not know ${other}`];
}

/** Packages of {@link LATE} that the first screen would carry, with the way it gets there. */
export function carriedAtStart(files: SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: string[]): void => {
    const file = byPath.get(path);
    if (!file || seen.has(path)) return;
    seen.add(path);
    for (const one of file.imports.filter((each) => !each.typesOnly && !each.late)) {
      const goal = target(file, one.from);
      if (goal) visit(goal, [...way, path]);
      else if (LATE.includes(packageOf(one.from))) found.push(`${one.from} by ${[...way, path].join(' -> ')}`);
    }
  };
  visit('src/main.ts', []);
  visit('src/main.tsx', []);
  return found;
}
