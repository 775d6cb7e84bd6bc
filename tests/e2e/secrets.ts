import type { Page } from '@playwright/test';
import type { Language } from '#scenario/ids.ts';
import type { CompiledCase } from '#scenario/types.ts';
import { compiled } from '../play/world.ts';
import { keptJournal } from './kept.ts';
import { drawn } from './press.ts';

/** What nobody may find on a page that is for the room. */
export interface Secrets {
  /** Id of the fact, or null for the rest of a card: sealed until the debrief. */
  fact: string | null;
  says: string;
}

export function secretsOf(language: Language, { texts }: Pick<CompiledCase, 'texts'> = compiled): Secrets[] {
  return Object.entries(texts[language]?.private ?? {}).map(([path, says]) => ({
    fact: /\.knows\.([^.]+)\./.exec(path)?.[1] ?? null,
    says,
  }));
}

/**
 * Looks for every sealed id and sentence in all that a page shows or keeps where a neighbour could find it: text, attributes, values,
 * title, address, `history.state` and web storage. The evening in IndexedDB holds them by design; it says which facts lie on the table.
 */
export async function leaks(page: Page, secrets: readonly Secrets[]): Promise<string[]> {
  const found = await search(page, secrets);
  if (found.length === 0) return [];
  // The line of the last command may still be on its way to the disk.
  await drawn(page);
  const laid = await laidFacts(page);
  return found.filter(({ fact }) => fact === null || !laid.includes(fact)).map(({ says, where }) => `"${says}" in ${where}`);
}

type Found = { fact: string | null; says: string; where: string };

async function search(page: Page, secrets: readonly Secrets[]): Promise<Found[]> {
  const places = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')].filter((element) => !element.matches('script, style'));
    const own = (element: Element) =>
      [...element.childNodes].filter((node) => node.nodeType !== Node.ELEMENT_NODE).map((node) => node.nodeValue);
    const values = all.map((element) =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '',
    );
    const store = (kept: Storage) => JSON.stringify(Object.entries(kept));
    return {
      text: document.body.innerText,
      nodes: [...all.flatMap(own), ...values].join('\n'),
      attributes: all
        .flatMap((element) => [...element.attributes].filter(({ name }) => name !== 'class').map((one) => `${one.name}=${one.value}`))
        .join('\n'),
      classes: all.map((element) => element.getAttribute('class') ?? '').join('\n'),
      title: document.title,
      address: decodeURIComponent(location.href),
      history: JSON.stringify(history.state),
      storage: store(localStorage) + store(sessionStorage),
    };
  });
  return Object.entries(places).flatMap(([where, text]) => secrets.flatMap((secret) => foundIn(where, plain(text), secret)));
}

function foundIn(where: string, text: string, { fact, says }: Secrets): Found[] {
  const sentence = text.includes(plain(says)) ? [{ fact, says, where }] : [];
  const isId = fact !== null && new RegExp(`(^|[^\\p{L}\\d-])${fact}($|[^\\p{L}\\d-])`, 'u').test(text);
  return isId && !isProse(where, fact) ? [...sentence, { fact, says: `the id ${fact}`, where }] : sentence;
}

/** An id of one plain word may be a word of a sentence, or how something looks. */
const isProse = (where: string, id: string) => ['text', 'nodes', 'title', 'classes'].includes(where) && !id.includes('-');

const plain = (text: string) =>
  text
    .replaceAll(/[\u00ad\u200b]/g, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();

/** Facts on the table, by the kept lines of the evening. */
async function laidFacts(page: Page): Promise<string[]> {
  const journal = await keptJournal(page);
  return (journal?.lines ?? []).flatMap(({ so }) => so).flatMap((entry) => /^laid: \S+ (\S+)/.exec(entry)?.[1] ?? []);
}
