import type { JSX } from 'preact';
import type { Image } from '#rules/command.ts';
import { ROLES_IN_ORDER, roleBig, theRole, upper, verbName } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Sign } from '../signs.tsx';
import { ImageOf } from './image-of.tsx';
import type { Leaf, PageProps } from './leaf.ts';

/** Screen 5: which plays went over the others and which with them, the ribbons then and now, the three images. */
export const field = ({ data }: PageProps<5>): Leaf[] => [
  { sheet: <Plays data={data} />, script: true },
  ...(data.images ? [{ sheet: <Images images={data.images} />, script: false }] : []),
  { sheet: <Ribbons data={data} />, script: true },
  { sheet: <FeltSay data={data} />, script: true },
];

type Part = Pick<PageProps<5>, 'data'>;

function Plays({ data }: Part): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper part" data-cut="1">
      <h2>{words.t('debrief:field.plays')}</h2>
      {data.plays.length === 0 && <p>{words.t('debrief:field.none')}</p>}
      <ol class="plays">
        {data.plays.map(({ role, use, verb, card }, i) => (
          <li key={`${role}${verb}${card}${i}`} data-use={use} data-role={role}>
            <Sign id={role} /> <span class="hidden">{roleBig(words, role)}:</span>{' '}
            <span>{verb ? verbName(words, role, verb) : words.name(`powerCards.${card}.name`)}</span>
            <strong class="end">{words.t(`debrief:field.${use}`)}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ribbons({ data }: Part): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper part" data-cut="2">
      <h2>{words.t('debrief:field.ribbons')}</h2>
      <ul class="ribbons">
        {data.ribbons.map(({ pair, path }) => (
          <li key={pair}>
            <span>{upper(words.t(`common:pair.${pair}`))}</span>
            <span class="then-now">
              {path.map((trust, i) => (
                <span key={`${trust}${i}`}>
                  {i > 0 && '→ '}
                  <i class="ribbon" data-trust={trust} /> {words.t(`debrief:field.ribbon.${trust}`)}{' '}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Images({ images }: { images: readonly [Image, Image, Image] }): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="three images" aria-label={words.t('debrief:field.images')}>
      {ROLES_IN_ORDER.map((role, i) => {
        const image = images[i];
        return (
          image && (
            <figure key={role} class="paper" data-cut="3">
              <figcaption class="strip" data-role={role}>
                {words.t('debrief:field.imageBy', { role: theRole(words, role) })}
              </figcaption>
              <ImageOf image={image} />
            </figure>
          )
        );
      })}
    </section>
  );
}

/** More rows than an evening without cuts has. */
const MOST_FELT = 6;

/** Say by fingers next to the height of the plinth, each time fingers were shown. */
function FeltSay({ data }: Part): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper part felts" data-cut="4">
      <h2>{words.t('debrief:field.felt')}</h2>
      <table class="rungs">
        <thead>
          <tr>
            <td />
            {ROLES_IN_ORDER.map((role) => (
              <th key={role} scope="col">
                {roleBig(words, role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.felts.slice(-MOST_FELT).map(({ n, fingers, says }, i) => (
            <tr key={n}>
              <th scope="row">{words.t('debrief:field.moment', { n: i + 1 })}</th>
              {ROLES_IN_ORDER.map((role, r) => (
                <td key={role}>
                  {words.t(fingers[r] === 1 ? 'debrief:field.feltOne' : 'debrief:field.feltRow', { n: fingers[r] ?? 0, of: says[r] ?? 0 })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
