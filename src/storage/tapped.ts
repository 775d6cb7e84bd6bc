/**
 * What stands on the screen of an evening and is not in its journal yet: fingers that were tapped in, and whether the evening rests.
 * One small note for the evening in play; it goes when the screen goes. A browser that keeps nothing only loses these.
 */
export interface Tapped {
  /** The evening it belongs to, as on the shelf. */
  evening: number;
  /** The screen it stands on, and what was tapped in there, as the screen wrote it. */
  place: string;
  text: string | null;
  stop: 'time-out' | 'pause' | null;
}

const PLACE = 'samenspel.tapped';

export function readTapped(evening: number): Tapped | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Tapped | null;
    if (kept?.evening !== evening || typeof kept.place !== 'string') return null;
    JSON.parse(kept.text ?? 'null');
    return { ...kept, stop: kept.stop === 'time-out' || kept.stop === 'pause' ? kept.stop : null };
  } catch {
    return null;
  }
}

export function keepTapped(tapped: Tapped): void {
  try {
    if (tapped.text === null && tapped.stop === null) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, JSON.stringify(tapped));
  } catch {
    // Nothing is kept here: then fingers are shown again.
  }
}
