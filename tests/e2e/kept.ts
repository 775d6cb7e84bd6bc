import type { Page } from '@playwright/test';
import type { Journal, Line } from '#session/types.ts';

/** A line as it lies on the shelf, with the evening it belongs to. */
type KeptLine = Line & { evening: number };

/** The evening begun last, as this browser keeps it on disk. */
export async function keptJournal(page: Page): Promise<Journal | null> {
  const { headers, lines } = await kept(page);
  const last = Math.max(...lines.map((line) => line.evening));
  const header = headers.at(-1);
  if (!header) return null;
  return { header, lines: lines.filter((line) => line.evening === last).map(({ evening: _, ...line }) => line) };
}

/** The lines of all evenings that lie on this browser's shelf. */
export const keptLines = async (page: Page): Promise<KeptLine[]> => (await kept(page)).lines;

function kept(page: Page): Promise<{ headers: Journal['header'][]; lines: KeptLine[] }> {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('samenspel');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const store = opening.result;
          if (!store.objectStoreNames.contains('lines')) return done({ headers: [], lines: [] });
          const step = store.transaction(['evenings', 'lines']);
          const headers = step.objectStore('evenings').getAll();
          const lines = step.objectStore('lines').getAll();
          step.oncomplete = () => {
            store.close();
            done({ headers: headers.result.map(({ header }) => header), lines: lines.result });
          };
        };
      }),
  );
}
