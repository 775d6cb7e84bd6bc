import { fillSentence } from '../fill-sentence.ts';
import { TONES } from '../simulate/tones.ts';
import type { Progress } from './explore.ts';
import type { Pass } from './finding.ts';

/** As much of the terminal as a bar needs. */
interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

const WIDE = 30;

/** A bar for each pass with its size so far; those that are done stay above it. Only where somebody looks: into a file it writes nothing. */
export function passBars(screen: Screen, says: Partial<Record<Pass, string>>): { at(progress: Progress): void; gone(): void } {
  let last: Pass | null = null;
  let shown = '';
  const at = ({ pass, states, done }: Progress): void => {
    if (!screen.isTTY) return;
    const filled = Math.min(WIDE, Math.floor(WIDE * done));
    const fresh = last !== null && last !== pass ? '\n' : '';
    const mark = `${pass} ${filled}`;
    if (mark === shown) return;
    last = pass;
    shown = mark;
    const bar = TONES.night.mark.repeat(filled).padEnd(WIDE, TONES.sand.mark);
    screen.write(`${fresh}\r\u001b[K${bar}  ${fillSentence(says[pass] ?? '', { count: String(states) })}`);
  };
  return { at, gone: () => void (screen.isTTY && last !== null && screen.write('\n')) };
}
