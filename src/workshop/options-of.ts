/** What an author wrote after a verb: words by their place, and options by their name. */
export interface Written {
  words: string[];
  /** `--seed 7` as `seed: '7'`; a switch such as `--json` as `json: ''`. */
  options: Record<string, string>;
  /** The first option that this verb does not know, or that has no value: `--plais`. */
  unknown: string | null;
}

/** Which options a verb knows: `value` for `--seed 7` or `--seed=7`, `switch` for `--json`. */
export type Known = Record<string, 'value' | 'switch'>;

/** Reads what stands after a verb. An option may stand anywhere. */
export function optionsOf(args: readonly string[], known: Known): Written {
  const written: Written = { words: [], options: {}, unknown: null };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg.startsWith('--')) readOption(written, known, { arg, rest });
    else written.words.push(arg);
  }
  return written;
}

function readOption(written: Written, known: Known, { arg, rest }: { arg: string; rest: string[] }): void {
  const [, name = '', joined] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  const next =
    kind === 'value' ? (joined ?? (rest[0]?.startsWith('--') ? undefined : rest.shift())) : joined === undefined ? '' : undefined;
  if (kind === undefined || next === undefined) written.unknown ??= arg;
  else written.options[name] = next;
}
