import i18next, { type i18n } from 'i18next';
import type { Language } from '#scenario/ids.ts';
import type { CaseTexts } from '#scenario/types.ts';

export type Values = Record<string, string | number>;

/** Where texts come from: the shell that knows about files and bundles gives them in. */
export interface Shelves {
  /** The namespaces of this house in one language: `{ play: {...}, setup: {...} }`; at the door only what the first screen says. */
  house(language: Language, part: 'door' | 'all'): Promise<Record<string, object>>;
  /** Names and room sentences of the model, nested or by path. */
  model(language: Language): Promise<object>;
  /** Both bundles of one case. */
  case(id: string, language: Language): Promise<CaseTexts>;
}

/** The voice: every sentence that anybody reads or hears comes from here. A missing text is empty, never a key. */
export interface Words {
  readonly language: Language;
  /** A text of the house, `namespace:path`, with values filled in. */
  t(key: string, values?: Values): string;
  has(key: string): boolean;
  /** A text of the case that may be on the wall. */
  say(path: string): string;
  /** A text of the case that somebody holds: ask only what a view has already shown. */
  sealed(path: string): string;
  /** A name or sentence of the model, e.g. `verbs.worker.connect.name`. */
  name(path: string): string;
  /** Fetches what a play needs: the model's names and the case's texts, in the language of now. */
  take(caseId: string): Promise<void>;
  change(language: Language): Promise<void>;
}

/** Nested texts as one flat list by path; a list that is flat already stays as it is. */
export function flat(nested: object, prefix = ''): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [key, value] of Object.entries(nested)) {
    if (typeof value === 'string') out[prefix + key] = value;
    else if (value && typeof value === 'object') Object.assign(out, flat(value, `${prefix}${key}.`));
  }
  return out;
}

/** Begins the voice in one language. Throws when the house's own texts cannot be fetched. */
export async function createWords(language: Language, shelves: Shelves): Promise<Words> {
  const voice: i18n = i18next.createInstance();
  await voice.init({
    lng: language,
    resources: { [language]: await shelves.house(language, 'door') },
    defaultNS: 'play',
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: () => '',
  });
  return new Voice(voice, shelves);
}

class Voice implements Words {
  private model: Record<string, string> = {};
  private texts: CaseTexts = { room: {}, private: {} };
  private caseId: string | null = null;

  constructor(
    private readonly voice: i18n,
    private readonly shelves: Shelves,
  ) {}

  get language(): Language {
    return this.voice.language as Language;
  }

  t(key: string, values?: Values): string {
    return this.voice.t(key, values ?? {});
  }

  has(key: string): boolean {
    return this.voice.exists(key);
  }

  say(path: string): string {
    return this.texts.room[path] ?? '';
  }

  sealed(path: string): string {
    return this.texts.private[path] ?? this.texts.room[path] ?? '';
  }

  name(path: string): string {
    return this.model[path] ?? '';
  }

  async take(caseId: string): Promise<void> {
    this.caseId = caseId;
    const { language, shelves } = this;
    const [model, texts] = await Promise.all([shelves.model(language), shelves.case(caseId, language), this.fetch(language, 'all')]);
    this.model = flat(model);
    this.texts = { room: flat(texts.room), private: flat(texts.private) };
  }

  async change(language: Language): Promise<void> {
    await this.fetch(language, 'door');
    await this.voice.changeLanguage(language);
    if (this.caseId) await this.take(this.caseId);
  }

  private async fetch(language: Language, part: 'door' | 'all'): Promise<void> {
    const house = await this.shelves.house(language, part);
    for (const [namespace, texts] of Object.entries(house)) this.voice.addResourceBundle(language, namespace, texts, true, true);
  }
}
