import { type Node, readSources, type SourceFile, walk } from './source.ts';

/** Where the keys of a page are written without the page's name: the code there passes `key` on to `page:${key}`. */
const SHORT: Readonly<Record<string, RegExp>> = {
  play: /^src\/screen\/(?!debrief\/|own-case\/|prepare|preferences|print|setup)/,
  debrief: /^src\/(screen\/)?debrief\//,
  setup: /^src\/([\w-]+\.ts|screen\/(own-case\/|prepare|preferences|setup).*)$/,
  facilitator: /^src\/screen\//,
  print: /^src\/screen\/print-/,
  puppets: /^src\/session\/puppets/,
  refusals: /^src\/rules\//,
  tell: /^src\/words\/tell\.ts$/,
};

/** Where a key is built that begins with a gap: its first part stands elsewhere in the code. */
const GAP_FIRST = /^src\/(debrief\/ask|screen\/preferences|words\/tell)/;

const WORD = '([\\w-]+(?:\\.[\\w-]+)*)';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Said {
  path: string;
  /** Strings that stand in the file, and names of what it lists. */
  literals: Set<string>;
  /** Strings with gaps that look like a key: `behind.${meter}.n${value}`. */
  built: RegExp[];
}

function saidIn({ path, program }: SourceFile): Said {
  const literals = new Set<string>();
  const built: RegExp[] = [];
  walk(program, (node: Node) => {
    if (node.type === 'Literal') literals.add(String(node.value));
    if (node.type === 'Property' || node.type === 'TSPropertySignature') literals.add(String(node.key?.name ?? node.key?.value));
    if (node.type !== 'TemplateLiteral') return;
    const parts: string[] = node.quasis.map((part: Node) => part.value.cooked ?? '');
    if (parts.every((part) => /^[\w.:-]*$/.test(part)) && (parts[0] || GAP_FIRST.test(path)))
      built.push(new RegExp(`^${parts.map(escaped).join(WORD)}$`));
  });
  return { path, literals, built };
}

/** Tells of a text, `page` and path of keys, whether some code asks for it. What fills a gap of a built key must itself stand in the code. */
export function spokenKeys(): (page: string, path: string) => boolean {
  const files = readSources().map(saidIn);
  const known = new Set(files.flatMap(({ literals }) => [...literals]));
  const isKnown = (gap: string) => known.has(gap) || /^\d+$/.test(gap);
  const fits = (key: string, built: RegExp) => built.exec(key)?.slice(1).every(isKnown) ?? false;
  const says = (key: string, start: string, { literals, built }: Said) =>
    literals.has(key) || built.some((one) => one.source.startsWith(`^${start}`) && fits(key, one));
  return (page, path) =>
    files.some((file) => says(`${page}:${path}`, `${page}:`, file) || (SHORT[page]?.test(file.path) === true && says(path, '', file)));
}
