/**
 * What can go wrong with keeping an evening. It is told, never thrown: the play goes on in memory and can still be saved as a file.
 *
 * - `full`: no room left on this device.
 * - `forbidden`: the browser keeps nothing for this page (private window, policy, data cleared during the play).
 * - `busy`: another tab has the evening open; this tab keeps nothing.
 */
export type Trouble = 'full' | 'forbidden' | 'busy';

export type OnTrouble = (trouble: Trouble) => void;

/** Everything that is not a lack of room comes down to one advice: save a file. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
}
