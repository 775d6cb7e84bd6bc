import type { CommandKind, Deed } from '#rules/command.ts';
import type { Role, Team } from '#scenario/ids.ts';

/** Who did something, and by which row when it was a puppet. What it says comes as entries, to who may know: a deed itself may be sealed. */
export type HeardDeed = { do: CommandKind; because?: string } & ({ role: Role } | { team: Team } | object);

export function heardDeed(deed: Deed): HeardDeed {
  const kind = { do: deed.do, ...(deed.because === undefined ? {} : { because: deed.because }) };
  if ('role' in deed) return { ...kind, role: deed.role };
  return 'team' in deed ? { ...kind, team: deed.team } : kind;
}
