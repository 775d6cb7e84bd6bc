import { AGENDA_DEALS } from './agenda.ts';
import { CARD_DEALS } from './cards.ts';
import { CLOSING_DEALS } from './closing.ts';
import type { Bookmark, Command, CommandKind } from './command.ts';
import { DECIDE_DEALS, GO_ON_DEALS, spokeByLaying } from './decide.ts';
import { draft } from './draft.ts';
import type { Entry } from './entry.ts';
import { EVENING_DEALS } from './evening.ts';
import { FACT_DEALS } from './facts.ts';
import { LATE_DEALS } from './late.ts';
import { MOVE_DEALS } from './moves.ts';
import { PROMISE_DEALS } from './promises.ts';
import type { Refusal } from './refusal.ts';
import { wellFormed } from './shape.ts';
import type { Past, State, World } from './state.ts';
import type { Deal, Deals, Table, Verdict } from './table.ts';
import { TURN_DEALS } from './turn.ts';

const DEALS: Deals<CommandKind> = {
  ...EVENING_DEALS,
  ...AGENDA_DEALS,
  ...FACT_DEALS,
  lay: { may: FACT_DEALS.lay.may, act: (table, { role, n }) => spokeByLaying(table, role, n) },
  ...MOVE_DEALS,
  ...DECIDE_DEALS,
  ...GO_ON_DEALS,
  ...CARD_DEALS,
  ...PROMISE_DEALS,
  ...TURN_DEALS,
  ...CLOSING_DEALS,
  ...LATE_DEALS,
};

const BY_KIND = new Map<CommandKind, unknown>(Object.entries(DEALS) as [CommandKind, unknown][]);

/** Goes up when the same commands would give other entries, or another hash. */
export const RULES_VERSION = 2;

export interface Answered {
  state: State;
  entries: Entry[];
  /** Bookmarks at which `play` now stands: the session keeps it under these names. */
  marks: Bookmark[];
}

interface Asked {
  world: World;
  state: State;
  past: Past;
}

/** Whether a command may be now, judged only by what is there; no phases. Total: every command gets an answer. */
export function judge(asked: Asked, command: Command): Refusal | null {
  if (!wellFormed(command)) return { kind: 'refused', why: 'unknown' };
  return refusal(dealOf(command).may(tableFor(asked, asked.state), command));
}

/** Carries a command out on a copy of the state, or refuses it. Same state and command: same answer, always. */
export function answer(asked: Asked, command: Command): Answered | Refusal {
  const refused = judge(asked, command);
  if (refused) return refused;
  const table = tableFor(asked, draft(asked.state));
  dealOf(command).act(table, command);
  return { state: table.state, entries: table.entries, marks: table.marks };
}

const tableFor = ({ world, past }: Asked, state: State): Table => ({ world, state, past, entries: [], marks: [] });

const dealOf = (command: Command): Deal => BY_KIND.get(command.do) as Deal;

function refusal(verdict: Verdict): Refusal | null {
  if (verdict === null) return null;
  return typeof verdict === 'string' ? { kind: 'refused', why: verdict } : { kind: 'refused', ...verdict };
}
