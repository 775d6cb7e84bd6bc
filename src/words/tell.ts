import type { OwnIdea } from '#rules/command.ts';
import type { Entry, EntryOf, Thing } from '#rules/entry.ts';
import type { Hand, Id, Role } from '#scenario/ids.ts';
import { factLaid } from './fact-laid.ts';
import { ownLine } from './own-line.ts';
import type { Values, Words } from './words.ts';

/** What telling needs: the house's own texts, the case's, the model's names; `scene` is the issue in play, for options and habits. */
export interface Voice extends Pick<Words, 't' | 'say' | 'sealed' | 'name'> {
  scene?: Id | null;
}

/** What happened, as one sentence for the room; null where nothing is worth saying aloud. */
export function tell(entry: Entry, voice: Voice): string | null {
  const teller = TELLERS[entry.kind] as ((entry: Entry, voice: Voice) => string | null) | undefined;
  return teller?.(entry, voice) || null;
}

/** A row of entries in order, each with its sentence; the issue in play is followed along the way. */
export function tellAll(entries: readonly Entry[], voice: Voice): { entry: Entry; text: string }[] {
  let scene = voice.scene ?? null;
  return entries.flatMap((entry) => {
    if (entry.kind === 'issue') scene = entry.issue;
    if (entry.kind === 'put-back') scene = entry.to.split('/')[0] ?? scene;
    const text = tell(entry, {
      t: voice.t.bind(voice),
      say: voice.say.bind(voice),
      sealed: voice.sealed.bind(voice),
      name: voice.name.bind(voice),
      scene,
    });
    return text ? [{ entry, text }] : [];
  });
}

type Tellers = { [K in Entry['kind']]?: (entry: EntryOf<K>, voice: Voice) => string | null };

const up = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const line = (voice: Voice, key: string, values?: Values) => up(voice.t(`tell:${key}`, values));
const role = (voice: Voice, id: Role) => voice.t(`common:theRole.${id}`);
const team = (voice: Voice, id: string) => voice.t(`common:theTeam.${id}`);
const issue = (voice: Voice, id: Id) => voice.say(`issues.${id}.title`);
const where = (voice: Voice, id: string) => voice.t(`common:hammer.${id}`);

/** Words of a group get the full stop they may lack, so that the next sentence begins. */
const closed = (words: string) => (/[.!?]['"”’)]*$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);

function option(voice: Voice, id: Id | null, own?: OwnIdea): string {
  if (own) return closed(ownLine(voice, own));
  return id && voice.scene ? voice.say(`scenes.${voice.scene}.decision.options.${id}.says`) : '';
}

const who = (voice: Voice, id: Role | 'all') => (id === 'all' ? voice.t('common:who.all') : role(voice, id));

/** A thing that went up or down, in words of the stage: a candle, a ribbon, a window. */
function changed(voice: Voice, thing: Thing, { from, to }: { from: number; to: number }): string {
  const way = to > from ? 'up' : 'down';
  const [name = '', of = ''] = thing.split(' ');
  if (name === 'energy') return line(voice, `energy.${to === 0 ? 'out' : way}`, { role: role(voice, of as Role) });
  if (name === 'trust')
    return line(voice, `trust.${to === 0 ? 'torn' : from === 0 ? 'mended' : way}`, { pair: voice.t(`common:pair.${of}`) });
  return line(voice, `${name}.${way}`);
}

const RINGS = ['ours', 'influence', 'outside'];
const ORDER: readonly Role[] = ['resident', 'worker', 'official'];

function hands(voice: Voice, shown: readonly (Hand | null)[]): string {
  return ORDER.flatMap((id, i) => (shown[i] ? [`${up(role(voice, id))}: ${voice.t(`common:hand.${shown[i]}`)}.`] : [])).join(' ');
}

const TELLERS: Tellers = {
  valued: ({ value }, v) => line(v, 'valued', { value: v.say(`values.${value}.says`) }),
  felt: (_entry, v) => line(v, 'felt'),
  imaged: (_entry, v) => line(v, 'imaged'),
  asked: (entry, v) => line(v, 'asked', { role: role(v, entry.role) }),
  issue: (entry, v) =>
    line(v, entry.by === 'middle' ? 'issueAll' : 'issue', {
      role: entry.by === 'middle' ? '' : role(v, entry.by),
      issue: issue(v, entry.issue),
    }),
  flew: (entry, v) => line(v, 'flew', { issue: issue(v, entry.issue) }),
  laid: (entry, v) => line(v, 'laid', { role: role(v, entry.role), fact: factLaid(v, entry.role, entry.fact) }),
  whispered: ({ from, to }, v) => line(v, 'whispered', { from: role(v, from), to: role(v, to) }),
  sounded: ({ chord, light }, v) =>
    [
      line(v, chord ? 'sounded' : 'unnamed', { chord: v.name(`chords.${chord}.name`), says: v.name(`chords.${chord ?? 'none'}.says`) }),
      light && line(v, 'light'),
    ]
      .filter(Boolean)
      .join(' '),
  changed: (entry, v) => changed(v, entry.thing, entry),
  ring: (entry, v) =>
    line(v, RINGS.indexOf(entry.to) < RINGS.indexOf(entry.from) ? 'closer' : 'further', {
      issue: issue(v, entry.issue),
      ring: v.t(`common:ring.${entry.to}`),
    }),
  hammer: ({ to }, v) => line(v, 'hammer', { where: where(v, to) }),
  rule: ({ rule, by }, v) =>
    line(v, by === 'push' ? 'rulePush' : 'rule', { rule: v.name(`rules.${rule}.name`), says: v.name(`rules.${rule}.says`) }),
  picked: (entry, v) => line(v, 'picked', { who: who(v, entry.by), option: option(v, entry.option, entry.own) }),
  idea: (entry, v) => line(v, 'idea', { role: role(v, entry.by), words: closed(ownLine(v, entry.own)) }),
  hands: (entry, v) => hands(v, entry.hands),
  spoke: (entry, v) => line(v, entry.words ? 'spokeWords' : 'spoke', { role: role(v, entry.role), words: closed(entry.words ?? '') }),
  card: ({ card, use, ...entry }, v) =>
    line(v, 'card', { role: role(v, entry.role), card: v.name(`powerCards.${card}.name`), says: v.name(`powerCards.${card}.${use}`) }),
  opened: (entry, v) => line(v, 'opened', { option: option(v, entry.option) }),
  closed: (entry, v) => line(v, 'closed', { option: option(v, entry.option) }),
  habit: ({ habit, truth, by }, v) =>
    line(v, `habit.${truth}`, { role: role(v, by), habit: v.say(`scenes.${v.scene}.habits.${habit}.says`) }),
  fell: (_entry, v) => line(v, 'fell'),
  decided: (entry, v) => {
    const says = option(v, entry.option, entry.own);
    if (!says) return line(v, 'undecided');
    return line(v, entry.outside ? 'decidedOutside' : `decided.${entry.rule}`, { option: says });
  },
  won: (_entry, v) => line(v, 'won'),
  promised: ({ from, to, text, words }, v) =>
    line(v, 'promised', { from: role(v, from), to: role(v, to), words: words ? closed(words) : text ? v.say(text) : '' }),
  kept: ({ from, to }, v) => line(v, 'kept', { from: role(v, from), to: role(v, to) }),
  broken: ({ from, to }, v) => line(v, 'broken', { from: role(v, from), to: role(v, to) }),
  guessed: (_entry, v) => line(v, 'guessed'),
  'gave-back': (entry, v) => line(v, 'gaveBack', { team: team(v, entry.team), role: role(v, entry.about) }),
  marked: (entry, v) => line(v, 'marked', { team: team(v, entry.by), mark: v.t(`common:mark.${entry.mark}`) }),
  turned: ({ seats }, v) => line(v, 'turned', { star: role(v, seats.star), moon: role(v, seats.moon), sun: role(v, seats.sun) }),
  stopped: ({ take }, v) => line(v, 'stopped', { take }),
  took: ({ take }, v) => line(v, 'took', { take }),
  disrupted: ({ disruption }, v) => v.say(`disruptions.${disruption}.says`),
  'held-back': (_entry, v) => line(v, 'heldBack'),
  answered: (entry, v) =>
    `${issue(v, entry.issue)}: ${v.t(`common:answer.${entry.answer}`).toLowerCase()}. ${v.say(`issues.${entry.issue}.answers.${entry.answer}.says`)}`,
  elsewhere: (entry, v) => v.say(`issues.${entry.issue}.elsewhere.says`),
  'a-year-later': ({ house }, v) => v.say(`year-later.house.${house}`),
  'put-back': ({ by, take }, v) => line(v, `back.${by}`, { take }),
  'timed-out': (_entry, v) => line(v, 'timedOut'),
  noted: ({ words }, v) => line(v, 'noted', { words: closed(words) }),
  finished: (_entry, v) => line(v, 'finished'),
};
