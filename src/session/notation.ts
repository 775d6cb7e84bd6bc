import type { Deed } from '#rules/command.ts';
import { SHORTENINGS, STEPS } from '#rules/command.ts';
import { HAMMERS, HANDS, MARKS, POWER_CARDS, ROLES, RULES, TEAMS, USES, VERBS } from '#scenario/ids.ts';

/**
 * The notation: one line, one command, *who does what*; free words of the group in double quotes; the row a puppet followed in
 * brackets at the end. `readDeed(writeDeed(deed))` equals `deed`.
 */
export function writeDeed(deed: Deed): string {
  const line = WRITERS[deed.do](deed as never);
  return deed.because ? `${line} (${deed.because})` : line;
}

/** Null when the line is no command. */
export function readDeed(line: string): Deed | null {
  const [, body = '', because] = /^(.*?)(?: \(([a-z0-9.-]+)\))?$/s.exec(line.trim()) ?? [];
  for (const { pattern, read } of READERS) {
    const found = pattern.exec(body);
    const deed = found ? read(found.groups ?? {}) : null;
    if (deed) return because ? { ...deed, because } : deed;
  }
  return null;
}

const quote = (words: string | undefined): string => (words === undefined ? '' : ` ${JSON.stringify(words)}`);
const opt = (word: string, value: string | number | undefined): string => (value === undefined ? '' : ` ${word} ${value}`);

type Writers = { [K in Deed['do']]: (deed: Extract<Deed, { do: K }>) => string };

const WRITERS: Writers = {
  'choose-value': ({ value }) => `table values ${value}`,
  'read-card': ({ team }) => `${team} reads`,
  'show-say': ({ role, fingers }) => `${role} says ${fingers}`,
  'build-image': ({ role, image }) => `${role} builds ${ROLES.map((each) => figure(each, image.figures[each])).join(', ')}`,
  ask: ({ role }) => `${role} asks`,
  'choose-issue': ({ issue }) => `table opens ${issue}`,
  lay: ({ role, n }) => `${role} lays ${n}`,
  promise: ({ from, to, words }) => `${from} promises ${to}${quote(words)}`,
  keep: ({ from, to, kept }) => `${from} ${kept ? 'keeps' : 'breaks'} ${to}`,
  'end-talk': () => 'table ends talk',
  'play-move': ({ role, verb, n, words }) => `${role} plays ${verb}${n === undefined ? '' : ` ${n}`}${quote(words)}`,
  'set-rule': ({ role, rule }) => `${role} rules ${rule}`,
  point: ({ role, at }) => `${role} points at ${at}`,
  pick: ({ role, option }) => `${role} picks ${option}`,
  'own-idea': ({ role, idea }) => `${role} adds works ${idea.works} decides ${idea.decides} benefits ${idea.benefits}${quote(idea.words)}`,
  'show-hand': ({ role, hand }) => `${role} shows ${hand}`,
  'lay-card': ({ role, card, use, option, to, hammer, n }) =>
    `${role} cards ${card} ${use}${opt('option', option)}${opt('to', to)}${opt('hammer', hammer)}${opt('fact', n)}`,
  'go-on': () => 'table goes on',
  'turn-page': ({ page }) => `table turns to page ${page}`,
  'speak-fist': ({ role, words }) => `${role} speaks${quote(words)}`,
  'question-habit': ({ role, habit }) => `${role} questions ${habit}`,
  guess: ({ team, guess }) => `${team} guesses ${guess}`,
  'give-back': ({ team, words }) => `${team} gives back${quote(words)}`,
  mark: ({ team, mark }) => `${team} marks ${mark}`,
  'turn-seats': () => 'table turns seats',
  'choose-take': ({ role, take }) => `${role} chooses take ${take}`,
  draw: () => 'table draws',
  force: ({ disruption }) => `table forces ${disruption}`,
  'hold-back': () => 'table holds back',
  close: () => 'table closes',
  'wrap-up': () => 'table wraps up',
  shorten: ({ what }) => `table shortens ${what}`,
  rewind: ({ to }) => `table rewinds to ${to}`,
  snip: ({ step, swap }) => `table snips to ${step}${swap ? ` swapping ${swap[0]} ${swap[1]}` : ''}`,
  'time-out': ({ seconds }) => `table rests ${seconds}`,
  note: ({ page, words }) => `table notes ${page}${quote(words)}`,
  finish: () => 'table finishes',
};

const figure = (role: string, { height, x, faces }: { height: number; x: number; faces: string }): string =>
  `${role} ${height} ${x} ${faces}`;

type Groups = Record<string, string | undefined>;
interface Reader {
  pattern: RegExp;
  read: (groups: Groups) => Deed | null;
}

const any = (words: readonly string[]): string => `(?:${words.join('|')})`;
const SOURCES: Record<string, string> = {
  ROLE: `(?<role>${any(ROLES)})`,
  TO: `(?<to>${any(ROLES)})`,
  TEAM: `(?<team>${any(TEAMS)})`,
  ID: '(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)',
  N: '(?<n>\\d+)',
  WORDS: '(?: (?<words>"(?:[^"\\\\]|\\\\.)*"))?',
  VERB: `(?<verb>${any([...new Set(Object.values(VERBS).flat())])})`,
  RULE: `(?<rule>${any(RULES)})`,
  HAND: `(?<hand>${any(HANDS)})`,
  MARK: `(?<mark>${any(MARKS)})`,
  CARD: `(?<card>${any(POWER_CARDS)})`,
  USE: `(?<use>${any(USES)})`,
  HAMMER: `(?<hammer>${any(HAMMERS)})`,
  STEP: `(?<step>${any(STEPS)})`,
  WHAT: `(?<what>${any(SHORTENINGS)})`,
};

function reader(shape: string, read: (groups: Groups) => unknown): Reader {
  const source = shape.replace(/[A-Z]+/g, (name) => SOURCES[name] ?? name);
  return { pattern: new RegExp(`^${source}$`), read: (groups) => read(groups) as Deed | null };
}

const said = (words: string | undefined): { words?: string } => (words === undefined ? {} : { words: JSON.parse(words) as string });
const number = (n: string | undefined): { n?: number } => (n === undefined ? {} : { n: Number(n) });
const filled = (fields: Groups): Groups => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const READERS: Reader[] = [
  reader('table values ID', ({ id }) => ({ do: 'choose-value', value: id })),
  reader('TEAM reads', ({ team }) => ({ do: 'read-card', team })),
  reader('ROLE says N', ({ role, n }) => ({ do: 'show-say', role, fingers: Number(n) })),
  reader('ROLE builds (?<figures>.+)', ({ role, figures }) => readImage(role, figures)),
  reader('ROLE asks', ({ role }) => ({ do: 'ask', role })),
  reader('table opens ID', ({ id }) => ({ do: 'choose-issue', issue: id })),
  reader('ROLE lays N', ({ role, n }) => ({ do: 'lay', role, n: Number(n) })),
  reader('ROLE promises TO(?:)WORDS', ({ role, to, words }) => ({ do: 'promise', from: role, to, ...{ words: '', ...said(words) } })),
  reader('ROLE (?<kept>keeps|breaks) TO', ({ role, to, kept }) => ({ do: 'keep', from: role, to, kept: kept === 'keeps' })),
  reader('table ends talk', () => ({ do: 'end-talk' })),
  reader('ROLE plays VERB(?: N)?WORDS', ({ role, verb, n, words }) => ({ do: 'play-move', role, verb, ...said(words), ...number(n) })),
  reader('ROLE rules RULE', ({ role, rule }) => ({ do: 'set-rule', role, rule })),
  reader('ROLE points at ID', ({ role, id }) => ({ do: 'point', role, at: id })),
  reader('ROLE picks ID', ({ role, id }) => ({ do: 'pick', role, option: id })),
  reader(
    'ROLE adds works (?<works>\\w+) decides (?<decides>\\w+) benefits (?<benefits>\\w+)WORDS',
    ({ role, works, decides, benefits, words }) => ({
      do: 'own-idea',
      role,
      idea: { works, decides, benefits, words: '', ...said(words) },
    }),
  ),
  reader('ROLE shows HAND', ({ role, hand }) => ({ do: 'show-hand', role, hand })),
  reader('ROLE cards CARD USE(?: option ID)?(?: to TO)?(?: hammer HAMMER)?(?: fact N)?', ({ role, card, use, id, to, hammer, n }) => ({
    do: 'lay-card',
    role,
    card,
    use,
    ...filled({ option: id, to, hammer }),
    ...number(n),
  })),
  reader('table goes on', () => ({ do: 'go-on' })),
  reader('table turns to page N', ({ n }) => ({ do: 'turn-page', page: Number(n) })),
  reader('ROLE speaksWORDS', ({ role, words }) => ({ do: 'speak-fist', role, ...said(words) })),
  reader('ROLE questions ID', ({ role, id }) => ({ do: 'question-habit', role, habit: id })),
  reader('TEAM guesses ID', ({ team, id }) => ({ do: 'guess', team, guess: id })),
  reader('TEAM gives backWORDS', ({ team, words }) => ({ do: 'give-back', team, ...said(words) })),
  reader('TEAM marks MARK', ({ team, mark }) => ({ do: 'mark', team, mark })),
  reader('table turns seats', () => ({ do: 'turn-seats' })),
  reader('ROLE chooses take N', ({ role, n }) => ({ do: 'choose-take', role, take: Number(n) })),
  reader('table draws', () => ({ do: 'draw' })),
  reader('table forces ID', ({ id }) => ({ do: 'force', disruption: id })),
  reader('table holds back', () => ({ do: 'hold-back' })),
  reader('table closes', () => ({ do: 'close' })),
  reader('table wraps up', () => ({ do: 'wrap-up' })),
  reader('table shortens WHAT', ({ what }) => ({ do: 'shorten', what })),
  reader('table rewinds to (?<to>ID/\\d+/STEP)'.replace('ID', '[a-z0-9-]+').replace('STEP', any(STEPS)), ({ to }) => ({
    do: 'rewind',
    to,
  })),
  reader('table snips to STEP(?: swapping ROLE TO)?', ({ step, role, to }) => ({
    do: 'snip',
    step,
    ...(role && to ? { swap: [role, to] } : {}),
  })),
  reader('table rests N', ({ n }) => ({ do: 'time-out', seconds: Number(n) })),
  reader('table notes N(?:)WORDS', ({ n, words }) => ({ do: 'note', page: Number(n), words: '', ...said(words) })),
  reader('table finishes', () => ({ do: 'finish' })),
];

function readImage(role: string | undefined, text = ''): unknown {
  const figures = text.split(', ').map((each) => /^(\w+) (\d+) (\d+) (\w+)$/.exec(each));
  if (figures.length !== 3 || figures.some((each) => each === null)) return null;
  const placed = figures.map((each) => [each?.[1], { height: Number(each?.[2]), x: Number(each?.[3]), faces: each?.[4] }]);
  return { do: 'build-image', role, image: { figures: Object.fromEntries(placed) } };
}
