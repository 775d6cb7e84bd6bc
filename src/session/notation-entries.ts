import type { Entry, EntryKind, EntryOf } from '#rules/entry.ts';
import type { Refusal } from '#rules/refusal.ts';
import { ROLES, TEAMS } from '#scenario/ids.ts';

/** What came of a command, one line each: the indented half of a story. */
export function writeEntry(entry: Entry): string {
  return (WRITERS[entry.kind] as (entry: Entry) => string)(entry);
}

export const writeRefusal = ({ why, about }: Refusal): string => `refused: ${why}${about ? ` ${about}` : ''}`;

const list = (values: readonly (string | number | null | undefined)[]): string =>
  values.map((value) => (value === null || value === undefined || value === '' ? '-' : value)).join(', ');
const quote = (words: string | undefined): string => (words === undefined ? '' : ` ${JSON.stringify(words)}`);

const WRITERS: { [K in EntryKind]: (entry: EntryOf<K>) => string } = {
  valued: ({ value }) => `value: ${value}`,
  read: ({ team, role }) => `read: ${team} ${role}`,
  felt: ({ fingers }) => `felt: ${list(fingers)}`,
  imaged: ({ images }) => `images: ${images.map((image) => ROLES.map((role) => image.figures[role].height).join(' ')).join(', ')}`,
  asked: ({ role }) => `asked: ${role}`,
  pointed: ({ at, question }) => `pointed ${question}: ${list(at)}`,
  issue: ({ issue, by }) => `issue: ${issue}, by ${by}`,
  flew: ({ issue }) => `flew: ${issue}`,
  laid: ({ role, fact }) => `laid: ${role} ${fact}`,
  whispered: ({ from, to, fact }) => `whispered: ${from} to ${to}, ${fact}`,
  sounded: ({ chord }) => `sounded: ${chord ?? 'none'}`,
  changed: ({ thing, from, to }) => `${thing}: ${from} -> ${to}`,
  ring: ({ issue, from, to }) => `ring ${issue}: ${from} -> ${to}`,
  hammer: ({ to }) => `hammer: ${to}`,
  rule: ({ rule }) => `rule: ${rule}`,
  picked: ({ option }) => `picked: ${option}`,
  idea: ({ option, by }) => `idea: ${option}, by ${by}`,
  hands: ({ hands }) => `hands: ${list(hands)}`,
  spoke: ({ role, fact, words }) => `spoke: ${role}${fact ? ` ${fact}` : ''}${quote(words)}`,
  card: ({ role, card, use }) => `card: ${role} ${card} ${use}`,
  opened: ({ option }) => `opened: ${option}`,
  closed: ({ option }) => `closed: ${option}`,
  habit: ({ habit, truth }) => `habit: ${habit} ${truth}`,
  fell: ({ option, round }) => `fell: ${option ?? 'no majority'}, round ${round}`,
  decided: ({ option, rule, round, rungs }) => `decided: ${option ?? 'nothing'}, by ${rule}, round ${round}, rungs ${rungs.join(' ')}`,
  story: ({ total }) => `story: ${total}`,
  won: ({ issue }) => `small win: ${issue}`,
  promised: ({ from, to, paper }) => `promised: ${from} to ${to}${paper ? ', on paper' : ''}`,
  kept: ({ from, to }) => `kept: ${from} to ${to}`,
  broken: ({ from, to }) => `broken: ${from} to ${to}`,
  guessed: ({ guesses }) => `guessed: ${list(guesses)}`,
  'gave-back': ({ team, about }) => `gave back: ${team} about ${about}`,
  marked: ({ team, about, mark }) => `marked: ${team} about ${about}, ${mark}`,
  turned: ({ seats }) => `seats: ${TEAMS.map((team) => `${team} ${seats[team]}`).join(', ')}`,
  stopped: ({ issue, take }) => `stopped: ${issue}, take ${take}`,
  took: ({ issue, take }) => `took: ${issue}, take ${take}`,
  disrupted: ({ disruption, held }) => `disrupted: ${disruption}${held ? '' : ', otherwise'}`,
  'held-back': () => 'held back',
  answered: ({ issue, answer, ring, story }) => `answered: ${issue} ${answer}, ${ring}, story ${story}`,
  elsewhere: ({ issue }) => `elsewhere: ${issue}`,
  'a-year-later': ({ roles, house }) => `a year later: ${list(roles)}, house ${house}`,
  'put-back': ({ to, by, take }) => `put back: ${to}, by ${by}, take ${take}`,
  page: ({ page }) => `page: ${page}`,
  'timed-out': ({ seconds }) => `timed out: ${seconds}`,
  noted: ({ page, words }) => `noted: ${page}${quote(words)}`,
  finished: () => 'finished',
};
