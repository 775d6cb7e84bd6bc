import type { JSX } from 'preact';
import type { Role } from '#scenario/ids.ts';
import type { Model } from '#scenario/model-types.ts';
import type { Words } from '#words/words.ts';
import { Icon } from './icon.tsx';
import { roleBig, upper, verbName } from './lines.ts';
import { Sign } from './signs.tsx';

interface Props {
  words: Words;
  model: Model;
  role: Role;
}

const MOVES = {
  resident: ['tell', 'bring', 'do', 'refuse'],
  worker: ['translate', 'connect', 'take-over', 'let-go'],
  official: ['make-room', 'mediate', 'push', 'cover'],
} as const;

/** One A4 for one team: the four moves by number of fingers, with what each costs, something else, and the three hands. */
export function MovesSheet({ words, model, role }: Props): JSX.Element {
  const rows: Record<string, { candle: number }> = model.verbs[role];
  return (
    <article class="a4 moves-sheet" data-role={role}>
      <header>
        <Sign id={role} />
        <div>
          <h2>{roleBig(words, role)}</h2>
          <p>{words.t('print:moves')}</p>
        </div>
      </header>
      <ol class="moves">
        {MOVES[role].map((verb, i) => (
          <li key={verb}>
            <span class="n">{i + 1}</span>
            <Icon id={`verb-${verb}`} />
            <p>
              <strong>{upper(verbName(words, role, verb))}</strong>
              <br />
              {words.name(`verbs.${role}.${verb}.says`)}
            </p>
            <Cost candle={rows[verb]?.candle ?? 0} />
          </li>
        ))}
        <li>
          <span class="n">{MOVES[role].length + 1}</span>
          <Sign id="hand" />
          <p>
            <strong>{words.t('common:own')}</strong>
            <br />
            {words.t('print:other')}
          </p>
        </li>
      </ol>
      <Costs words={words} />
      <Hands words={words} />
    </article>
  );
}

/** What it does to the own candle, as on the screen. */
function Cost({ candle }: { candle: number }): JSX.Element | null {
  if (candle === 0) return null;
  return (
    <span class="cost">
      <Sign id="candle" /> {candle < 0 ? '−' : '+'}
    </span>
  );
}

/** What the marks beside the moves mean. */
function Costs({ words }: Pick<Props, 'words'>): JSX.Element {
  return (
    <p class="costs">
      <Cost candle={-1} /> {words.t('print:costs')}
      <br />
      <Cost candle={1} /> {words.t('print:rests')}
    </p>
  );
}

function Hands({ words }: Pick<Props, 'words'>): JSX.Element {
  return (
    <ul class="hands">
      {(['support', 'live-with', 'object'] as const).map((hand) => (
        <li key={hand}>
          <Sign id={hand} />
          <span>
            <strong>{upper(words.t(`common:hand.${hand}`))}.</strong> {words.t(`common:handSays.${hand}`)}
          </span>
        </li>
      ))}
      <li>
        <Sign id="time-out" />
        <span>{words.t('print:timeOut')}</span>
      </li>
    </ul>
  );
}
