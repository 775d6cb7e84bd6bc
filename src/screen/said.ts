import { usePlay } from './play.ts';

type Said = { said: (key: string, values?: Record<string, string | number>) => string; solo: boolean };

/** A text of the house, `namespace:path`; who plays alone gets the one under `solo.`, where there is one. Empty when nobody wrote it. */
export function useSaid(): Said {
  const { words, view } = usePlay();
  const solo = view.teams.filter((team) => !team.puppet).length === 1;
  const said: Said['said'] = (key, values) => {
    const [page = '', path = ''] = key.split(':');
    const alone = `${page}:solo.${path}`;
    return words.t(solo && words.has(alone) ? alone : key, values);
  };
  return { said, solo };
}
