/**
 * What stands on the screen of an evening and is not in its journal yet: fingers that were tapped in, words half written, an image half
 * placed, and whether the evening rests. One small note for the evening in play; each part goes when its screen goes. A browser that
 * keeps nothing only loses these.
 */
export interface Tapped {
  /** The evening it belongs to, as on the shelf. */
  evening: number;
  /** What was made in each place of the screen, as that place wrote it. */
  texts: Readonly<Record<string, string>>;
  stop: 'time-out' | 'pause' | null;
}

const PLACE = 'samenspel.tapped';

export function readTapped(evening: number): Tapped | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Tapped | null;
    if (kept?.evening !== evening || typeof kept.texts !== 'object') return null;
    for (const text of Object.values(kept.texts)) JSON.parse(text);
    return { ...kept, stop: kept.stop === 'time-out' || kept.stop === 'pause' ? kept.stop : null };
  } catch {
    return null;
  }
}

export function keepTapped(tapped: Tapped): void {
  try {
    if (Object.keys(tapped.texts).length === 0 && tapped.stop === null) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, JSON.stringify(tapped));
  } catch {
    // Nothing is kept here: then fingers are shown again.
  }
}
