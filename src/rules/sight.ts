import type { Entry, EntryKind, EntryOf } from './entry.ts';
import type { Audience, View } from './view.ts';

/**
 * Who may see what. Answers of three teams come as one entry when the last is in, so most entries are for everybody; a kind that is
 * missing here does not compile. A function returns the entry as this audience may see it.
 */
type Sight<K extends EntryKind> = 'all' | ((entry: EntryOf<K>, audience: Audience) => Entry | null);

const ENTRY_SIGHT: { [K in EntryKind]: Sight<K> } = {
  valued: 'all',
  read: 'all',
  felt: 'all',
  imaged: 'all',
  asked: 'all',
  pointed: 'all',
  issue: 'all',
  flew: 'all',
  laid: 'all',
  /** The fact is for who whispered and who heard it. */
  whispered: (entry, audience) => (audience === entry.from || audience === entry.to ? entry : { ...entry, fact: '' }),
  sounded: 'all',
  changed: 'all',
  ring: 'all',
  hammer: 'all',
  rule: 'all',
  picked: 'all',
  idea: 'all',
  hands: 'all',
  spoke: 'all',
  card: 'all',
  opened: 'all',
  closed: 'all',
  habit: 'all',
  fell: 'all',
  /** Rungs are never shown in play (RULES 12): the debrief reads them from the journal. */
  decided: (entry) => ({ ...entry, rungs: [3, 3, 3] }),
  story: 'all',
  won: 'all',
  promised: 'all',
  kept: 'all',
  broken: 'all',
  /** Guesses stay shut until the debrief. */
  guessed: (entry) => ({ ...entry, guesses: ['', '', ''] }),
  'gave-back': 'all',
  marked: 'all',
  turned: 'all',
  stopped: 'all',
  took: 'all',
  disrupted: 'all',
  'held-back': 'all',
  answered: 'all',
  elsewhere: 'all',
  'a-year-later': 'all',
  'put-back': 'all',
  page: 'all',
  'timed-out': 'all',
  noted: 'all',
  finished: 'all',
};

export function entryFor(entry: Entry, audience: Audience): Entry | null {
  const sight = ENTRY_SIGHT[entry.kind] as Sight<EntryKind>;
  return sight === 'all' ? entry : sight(entry as never, audience);
}

/** Fields of the view by who may see them; `own` exists only for a role whose curtain is up. */
export const VIEW_SIGHT: { [F in keyof View]: 'all' | 'role' } = {
  audience: 'all',
  case: 'all',
  format: 'all',
  secrecy: 'all',
  layer: 'all',
  value: 'all',
  teams: 'all',
  roles: 'all',
  ribbons: 'all',
  house: 'all',
  hammer: 'all',
  letters: 'all',
  picksLeft: 'all',
  lowest: 'all',
  table: 'all',
  scene: 'all',
  takes: 'all',
  promises: 'all',
  images: 'all',
  disruption: 'all',
  deck: 'all',
  turn: 'all',
  closing: 'all',
  bookmarks: 'all',
  waiting: 'all',
  page: 'all',
  own: 'role',
};

const FOR_A_ROLE = (Object.keys(VIEW_SIGHT) as (keyof View)[]).filter((field) => VIEW_SIGHT[field] === 'role');

/** The view, fresh from its maker, as this audience may see it: what is for a role only is gone for everybody else. */
export function sealView(view: View, audience: Audience): View {
  const isOpen = audience !== 'room' && audience !== 'facilitator';
  if (!isOpen) for (const field of FOR_A_ROLE) Object.assign(view, { [field]: null });
  return view;
}
