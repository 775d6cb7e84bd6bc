import { useMemo } from 'preact/hooks';
import type { Header } from '#session/types.ts';
import type { Words } from '#words/words.ts';

/** One person and two puppets. */
export const isSolo = ({ seats, puppets }: Header): boolean => Object.keys(seats).length - puppets.length === 1;

/** The voice of this evening: who plays alone is spoken to as one person, where somebody wrote a text for it under `solo.`. */
export function useVoice(words: Words, header: Header): Words {
  return useMemo(() => {
    if (!isSolo(header)) return words;
    const t: Words['t'] = (key, values) => {
      const alone = soloOf(key);
      return words.t(words.has(alone) ? alone : key, values);
    };
    return Object.create(words, { t: { value: t } });
  }, [words, header]);
}

/** `setup:a.b` has its twin at `setup:solo.a.b`; without a page it is of `play`. */
const soloOf = (key: string): string => (key.includes(':') ? key.replace(':', ':solo.') : `play:solo.${key}`);
