import type { JSX } from 'preact';
import { usePlay } from '../play.ts';
import { Card } from '../sheets.tsx';
import { filled } from './gaps.ts';
import type { Leaf, PageProps } from './leaf.ts';

/** Screen 8: the strongest moment asks for a parallel; below it, what the game left out of it. */
export const withUs = ({ data }: PageProps<8>): Leaf[] => [{ sheet: <WithUs data={data} />, script: true }];

function WithUs({ data }: Pick<PageProps<8>, 'data'>): JSX.Element {
  const { words } = usePlay();
  const { id, fill } = data.moment;
  return (
    <>
      <Card sheet="plum" tilt="left">
        <h2>{words.t('debrief:withUs.moment')}</h2>
        <p class="big">{filled(words, { key: `moments.${id}`, fill })}</p>
      </Card>
      <section class="paper part" data-cut="3">
        <h2>{words.t('debrief:withUs.leaves')}</h2>
        <ul>
          {data.leavesOut.map(({ key, fill: about }) => (
            <li key={key}>{filled(words, { key: `withUs.gaps.${key}`, fill: about })}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
