import type { MoveId, Use } from '#scenario/ids.ts';

/**
 * Which moves put power *over* the others and which share power *with* them. A move that is not here is neither.
 * Sources: "van machtsveld naar krachtveld" (Expeditie Betrokken Buurten, Fortuin); power over and with (Follett 1924;
 * VeneKlasen & Miller 2002). That exactly these moves count is a choice of the makers, open to dispute. Power cards say it themselves.
 */
export const POWER_PLAYS: readonly { move: MoveId; use: Use }[] = [
  { move: 'worker.take-over', use: 'over' },
  { move: 'official.push', use: 'over' },
  { move: 'official.cover', use: 'over' },
  { move: 'resident.bring', use: 'with' },
  { move: 'worker.connect', use: 'with' },
  { move: 'official.make-room', use: 'with' },
];
