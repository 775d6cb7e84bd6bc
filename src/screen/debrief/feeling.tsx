import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Feeling } from '#debrief/feeling.ts';
import { usePlay } from '../play.ts';
import { filled } from './gaps.ts';
import type { Leaf, PageProps } from './leaf.ts';

const DRAWN = import.meta.glob<string>('../../../assets/icons/feeling-*.svg', { query: '?raw', import: 'default', eager: true });

/** Screen 1: pictures to point at. What is tapped only lies there while the screen does: nobody's feeling is kept. */
export const feelings = ({ data }: PageProps<1>): Leaf[] => [{ sheet: <Feelings data={data} />, script: true }];

function Feelings({ data }: Pick<PageProps<1>, 'data'>): JSX.Element {
  const { words } = usePlay();
  const [shown, show] = useState<readonly Feeling[]>([]);
  const tap = (feeling: Feeling) => show((old) => (old.includes(feeling) ? old.filter((each) => each !== feeling) : [...old, feeling]));
  return (
    <>
      <section class="paper moments" data-cut="2">
        <h2>{words.t('debrief:feel.when')}</h2>
        <ul>
          {data.moments.map(({ id, fill }) => (
            <li key={id}>{filled(words, { key: `moments.${id}`, fill })}</li>
          ))}
        </ul>
      </section>
      <div class="feelings">
        {data.feelings.map((feeling) => (
          <button
            key={feeling}
            type="button"
            class="paper choice feeling"
            data-feeling={feeling}
            data-cut="3"
            aria-pressed={shown.includes(feeling)}
            onClick={() => tap(feeling)}
          >
            <span class="drawing" aria-hidden="true" dangerouslySetInnerHTML={{ __html: pictureOf(feeling) }} />
            <span>{words.t(`debrief:feel.${feeling}`)}</span>
          </button>
        ))}
      </div>
    </>
  );
}

const pictureOf = (feeling: Feeling): string => DRAWN[`../../../assets/icons/feeling-${feeling}.svg`] ?? '';
