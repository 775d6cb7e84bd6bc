import { type Asked, type Game, type GameOption, METERS, type Meter } from './game.ts';

/** A meter by its place in METERS, and by how much it goes. */
type By = [meter: number, by: number];
type Test = { meter: number; op: '>=' | '<='; value: number } | { told: number };

/** The game as every peer plays it: only the option is chosen, all else of our decision is folded into numbers. */
export interface Plan {
  start: number[];
  /** Before the options lie open: what telling, translating and mediating do together. */
  sounded: By[];
  scenes: { says: string; options: { says: string; when: { join: 'and' | 'or'; all: Test[] } | null; change: By[] }[] }[];
}

/**
 * Folded in `sounded` (RULES 1 and 2): *vertalen* makes clarity +1, and *vertellen* with *vertalen* and *bemiddelen* sounds as *gehoord*,
 * which is light (nobody pays a candle) and makes sharedPicture +1. *Vertellen* lays the next fact of the resident: `told`, 1 or 2.
 */
const SOUNDED: readonly [Meter, number][] = [
  ['clarity', 1],
  ['sharedPicture', 1],
];
const MOST_TOLD = 2;

export function planOf({ start, scenes }: Game): Plan {
  return {
    start: METERS.map((meter) => start[meter]),
    sounded: SOUNDED.map(([meter, by]) => [METERS.indexOf(meter), by]),
    scenes: scenes.map(({ says, options }) => ({ says, options: options.map(planned) })),
  };
}

/**
 * Folded in an option (RULES 3): the official decides from above, and a role that is against it (`for: 0`) shows a fist, which costs its
 * ribbon with the official one. Option and fists are one step: added up, then cut off once.
 */
function planned({ says, when, change, for: likes }: GameOption): Plan['scenes'][number]['options'][number] {
  const sums: Partial<Record<Meter, number>> = { ...change };
  const fist = (pair: 'trust resident-official' | 'trust worker-official') => {
    sums[pair] = (sums[pair] ?? 0) - 1;
  };
  if (likes.resident === 0) fist('trust resident-official');
  if (likes.worker === 0) fist('trust worker-official');
  const all = METERS.flatMap((meter, place): By[] => (sums[meter] ? [[place, sums[meter]]] : []));
  return { says, when: when && { join: when.join, all: when.all.map(tested) }, change: all };
}

const tested = (one: Asked): Test =>
  'fact' in one ? { told: one.fact } : { meter: METERS.indexOf(one.meter), op: one.op, value: one.value };

/** Each scene of ink is entered for a new evening (`begin`), for its second take (`anew`) or with the meters as they are (`scene`). */
export function inkOf({ start, sounded, scenes }: Plan): string {
  const cut = ([meter, by]: By) => `~ m${meter} = ${by > 0 ? `MIN(4, m${meter} + ${by})` : `MAX(0, m${meter} - ${-by})`}`;
  const test = (one: Test) => ('told' in one ? `told >= ${one.told}` : `m${one.meter} ${one.op} ${one.value}`);
  const lines = ['VAR told = 0', ...start.map((value, place) => `VAR m${place} = ${value}`), '-> DONE'];
  for (const [place, { says, options }] of scenes.entries()) {
    lines.push(`=== begin_${place}`, '~ told = 0', `-> anew_${place}`);
    lines.push(`=== anew_${place}`, ...start.map((value, meter) => `~ m${meter} = ${value}`), `-> scene_${place}`);
    lines.push(`=== scene_${place}`, `~ told = MIN(${MOST_TOLD}, told + 1)`, ...sounded.map(cut), says);
    for (const option of options) {
      const when = option.when ? `{${option.when.all.map(test).join(` ${option.when.join} `)}} ` : '';
      lines.push(`+ ${when}[${option.says}]`, ...option.change.map((by) => `  ${cut(by)}`), '  -> DONE');
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The same in Yarn; `up` and `down` cut off at 4 and 0 and are given by the host, which is quicker than conditions in the script. */
export function yarnOf({ start, sounded, scenes }: Plan): string {
  const cut = ([meter, by]: By) => `<<set $m${meter} to ${by > 0 ? `up($m${meter}, ${by})` : `down($m${meter}, ${-by})`}>>`;
  const test = (one: Test) => ('told' in one ? `$told >= ${one.told}` : `$m${one.meter} ${one.op} ${one.value}`);
  const node = (title: string, lines: string[]) => [`title: ${title}`, '---', ...lines, '==='];
  const declared = ['<<declare $told = 0>>', ...start.map((value, place) => `<<declare $m${place} = ${value}>>`)];
  const lines = node('Start', [...declared, 'Start.']);
  for (const [place, { says, options }] of scenes.entries()) {
    lines.push(...node(`begin${place}`, ['<<set $told to 0>>', `<<jump anew${place}>>`]));
    lines.push(...node(`anew${place}`, [...start.map((value, meter) => `<<set $m${meter} to ${value}>>`), `<<jump scene${place}>>`]));
    const written = options.flatMap((option) => {
      const when = option.when ? ` <<if ${option.when.all.map(test).join(` ${option.when.join} `)}>>` : '';
      return [`-> ${option.says}${when}`, ...option.change.map((by) => `    ${cut(by)}`)];
    });
    lines.push(...node(`scene${place}`, [`<<set $told to upto2($told)>>`, ...sounded.map(cut), says, ...written]));
  }
  return `${lines.join('\n')}\n`;
}
