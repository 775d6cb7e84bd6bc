import { isChangeFault, parseChange } from './change.ts';
import { isFault, parseCondition } from './condition.ts';
import { fnv1a } from './fnv.ts';
import { FORMATS, ROLES, type Role } from './ids.ts';
import type { WrittenCase, WrittenOption, WrittenScene } from './schema.ts';
import type { CaseTest, Change, Condition, Disruption, Habit, Issue, Opening, Option, RoleCard, Scenario, Scene } from './types.ts';

/** Turns a written case in which nothing is wrong into structure. Texts stay behind: they live under their paths. */
export function compile(written: WrittenCase): Scenario {
  const structure: Omit<Scenario, 'hash' | 'sources' | 'expected' | 'tests' | 'version'> = {
    format: written.format,
    id: written.id,
    language: written.language,
    formats: FORMATS.filter((format) => written.formats.some((one) => String(one) === format)),
    letters: letters(written),
    set: written.set,
    ...(written.cards && { cards: written.cards }),
    start: written.start,
    values: Object.keys(written.values),
    roles: mapValues(written.roles, card) as Record<Role, RoleCard>,
    opening: opening(written),
    issues: mapValues(written.issues, issue),
    scenes: mapValues(written.scenes, (one) => scene(one, written.set)),
    disruptions: mapValues(written.disruptions ?? {}, disruption),
  };
  return {
    ...structure,
    version: written.version,
    sources: mapValues(written.sources ?? {}, ({ at, address }) => ({ at, address })),
    expected: Object.keys(written.expected ?? {}),
    tests: mapValues(written.tests ?? {}, ({ play, expect }): CaseTest => ({ play, expect: condition(expect) })),
    // Sources, tests and accepted findings change no play: mending an address leaves every save playable.
    hash: fnv1a(JSON.stringify(structure)),
  };
}

/** The issue of the opening show is no letter, unless the case has no other. */
function letters(written: WrittenCase): Scenario['letters'] {
  const playable = Object.keys(written.issues).filter((id) => Object.hasOwn(written.scenes, id));
  const others = playable.filter((id) => id !== written.opening.issue);
  const all = others.length > 0 ? others : playable;
  const own = written.letters ?? {};
  return { 50: own[50] ?? all, 100: own[100] ?? all, 25: own[25] ?? all };
}

function card(written: WrittenCase['roles'][Role]): RoleCard {
  const facts = Object.entries(written.knows).map(([id, { n }]) => ({ id, n }));
  return {
    puppet: written.puppet,
    facts: facts.sort((a, b) => a.n - b.n),
    guesses: Object.entries(written.guesses).map(([id, { right }]) => ({ id, right: right === true })),
    cares: [...written.cares],
  };
}

function opening({ opening: { issue, start, play } }: WrittenCase): Opening {
  return { issue, start: start ?? {}, play };
}

function issue(written: WrittenCase['issues'][string]): Issue {
  const { yes, half, no } = written.answers;
  return {
    ring: written.ring,
    elsewhere: changes(written.elsewhere.change),
    answers: { yes: changes(yes.change), half: changes(half.change), no: changes(no.change) },
  };
}

function scene(written: WrittenScene, set: Scenario['set']): Scene {
  return {
    set: written.set ?? set,
    costs: written.costs ?? {},
    habits: mapValues(written.habits ?? {}, habit),
    rules: [...written.decision.rules],
    options: mapValues(written.decision.options, option),
  };
}

function habit(written: NonNullable<WrittenScene['habits']>[string]): Habit {
  const { closes, truth, source } = written;
  const promise = written.with && { from: written.with.from, to: written.with.to };
  return { closes, truth, ...(source && { source }), ...(promise && { with: promise }) };
}

function option(written: WrittenOption): Option {
  return {
    from: written.from,
    ...(written.if && { if: condition(written.if) }),
    about: written.about ?? [],
    fits: written.fits ?? [],
    for: inOrder(written.for),
    change: changes(written.change),
    promises: mapValues(written.promises ?? {}, ({ from, to }) => ({ from, to })),
  };
}

function inOrder(written: WrittenOption['for']): Option['for'] {
  return Object.fromEntries(ROLES.map((role) => [role, written[role]])) as Option['for'];
}

function disruption(written: NonNullable<WrittenCase['disruptions']>[string]): Disruption {
  const { prop } = written;
  return {
    ...(prop && { prop }),
    ...(written.if && { if: condition(written.if) }),
    change: changes(written.change),
    else: changes(written.else),
  };
}

/** Only called on what has been checked: a fault here is a mistake of ours. */
export function condition(text: string): Condition {
  const reading = parseCondition(text);
  if (isFault(reading)) throw new Error(`unchecked condition: ${text}`);
  return reading.condition;
}

export function changes(written: Record<string, string | number> = {}): Change[] {
  return Object.entries(written).map(([name, value]) => {
    const change = parseChange(name, value);
    if (isChangeFault(change)) throw new Error(`unchecked change: ${name}`);
    return change;
  });
}

export function mapValues<A, B>(of: Record<string, A>, make: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value, key)]));
}
