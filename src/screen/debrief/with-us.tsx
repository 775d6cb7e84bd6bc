import type { JSX } from 'preact';
import type { Meant } from '#debrief/with-us.ts';
import type { Words } from '#words/words.ts';
import { optionLine } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card } from '../sheets.tsx';
import { filled, quote } from './gaps.ts';
import type { Leaf, PageProps } from './leaf.ts';

/** Screen 8: the strongest moment asks for a parallel; below it, what the game left out of it. Behind it what the author meant. */
export const withUs = ({ data }: PageProps<8>): Leaf[] => [
  { sheet: <WithUs data={data} />, script: true },
  ...(data.meant.length > 0 ? [{ sheet: <MeantSo data={data} />, script: true }] : []),
];

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

/** What its author left so on purpose, as a question: nobody says that it is right. */
function MeantSo({ data }: Pick<PageProps<8>, 'data'>): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper part" data-cut="2">
      <h2>{words.t('debrief:withUs.meant')}</h2>
      <ul>
        {data.meant.map((each) => (
          <li key={each.finding}>
            {aboutOf(words, each)} {words.say(`expected.${each.finding}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the author speaks of: an option in its own words, or an issue. */
function aboutOf(words: Words, { issue, option }: Meant): string {
  if (!issue) return '';
  const name = option ? quote(words, optionLine(words, issue, { option })) : words.say(`issues.${issue}.title`);
  return words.t('common:labelled', { name });
}
