import { basename } from 'node:path';
import { WORLD } from './rooms.ts';
import { at, linesOf, type Node, type SourceFile, walk } from './source.ts';

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
const FORBIDDEN = /(Manager|Handler|Helper|Util|Service)s?($|[A-Z])|^(manager|handler|helper|util|service)s?$/;

type Found = { node: Node; what: string };

/** Applies a look at each node to each file and says where it was found. */
function sift(files: SourceFile[], look: (node: Node, parents: Node[], file: SourceFile) => string | null): string[] {
  return files.flatMap((file) => {
    const found: Found[] = [];
    walk(file.program, (node, parents) => {
      const what = look(node, parents, file);
      if (what) found.push({ node, what });
    });
    return found.map(({ node, what }) => at(file, node, what));
  });
}

export const longFunctions = (files: SourceFile[], most: number) =>
  sift(files, (node, _, file) => (FUNCTIONS.includes(node.type) && linesOf(file, node) > most ? `${linesOf(file, node)} lines` : null));

export const greedyFunctions = (files: SourceFile[], most: number) =>
  sift(files, (node) => (FUNCTIONS.includes(node.type) && node.params.length > most ? `${node.params.length} parameters` : null));

/** A table of data is a file without one function; it may be as long as its data. */
export const longFiles = (files: SourceFile[], most: number) =>
  files
    .filter((file) => file.text.trimEnd().split('\n').length > most)
    .filter((file) => sift([file], (node) => (FUNCTIONS.includes(node.type) ? 'function' : null)).length > 0)
    .map((file) => `${file.path} ${file.text.trimEnd().split('\n').length} lines`);

/** Uses of the world: a name of {@link WORLD} that the file did not make itself. */
export function worldly(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const own = ownNames(file.program);
    return sift([file], (node, parents) => {
      const name = worldName(node, parents.at(-1));
      return name && !own.has(name) ? `uses ${name}` : null;
    });
  });
}

function worldName(node: Node, parent: Node | undefined): string | null {
  if (node.type === 'MemberExpression' && node.object.name === 'Math' && node.property.name === 'random') return 'Math.random';
  if (node.type !== 'Identifier' || !WORLD.includes(node.name)) return null;
  if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) return null;
  const isKey = parent?.key === node && !parent?.computed && !parent?.shorthand;
  return isKey || parent?.type.startsWith('TS') ? null : node.name;
}

/** Names a file declares or binds itself, so that a variable called `document` is no browser. */
function ownNames(program: Node): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: Node | null) => pattern && walk(pattern, (node) => node.type === 'Identifier' && names.add(node.name));
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') bind(node.id);
    if (FUNCTIONS.includes(node.type)) node.params.forEach(bind);
    if (/^Import\w*Specifier$/.test(node.type)) bind(node.local);
  });
  return names;
}

export const strangeCode = (files: SourceFile[]) =>
  sift(files, (node) => {
    if (node.type === 'CallExpression' && node.callee.name === 'eval') return 'eval';
    return node.type === 'NewExpression' && node.callee.name === 'Function' ? 'new Function' : null;
  });

/** A clock in the chart of the evening would be a rule nobody can replay. A state may well be called "after": it stands under `states`. */
export const clocksInMachine = (files: SourceFile[]) =>
  sift(files, (node, parents) => {
    const isAfter = node.type === 'Property' && (node.key.name ?? node.key.value) === 'after';
    return isAfter && parents.at(-2)?.key?.name !== 'states' ? '"after"' : null;
  });

export const barrels = (files: SourceFile[]) => [
  ...files.filter((file) => /^index\.tsx?$/.test(basename(file.path))).map((file) => `${file.path} is a barrel`),
  ...sift(files, (node) => (/^Export(All|Named)Declaration$/.test(node.type) && node.source ? 'passes on another file' : null)),
];

export const defaultExports = (files: SourceFile[]) =>
  sift(files, (node) => (node.type === 'ExportDefaultDeclaration' ? 'exports without a name' : null));

export const emptyNames = (files: SourceFile[]) => [
  ...files.filter((file) => /(^|-)(manager|handler|helper|util|service)s?[.-]/.test(basename(file.path))).map((file) => file.path),
  ...sift(files, (node) => {
    const name: unknown = node.id?.name;
    return typeof name === 'string' && FORBIDDEN.test(name) ? `"${name}" says nothing` : null;
  }),
];

/** Code and assets; documents in capitals (README.md) are titles. */
export const crookedNames = (paths: string[]) =>
  paths
    .filter((path) => !path.endsWith('.md'))
    .filter((path) => !path.split('/').every((part) => /^\.?[a-z0-9]+([.-][a-z0-9]+)*$/.test(part)));
