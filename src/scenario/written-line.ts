/** One line of a file as an author typed it. */
export interface Line {
  from: number;
  says: string;
  /** Spaces before the first sign. */
  indent: number;
}

export function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((written) => {
    const says = written.replace(/\r$/, '');
    const line = { from, says, indent: Math.max(0, says.search(/\S/)) };
    from += written.length + 1;
    return line;
  });
}

export function lineAt(text: string, place: number): Line {
  const from = text.lastIndexOf('\n', place - 1) + 1;
  const end = text.indexOf('\n', from);
  const says = text.slice(from, end < 0 ? undefined : end).replace(/\r$/, '');
  return { from, says, indent: Math.max(0, says.search(/\S/)) };
}

/** A name that has lost its colon, or the space behind it: `reach:3`, `reach = 3`, `reach 3`. Null for a line that has both. */
export function nameWithoutColon(line: string): Record<string, string> | null {
  if (/:(\s|$)/.test(line) || /^[-#]/.test(line)) return null;
  if (/^[\w.-]+$/.test(line)) return { name: line, value: '' };
  const found = /^([\w.-]+)\s*(?::|=|\s)\s*(\S.*)$/.exec(line);
  const isSentence = found !== null && !/[:=]/.test(line) && /\s/.test(found[2] ?? '');
  return found && !isSentence ? { name: found[1] ?? '', value: found[2] ?? '' } : {};
}

/** Where the values of a line begin: behind a colon, a comma or an opening bracket. */
const VALUES = /(?<=^\s*[\w.-]+:\s+|[{,]\s*[\w.-]+:\s+|\[\s*)\S/g;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:$|[,}\]]|#)/;
/** Signs that mean something else at the start of a value. */
const STARTS = /^(?:[@`%]|[>|]\s*[^\s\d+-]|[-?]\s|\[[^\]]*\]\s*[^\s,}\]#]|\{[^}]*\}\s*[^\s,}\]#])/;

/** No sentence is as long as this: a longer line is no line that somebody typed. */
const LONGEST = 2000;

/** The first value of a line that begins with a sign that YAML takes for itself, and how to write it. */
export function brokenSentence(line: string): { from: number; to: number; words: Record<string, string> } | null {
  if (line.length > LONGEST) return null;
  for (const { index } of line.matchAll(VALUES)) {
    const rest = line.slice(index);
    const sign = rest[0] ?? '';
    const isQuote = sign === '"' || sign === "'";
    if (isQuote ? QUOTED.test(rest) : !STARTS.test(rest)) continue;
    const says = endOfValue(rest, /\{/.test(line.slice(0, index)));
    return { from: index, to: index + says.length, words: { sign, mended: quoted(says) } };
  }
  return null;
}

/** Inside braces a value ends where the next name begins or the brace closes. */
function endOfValue(rest: string, isInBraces: boolean): string {
  const end = isInBraces ? rest.search(/,\s*[\w.-]+:\s|\s*\}/) : -1;
  return (end < 0 ? rest : rest.slice(0, end)).trimEnd();
}

/** The sentence in quotes that it does not hold itself; quotes that already stood around it, or only before it, go. */
export function quoted(says: string): string {
  const quote = says[0] === '"' || says[0] === "'" ? says[0] : '';
  const isWhole = quote !== '' && says.length > 1 && says.endsWith(quote);
  const isLonely = quote === '"' ? says.indexOf('"', 1) < 0 : quote === "'" && says.indexOf("'", 1) < 0 && !/^'[a-z]\b/i.test(says);
  const bare = isWhole ? says.slice(1, -1) : isLonely ? says.slice(1) : says;
  if (!bare.includes('"')) return `"${bare}"`;
  return `'${bare.replaceAll("'", "''")}'`;
}
