import type { JSX } from 'preact';

const DRAWN = import.meta.glob<string>('../../assets/icons/{verb,rule,power,value,card,ring}-*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A drawn icon beside its word, in the colour of the word. One that was never drawn leaves its place empty. */
export function Icon({ id, big }: { id: string; big?: boolean }): JSX.Element | null {
  const svg = DRAWN[`../../assets/icons/${id}.svg`];
  if (!svg) return null;
  return <span class="icon" aria-hidden="true" data-big={big || undefined} dangerouslySetInnerHTML={{ __html: svg }} />;
}
