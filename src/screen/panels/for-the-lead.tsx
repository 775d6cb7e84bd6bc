import type { JSX } from 'preact';
import type { RowCounts } from '#words/rows.ts';
import { tellAll } from '#words/tell.ts';
import type { Words } from '#words/words.ts';
import { voiceAt } from '../lines.ts';
import { usePlay } from '../play.ts';
import { PreferencesForm } from '../preferences-form.tsx';
import { Plain } from '../sheets.tsx';
import { Panel } from './panel.tsx';

/** What who leads may do besides the play. */
export function MenuPanel(): JSX.Element {
  const { words, open, save, view, ask, may } = usePlay();
  return (
    <Panel title={words.t('menu.title')} close={() => open(null)} closeText={words.t('common:close')}>
      <div class="two">
        <Plain sign="words" on={() => open('behind')}>
          {words.t('menu.behind')}
        </Plain>
        <Plain sign="why" on={() => open('why')}>
          {words.t('menu.why')}
        </Plain>
        <Plain sign="back" disabled={view.bookmarks.length === 0} on={() => open('rewind')}>
          {words.t('menu.rewind')}
        </Plain>
        <Plain sign="letter" on={() => open('journal')}>
          {words.t('menu.journal')}
        </Plain>
        <Plain sign="save" on={save}>
          {words.t('menu.save')}
        </Plain>
        <Plain sign="debrief" disabled={!may({ do: 'wrap-up' })} on={() => ask({ do: 'wrap-up' }) && open(null)}>
          {words.t('late.go')}
        </Plain>
        <Plain sign="menu" on={() => open('settings')}>
          {words.t('menu.settings')}
        </Plain>
      </div>
      <p class="sub">{words.t('menu.saveSays')}</p>
      <p class="sub">{words.t('menu.keys')}</p>
    </Panel>
  );
}

export function SettingsPanel(): JSX.Element {
  const { words, open, preferences, prefer } = usePlay();
  return (
    <Panel title={words.t('menu.settings')} close={() => open(null)} closeText={words.t('common:ready')}>
      <PreferencesForm words={words} preferences={preferences} prefer={prefer} />
    </Panel>
  );
}

/** Back to a decision: nothing that was played is lost. */
export function RewindPanel(): JSX.Element {
  const { words, view, ask, may, open } = usePlay();
  const open_ = view.bookmarks.filter((to) => may({ do: 'rewind', to }));
  return (
    <Panel title={words.t('menu.rewind')} close={() => open(null)} closeText={words.t('common:cancel')}>
      <p>{words.t(open_.length ? 'rewind.says' : 'rewind.none')}</p>
      <div class="stack">
        {open_.map((to) => {
          const [issue, take] = to.split('/');
          return (
            <Plain key={to} sign="back" on={() => ask({ do: 'rewind', to }) && open(null)}>
              {words.t('rewind.to', { issue: words.say(`issues.${issue}.title`), take: take ?? '' })}
            </Plain>
          );
        })}
      </div>
    </Panel>
  );
}

/** A row by its name; a row of the case itself by the kind of thing it hangs on. */
function rowName(words: Words, name: string, id: string): string {
  const [kind = '', of = ''] = id.split('.');
  const own = words.has(`why.of.${kind}`) ? words.t(`why.of.${kind}`, { issue: words.say(`issues.${of}.title`) }) : words.t('why.of.other');
  return name ? name : own;
}

/** What the row counts, in words: "thinnest ribbon +1, own candle -1". */
function countsLine(words: Words, { changes, candle, value }: RowCounts): string {
  const signed = (by: number) => (by > 0 ? `+${by}` : String(by));
  const parts = changes.map(({ thing, by }) => `${thingName(words, thing)} ${signed(by)}`);
  if (candle !== 0) parts.push(`${words.t('why.thing.candle')} ${signed(candle)}`);
  if (value !== null) parts.push(signed(value));
  return parts.join(', ');
}

function thingName(words: Words, thing: string): string {
  const [name = '', of = ''] = thing.split(' ');
  if (of === 'lowest') return words.t('why.thing.lowest');
  if (name === 'energy') return words.t('why.thing.energy', { role: words.t(`common:theRole.${of}`) });
  if (name !== 'trust') return words.t(`why.thing.${name}`);
  return words.has(`common:pair.${of}`) ? words.t('why.thing.trust', { pair: words.t(`common:pair.${of}`) }) : words.t(`why.thing.${of}`);
}

/** Because of which row, with its numbers; then where they come from; its id, small, for who wants to change it. */
function Row({ id }: { id: string }): JSX.Element {
  const { words, why } = usePlay();
  const { name, source, counts } = why(id);
  const line = countsLine(words, counts);
  return (
    <>
      <p>
        {words.t('why.because', { row: rowName(words, name, id) })} {line && words.t('why.counts', { line })}
      </p>
      <p class="sub">
        {source && words.t('why.source', { source })} <code>{id}</code>
      </p>
    </>
  );
}

/** Why did that happen? Every change names its row of the model and where the row comes from. */
export function WhyPanel(): JSX.Element {
  const { words, heard, showed, open } = usePlay();
  const rows = tellAll([...showed(), ...heard], voiceAt(words, null))
    .flatMap(({ entry, text }) => ('cause' in entry && entry.cause.length ? [{ text, cause: entry.cause }] : []))
    .slice(-6)
    .reverse();
  return (
    <Panel title={words.t('why.title')} close={() => open(null)} closeText={words.t('common:close')}>
      <p>{words.t('why.says')}</p>
      <ol class="stack">
        {rows.map((row, i) => (
          <li key={`${row.text}${i}`} class="why">
            <p>
              <strong>{row.text}</strong>
            </p>
            {row.cause.map((id) => (
              <Row key={id} id={id} />
            ))}
          </li>
        ))}
      </ol>
      {rows.length === 0 && <p>{words.t('why.none')}</p>}
    </Panel>
  );
}

/** What happened so far, as sentences. */
export function JournalPanel(): JSX.Element {
  const { words, heard, open } = usePlay();
  const lines = tellAll(heard, voiceAt(words, null)).map(({ text }) => text);
  return (
    <Panel title={words.t('menu.journal')} close={() => open(null)} closeText={words.t('common:close')}>
      <ol class="stack journal">
        {lines.map((line, i) => (
          <li key={`${i}${line}`}>{line}</li>
        ))}
      </ol>
      {lines.length === 0 && <p>{words.t('journal.none')}</p>}
    </Panel>
  );
}

/** What the stage shows, in words and without a number. */
export function BehindPanel(): JSX.Element {
  const { words, open } = usePlay();
  return (
    <Panel title={words.t('menu.behind')} close={() => open(null)} closeText={words.t('common:close')}>
      <div class="two">
        <Between />
        <House />
      </div>
    </Panel>
  );
}

/** Ribbons, candles and plinths. */
function Between(): JSX.Element {
  const { words, view } = usePlay();
  const n = (what: string, value: number) => words.t(`behind.${what}.n${value}`);
  return (
    <ul class="stack">
      {view.ribbons.map(({ pair, trust, taped }) => (
        <li key={pair}>
          {words.t('behind.ribbon', { pair: words.t(`common:pair.${pair}`), how: n('trust', trust) })} {taped && words.t('behind.taped')}
        </li>
      ))}
      {view.roles.map(({ role, energy, say }) => (
        <li key={role}>
          {words.t('behind.seat', { role: words.t(`common:theRole.${role}`), candle: n('energy', energy), say: n('say', say) })}
        </li>
      ))}
    </ul>
  );
}

/** The hammer, the house and the letters. */
function House(): JSX.Element {
  const { words, view } = usePlay();
  const meters = ['reach', 'inclusion', 'clarity', 'sharedPicture'] as const;
  return (
    <ul class="stack">
      <li>{words.t('behind.hammer', { where: words.t(`common:hammer.${view.hammer}`) })}</li>
      {meters.map((meter) => (
        <li key={meter}>{words.t(`behind.${meter}.n${view.house[meter]}`)}</li>
      ))}
      {view.house.bunting > 0 && <li>{words.t('behind.bunting')}</li>}
      {view.letters.map(({ issue, place, ring }) => (
        <li key={issue}>
          {words.t(`behind.letter.${place}`, { issue: words.say(`issues.${issue}.title`), ring: words.t(`common:ring.${ring}`) })}
        </li>
      ))}
    </ul>
  );
}
