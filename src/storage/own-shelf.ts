import { askToStay, type KeptCase, openStore, type Store } from './store.ts';

/** Cases of one's own in this browser. Any tab may read and put them: they do not change while an evening is played. */

/** Every case that was kept; none where nothing can be kept. */
export const keptCases = (): Promise<KeptCase[]> => once([], (store) => store.getAll('cases'));

/** False when it could not be kept: it is then there until the page closes. One with the same id goes. */
export function keepCase(kept: KeptCase): Promise<boolean> {
  askToStay();
  return once(false, async (store) => {
    await store.put('cases', kept);
    return true;
  });
}

/** False when it could not be thrown away: where it was kept, it still is. */
export function forgetCase(id: string): Promise<boolean> {
  return once(false, async (store) => {
    await store.delete('cases', id);
    return true;
  });
}

/** The store is held no longer than this takes: an update of the game may want to change it. */
async function once<T>(instead: T, action: (store: Store) => Promise<T>): Promise<T> {
  let store: Store | null = null;
  try {
    store = await openStore();
    return await action(store);
  } catch {
    return instead;
  } finally {
    store?.close();
  }
}
