import type { RoleView, View } from '#rules/view.ts';
import type { HouseMeter, Pair, Role } from '#scenario/ids.ts';
import { newSession } from '../play/world.ts';

/** What a test wants to see on the stage; the rest stays as De brief begins. */
export interface Seen {
  house?: Partial<Record<HouseMeter | 'bunting', number>>;
  trust?: Partial<Record<Pair, number>>;
  taped?: boolean;
  roles?: Partial<Record<Role, Partial<RoleView>>>;
  view?: Partial<View>;
}

/** The first view of an evening as the room sees it, with some things otherwise. */
export function viewWith({ house = {}, trust = {}, taped, roles = {}, view = {} }: Seen = {}): View {
  const first = newSession({ format: '100' }).view('room');
  return {
    ...first,
    house: { ...first.house, ...house },
    ribbons: first.ribbons.map((ribbon) => ({ ...ribbon, trust: trust[ribbon.pair] ?? ribbon.trust, taped: taped ?? ribbon.taped })),
    roles: first.roles.map((role) => ({ ...role, ...roles[role.role] })),
    ...view,
  };
}
