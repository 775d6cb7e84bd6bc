/** How long a tab waits for one that is just closing: a reload lets go of the old page a moment after the new one starts. */
const PATIENCE = 1500;

/**
 * Takes the only seat from which an evening may be kept, until this page goes. False when another tab sits there.
 * A browser without Web Locks has one seat for everybody.
 */
export function takeSeat(): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((settle) => {
    navigator.locks
      .request('samenspel', { signal: AbortSignal.timeout(PATIENCE) }, () => {
        settle(true);
        return new Promise<never>(() => {});
      })
      .catch((error: unknown) => settle(!isLate(error)));
  });
}

const isLate = (error: unknown) => error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError');
