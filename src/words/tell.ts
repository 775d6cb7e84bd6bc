import type { Entry, EntryOf, Thing } from '#rules/entry.ts';
import type { Id, Role } from '#scenario/ids.ts';
import type { Values, Words } from './words.ts';

/** What telling needs of the voice: the house's own texts, the case's, the model's names. */
export type Voice = Pick<Words, 't' | 'say' | 'sealed' | 'name'>;

/** What happened, as one sentence for the room; null where nothing is worth saying aloud. */
export function tell(entry: Entry, voice: Voice): string | null {
  const teller = TELLERS[entry.kind] as ((entry: Entry, voice: Voice) => string | null) | undefined;
  return teller?.(entry, voice) || null;
}

type Tellers = { [K in Entry['kind']]?: (entry: EntryOf<K>, voice: Voice) => string | null };

const up = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const line = (voice: Voice, key: string, values?: Values) => up(voice.t(`tell:${key}`, values));
const role = (voice: Voice, id: Role) => voice.t(`common:theRole.${id}`);
const team = (voice: Voice, id: string) => voice.t(`common:theTeam.${id}`);
const issue = (voice: Voice, id: Id) => voice.say(`issues.${id}.title`);
const where = (voice: Voice, id: string) => voice.t(`common:hammer.${id}`);

/** An option's sentence without its scene: options of all scenes have ids of their own within their scene. */
function option(voice: Voice, id: Id | null, own: { words: string } | undefined, scene: Id | undefined): string {
  if (own) return own.words;
  return id && scene ? voice.say(`scenes.${scene}.decision.options.${id}.says`) : '';
}

let scene: Id | undefined;
