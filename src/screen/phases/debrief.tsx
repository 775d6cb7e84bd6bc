import type { JSX } from 'preact';
import { Debrief as DebriefPages } from '../debrief/debrief.tsx';
import { usePlay } from '../play.ts';

/** The debrief, page by page: the journal decides what stands on it. */
export function Debrief(): JSX.Element {
  const { evening } = usePlay();
  return <DebriefPages read={evening} />;
}
