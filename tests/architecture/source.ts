import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree as the parser gives it: a kind, a place, and whatever children it has. */
export interface Node {
  type: string;
  start: number;
  end: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tree is walked by name, its shape differs per kind
  [key: string]: any;
}

export interface Import {
  from: string;
  typesOnly: boolean;
  late: boolean;
}

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  path: string;
  /** Room of `src`, or null for what stands before the rooms, in `src` itself. */
  room: string | null;
  text: string;
  program: Node;
  imports: Import[];
}

export const ROOT = join(import.meta.dirname, '../..');

/** Every file of the project under a folder of it, as paths from the root; what npm put there is not ours. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
}

export function readSources(): SourceFile[] {
  return filesUnder('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readSource(path, readFileSync(join(ROOT, path), 'utf8')));
}

export function readSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const program = parsed.program as unknown as Node;
  const folder = /^src\/([^/]+)\//.exec(path);
  return { path, room: folder?.[1] ?? null, text, program, imports: importsOf(program) };
}

function importsOf(program: Node): Import[] {
  const found: Import[] = [];
  walk(program, (node) => {
    const from = node.source?.value;
    if (typeof from !== 'string') return;
    if (node.type === 'ImportExpression') found.push({ from, typesOnly: false, late: true });
    else if (/^(Import|Export\w+)Declaration$/.test(node.type)) found.push({ from, typesOnly: onlyTypes(node), late: false });
    else if (node.type === 'TSImportType') found.push({ from, typesOnly: true, late: true });
  });
  return found;
}

function onlyTypes(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const named: Node[] = node.specifiers ?? [];
  return named.length > 0 && named.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

/** Goes through the tree from outside in; `parents` has the nearest one last. */
export function walk(node: Node, visit: (node: Node, parents: Node[]) => void, parents: Node[] = []): void {
  visit(node, parents);
  for (const child of childrenOf(node)) walk(child, visit, [...parents, node]);
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'parent')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is Node => typeof value?.type === 'string' && typeof value.start === 'number');
}

/** Path from the root that an import leads to, or null for a package. */
export function target(file: SourceFile, from: string): string | null {
  if (from.startsWith('#')) return `src/${from.slice(1)}`;
  if (from.startsWith('.')) return relative(ROOT, join(ROOT, dirname(file.path), from)).replaceAll('\\', '/');
  if (from.startsWith('/')) return from.slice(1);
  return null;
}

/** `@scope/name/deep.js` -> `@scope/name`; `node:fs` -> `node:`; `virtual:shelf` -> `virtual:`. */
export function packageOf(from: string): string {
  const scheme = /^(node|virtual):/.exec(from);
  if (scheme) return scheme[0];
  const parts = from.split('/');
  return from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? from);
}

export const lineOf = (file: SourceFile, node: Node) => file.text.slice(0, node.start).split('\n').length;
export const linesOf = (file: SourceFile, node: Node) => file.text.slice(node.start, node.end).split('\n').length;
export const at = (file: SourceFile, node: Node, what: string) => `${file.path}:${lineOf(file, node)} ${what}`;
