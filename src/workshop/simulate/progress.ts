import { fillSentence } from '../fill-sentence.ts';
import { TONES } from './tones.ts';

/** As much of the terminal as a bar needs. */
interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

const WIDE = 30;

/** A bar that fills up while evenings are played, and leaves no trace. Only where somebody looks: into a file it writes nothing. */
export function progressBar(screen: Screen, { plays, says }: { plays: number; says: string }): { at(done: number): void; gone(): void } {
  let shown = -1;
  const at = (done: number): void => {
    const filled = Math.floor((WIDE * done) / plays);
    if (!screen.isTTY || filled === shown) return;
    shown = filled;
    const bar = TONES.night.mark.repeat(filled).padEnd(WIDE, TONES.sand.mark);
    screen.write(`\r${bar}  ${fillSentence(says, { done: String(done), plays: String(plays) })}`);
  };
  return { at, gone: () => void (screen.isTTY && screen.write('\r\u001b[K')) };
}
