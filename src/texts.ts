import { cases } from 'virtual:cases';
import type { Shelves } from '#words/words.ts';

const HOUSE = import.meta.glob<object>('./words/*/*.json', { import: 'default' });
/** What the first screen says. */
const DOOR = ['common', 'setup'];
const NAMES = { nl: () => import('virtual:model/nl'), en: () => import('virtual:model/en') };

/** Where the texts come from: each namespace, each case and the model's names are fetched when they are first needed. */
export const texts: Shelves = {
  async house(language, part) {
    const own = Object.entries(HOUSE).map(([path, load]) => ({
      of: path.split('/').at(-2),
      name: path.replace(/^.*\/|\.json$/g, ''),
      load,
    }));
    const wanted = own.filter(({ of, name }) => of === language && (part === 'all' || DOOR.includes(name)));
    return Object.fromEntries(await Promise.all(wanted.map(async ({ name, load }) => [name, await load()])));
  },
  model: async (language) => (await NAMES[language]()).names,
  /** A case that does not speak this language speaks the other. */
  async case(id, language) {
    const { room = {}, private: sealed = {} } = cases[id] ?? {};
    const spoken = room[language] ? language : language === 'nl' ? 'en' : 'nl';
    return { room: (await room[spoken]?.()) ?? {}, private: (await sealed[spoken]?.()) ?? {} };
  },
};
