import type { JSX } from 'preact';
import type { Play } from '#debrief/field.ts';
import type { Image } from '#rules/command.ts';
import { ROLES_IN_ORDER, roleBig, theRole, upper, verbName } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Sign } from '../signs.tsx';
import { ImageOf } from './image-of.tsx';
import type { Leaf, PageProps } from './leaf.ts';
import { RoleTable } from './role-table.tsx';

/** Screen 5: which plays went over the others and which with them, with the ribbons then and now; behind it the three images and the fingers. */
export const field = ({ data }: PageProps<5>): Leaf[] => [
  {
    sheet: (
      <>
        <Plays data={data} />
        <Ribbons data={data} />
      </>
    ),
    script: true,
  },
  ...(data.images || data.felts.length > 0 ? [thenAndNow(data)] : []),
];

/** What the tables built at the start, over what their fingers said along the way. */
const thenAndNow = (data: PageProps<5>['data']): Leaf => ({
  sheet: (
    <>
      {data.images && <Images images={data.images} />}
      {data.felts.length > 0 && <FeltSay data={data} />}
    </>
  ),
  script: false,
  main: true,
  measures: true,
});

type Part = Pick<PageProps<5>, 'data'>;

function Plays({ data }: Part): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper part" data-cut="1">
      <h2>{words.t('debrief:field.plays')}</h2>
      {data.plays.length === 0 && <p>{words.t('debrief:field.none')}</p>}
      {data.plays.length > 0 && (
        <div class="sides">
          {USES.map((use) => (
            <Side key={use} use={use} plays={data.plays.filter((play) => play.use === use)} />
          ))}
        </div>
      )}
    </section>
  );
}

const USES = ['over', 'with'] as const;

/** What went over the others, or with them. */
function Side({ use, plays }: { use: (typeof USES)[number]; plays: readonly Play[] }): JSX.Element {
  const { words } = usePlay();
  return (
    <div data-use={use}>
      <h3>{upper(words.t(`debrief:field.${use}`))}</h3>
      {plays.length === 0 && <p>{words.t('debrief:nothing')}</p>}
      <ol class="plays">
        {plays.map(({ role, verb, card }, i) => (
          <li key={`${role}${verb}${card}${i}`} data-role={role}>
            <Sign id={role} /> <span class="hidden">{roleBig(words, role)}:</span>{' '}
            <span>{verb ? verbName(words, role, verb) : words.name(`powerCards.${card}.name`)}</span>
          </li>
        ))}
      </ol>
    </div>
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

/** More moments than an evening without cuts has. */
const MOST_FELT = 4;

/** Say by fingers next to the height of the plinth, each time fingers were shown. */
function FeltSay({ data }: Part): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper part felts" data-cut="4">
      <h2>{words.t('debrief:field.felt')}</h2>
      <RoleTable
        rows={data.felts.slice(-MOST_FELT)}
        head={(_, at) => words.t('debrief:field.moment', { n: at + 1 })}
        cell={({ fingers, says }, r) =>
          words.t(fingers[r] === 1 ? 'debrief:field.feltOne' : 'debrief:field.feltRow', { n: fingers[r] ?? 0, of: says[r] ?? 0 })
        }
      />
    </section>
  );
}
