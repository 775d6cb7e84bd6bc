/** What `src/workshop/vite-plugin.ts` makes of `scenarios/` when the game is built. */

declare module 'virtual:shelf' {
  import type { Id, Language } from '#scenario/ids.ts';
  import type { ShelfItem } from '#scenario/types.ts';

  export const shelf: ShelfItem[];
  /** Cases that cannot be played, with the first complaint about each. */
  export const broken: { id: Id; says: Record<Language, string> }[];
}

declare module 'virtual:cases' {
  import type { Id, Language } from '#scenario/ids.ts';
  import type { Scenario } from '#scenario/types.ts';

  type Texts = Record<string, string>;
  /** Every door opens a chunk of its own: nothing of a case is loaded before it is asked for, its private texts last. */
  export interface CaseDoors {
    structure: () => Promise<Scenario>;
    room: Partial<Record<Language, () => Promise<Texts>>>;
    private: Partial<Record<Language, () => Promise<Texts>>>;
  }
  export const cases: Record<Id, CaseDoors>;
}

declare module 'virtual:case/*/structure' {
  import type { Scenario } from '#scenario/types.ts';

  export const structure: Scenario;
}

declare module 'virtual:model' {
  import type { Model } from '#scenario/model-types.ts';

  export const model: Model;
}

declare module 'virtual:model/*' {
  /** Names and sentences by path: `chords.heard.name`, `verbs.resident.tell.says`, `sources.arnstein.cite`. */
  export const names: Record<string, string>;
}

declare module 'virtual:complaints/*' {
  import type { GuideWords } from '#scenario/tell-complaint.ts';

  export const words: GuideWords;
}

declare module 'virtual:jargon' {
  import type { Language } from '#scenario/ids.ts';
  import type { Jargon } from '#scenario/style.ts';

  /** Hard words with plain ones, in each language. */
  export const jargon: Record<Language, Jargon>;
}
