import { usePlay } from '../play.ts';
import { useSaid } from '../said.ts';

/** The play, with words that speak to who plays alone as one person: every `debrief:` text asks for its own under `solo.` first. */
export function useOwnPlay(): ReturnType<typeof usePlay> {
  const play = usePlay();
  const { said, solo } = useSaid();
  return solo ? { ...play, words: Object.create(play.words, { t: { value: said } }) } : play;
}
