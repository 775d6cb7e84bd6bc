import { cases } from 'virtual:cases';
import type { Language } from '#scenario/ids.ts';
import type { CaseTexts } from '#scenario/types.ts';
import type { Shelves } from '#words/words.ts';
import { isOwn, type OwnCases } from './own-cases.ts';

const HOUSE = import.meta.glob<object>('./words/*/*.json', { import: 'default' });
/** What the first screen says. */
const DOOR = ['common', 'setup'];
const NAMES = { nl: () => import('virtual:model/nl'), en: () => import('virtual:model/en') };

/** Where the texts come from: each namespace, each case and the model's names are fetched when they are first needed. */
export const textsWith = (own: OwnCases): Shelves => ({
  async house(language, part) {
    const here = Object.entries(HOUSE).map(([path, load]) => ({
      of: path.split('/').at(-2),
      name: path.replace(/^.*\/|\.json$/g, ''),
      load,
    }));
    const wanted = here.filter(({ of, name }) => of === language && (part === 'all' || DOOR.includes(name)));
    return Object.fromEntries(await Promise.all(wanted.map(async ({ name, load }) => [name, await load()])));
  },
  model: async (language) => (await NAMES[language]()).names,
  case: (id, language) => (isOwn(id) ? ownTexts(own, id, language) : shelfTexts(id, language)),
});

const otherThan = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

/** A case that does not speak this language speaks the other. */
async function shelfTexts(id: string, language: Language): Promise<CaseTexts> {
  const { room = {}, private: sealed = {} } = cases[id] ?? {};
  const spoken = room[language] ? language : otherThan(language);
  return { room: (await room[spoken]?.()) ?? {}, private: (await sealed[spoken]?.()) ?? {} };
}

async function ownTexts(own: OwnCases, id: string, language: Language): Promise<CaseTexts> {
  const { texts = {} } = (await own.whole(id)) ?? {};
  return texts[language] ?? texts[otherThan(language)] ?? { room: {}, private: {} };
}
