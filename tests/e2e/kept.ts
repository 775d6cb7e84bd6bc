import type { Page } from '@playwright/test';
import type { Journal } from '#session/types.ts';

/** The evening begun last, as this browser keeps it on disk. */
export function keptJournal(page: Page): Promise<Journal | null> {
  return page.evaluate(
    () =>
      new Promise<Journal | null>((done, fail) => {
        const opening = indexedDB.open('samenspel');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const store = opening.result;
          if (!store.objectStoreNames.contains('lines')) return done(null);
          const step = store.transaction(['evenings', 'lines']);
          const headers = step.objectStore('evenings').getAll();
          const lines = step.objectStore('lines').getAll();
          step.oncomplete = () => {
            store.close();
            const last = Math.max(...lines.result.map((line) => line.evening));
            const own = lines.result.filter((line) => line.evening === last).map(({ evening: _, ...line }) => line);
            done(headers.result.length === 0 ? null : { header: headers.result.at(-1).header, lines: own });
          };
        };
      }),
  );
}
