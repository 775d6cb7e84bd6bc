import type { Entry, EntryKind, EntryOf } from '#rules/entry.ts';
import type { Decision, State } from '#rules/state.ts';
import { must, optionOf } from '#rules/world.ts';
import { HOUSE_METERS, PAIRS, ROLES, type Role } from '#scenario/ids.ts';
import type { Simulation } from './result.ts';
import { type Sitting, temperAt } from './sitting.ts';

/** Counts one evening that came to its end. */
export function addEvening(counts: Simulation, sitting: Sitting): void {
  for (const entry of sitting.entries) addEntry(counts, entry);
  for (const [place, decision] of sitting.state.play.decisions.entries()) addDecision(counts, sitting, { decision, place });
  addEnd(counts, sitting.state);
  addEndings(counts, sitting);
}

type Adding = { [K in EntryKind]?: (counts: Simulation, entry: EntryOf<K>) => void };

const ADDING: Adding = {
  issue: (counts, { issue }) => count(counts, issue, 'played'),
  flew: (counts, { issue }) => count(counts, issue, 'flown'),
  sounded: ({ chords }, { chord }) => {
    chords[chord ?? 'none'] += 1;
  },
  hands: (counts, { hands }) =>
    ROLES.forEach((role, place) => {
      const hand = hands[place];
      if (hand) counts.hands[role][hand] += 1;
    }),
  habit: ({ beside }) => {
    beside.habits += 1;
  },
  card: ({ beside }, { use }) => {
    beside.cards[use] += 1;
  },
  promised: ({ beside }) => {
    beside.promises.made += 1;
  },
  kept: ({ beside }) => {
    beside.promises.kept += 1;
  },
  broken: ({ beside }) => {
    beside.promises.broken += 1;
  },
  won: ({ beside }) => {
    beside.wins += 1;
  },
  answered: ({ issues }, { issue, answer }) => {
    must(issues[issue], issue).answers[answer] += 1;
  },
};

function addEntry(counts: Simulation, entry: Entry): void {
  (ADDING[entry.kind] as ((counts: Simulation, entry: Entry) => void) | undefined)?.(counts, entry);
}

function count({ issues }: Simulation, issue: string, what: 'played' | 'flown'): void {
  must(issues[issue], issue)[what] += 1;
}

function addDecision(counts: Simulation, sitting: Sitting, { decision, place }: { decision: Decision; place: number }): void {
  const note = must(sitting.decided[place], 'note');
  const rule = counts.rules[decision.rule];
  counts.decisions += 1;
  rule.decided += 1;
  addOption(counts, decision, note.offered);
  ROLES.forEach((role, i) => {
    const told = counts.perTemper[note.tempers[role]][role];
    const got = hasGot(sitting, decision, role) ? 1 : 0;
    const rung = must(decision.rungs[i], 'rung') - 1;
    told.decisions += 1;
    told.got += got;
    told.fists += decision.hands[i] === 'object' ? 1 : 0;
    told.rungs[rung] = (told.rungs[rung] ?? 0) + 1;
    counts.rungs[role][rung] = (counts.rungs[role][rung] ?? 0) + 1;
    rule.got[role] += got;
  });
}

function addOption({ issues }: Simulation, { issue, option }: Decision, offered: readonly string[]): void {
  const told = must(issues[issue], issue);
  for (const id of offered) if (told.options[id]) told.options[id].offered += 1;
  const fared = option ? told.options[option] : undefined;
  if (fared) fared.decided += 1;
  else if (option) told.own += 1;
  else told.nothing += 1;
}

/** Decided is something the author says this card is for. An idea of the group has no `for`. */
function hasGot({ world }: Sitting, { issue, option }: Decision, role: Role): boolean {
  return option !== null && optionOf(world, issue, option)?.for[role] === 2;
}

function addEnd({ end }: Simulation, { play }: State): void {
  const at = (spread: number[], value: number) => {
    spread[value] = (spread[value] ?? 0) + 1;
  };
  for (const pair of PAIRS) at(end.trust[pair], play.trust[pair]);
  for (const role of ROLES) at(end.energy[role], play.energy[role]);
  for (const meter of HOUSE_METERS) at(end.house[meter], play.house[meter]);
}

function addEndings(counts: Simulation, sitting: Sitting): void {
  const { yearLater } = must(sitting.state.play.closing, 'closing');
  counts.yearLater.house[yearLater.house] += 1;
  ROLES.forEach((role, place) => {
    const line = must(yearLater.roles[place], role);
    const told = counts.perTemper[temperAt(sitting, role)][role];
    counts.yearLater.roles[role][line] += 1;
    told.evenings += 1;
    told.yearLater[line] += 1;
  });
}
