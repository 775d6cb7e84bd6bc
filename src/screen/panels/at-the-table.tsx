import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Command } from '#rules/command.ts';
import type { Role } from '#scenario/ids.ts';
import { isObject, useWaiting } from '../drafts.ts';
import { isPuppet, ROLES_IN_ORDER, roleBig, roleWithTeam, teamOf, theRole, upper } from '../lines.ts';
import { Facts, Promises, useTable } from '../phases/on-the-table.tsx';
import { usePlay } from '../play.ts';
import { Plain, Primary, RoleStrip } from '../sheets.tsx';
import { Panel } from './panel.tsx';

/** Everything that has been said and lies on the table, open for all to see. */
export function TablePanel(): JSX.Element {
  const { words, open } = usePlay();
  const { facts, promises } = useTable();
  return (
    <Panel title={words.t('table.title')} close={() => open(null)} closeText={words.t('common:close')}>
      <div class="three on-table" data-stretch>
        <Facts facts={facts} />
        <Promises promises={promises} />
      </div>
    </Panel>
  );
}

/** Laying a fact: by role and number, never by its words. First it lies ready, then it is laid: what is said stays said. */
export function LayPanel(): JSX.Element {
  const { words, view, ask, may, open } = usePlay();
  const [ready, choose] = useState<Laying | null>(null);
  return (
    <Panel
      title={words.t('lay.title')}
      close={() => open(null)}
      closeText={words.t('common:close')}
      lead={
        <Primary disabled={!ready || !may(ready)} on={() => ready && ask(ready) && open(null)}>
          {words.t('lay.go')}
        </Primary>
      }
    >
      <p>{words.t('lay.says')}</p>
      <div class="three">
        {view.roles.map((seat) => (
          <div key={seat.role} class="stack">
            <RoleStrip role={seat.role} team={seat.team}>
              {roleBig(words, seat.role)}
            </RoleStrip>
            {seat.factsLeft.length === 0 && <p class="sub">{words.t('lay.none')}</p>}
            {seat.factsLeft.map((n) => (
              <LayButton key={n} laying={{ do: 'lay', role: seat.role, n }} ready={ready} on={choose} />
            ))}
          </div>
        ))}
      </div>
    </Panel>
  );
}

type Laying = Extract<Command, { do: 'lay' }>;

function LayButton({ laying, ready, on }: { laying: Laying; ready: Laying | null; on: (laying: Laying) => void }): JSX.Element {
  const { words, may } = usePlay();
  const isReady = ready?.role === laying.role && ready.n === laying.n;
  return (
    <Plain sign="lay" disabled={!may(laying)} pressed={isReady} sheet={isReady ? 'ochre' : 'white'} on={() => on(laying)}>
      {upper(words.t('common:fact', { n: laying.n }))}
    </Plain>
  );
}

/** A promise as far as it is made. */
interface Promising {
  from: Role | null;
  to: Role | null;
  said: string;
}
const NOTHING_YET: Promising = { from: null, to: null, said: '' };

/** A promise: from whom, to whom, in own words. */
export function PromisePanel(): JSX.Element {
  const { words, view, ask, may, open } = usePlay();
  const [{ from, to, said }, put, made] = useWaiting<Promising>('promise', NOTHING_YET, isObject);
  const change = (part: Partial<Promising>) => put((now) => ({ ...now, ...part }));
  const people = ROLES_IN_ORDER.filter((role) => !isPuppet(view, role));
  const others = ROLES_IN_ORDER.filter((role) => role !== from);
  const text = said.trim();
  const ready = from && to && text && may({ do: 'promise', from, to, words: text });
  const missing = !from ? 'from' : !to ? 'to' : !text ? 'words' : null;
  const make = () => {
    if (!from || !to || !ask({ do: 'promise', from, to, words: text })) return;
    made();
    open(null);
  };
  return (
    <Panel
      title={words.t('promise.title')}
      close={() => open(null)}
      closeText={words.t('common:close')}
      lead={
        <Primary disabled={!ready} on={make}>
          {words.t('promise.go')}
        </Primary>
      }
    >
      <p>{words.t('promise.says')}</p>
      <Who legend={words.t('promise.from')} now={from} on={(role) => change({ from: role })} roles={people} />
      <Who legend={words.t('promise.to')} now={to} on={(role) => change({ to: role })} roles={others} />
      <label>
        <span>{words.t('promise.words')}</span>
        <input type="text" maxLength={140} value={said} onInput={(event) => change({ said: event.currentTarget.value })} />
      </label>
      {missing && <p class="sub">{words.t(`promise.missing.${missing}`)}</p>}
      <Promised />
    </Panel>
  );
}

/** What was promised so far, and what became of it. */
function Promised(): JSX.Element {
  const { words, view } = usePlay();
  return (
    <ul class="stack">
      {view.promises.map((promise, i) => (
        <li key={`${promise.from}${i}`} class="sub">
          {words.t(`promise.${promise.state}`, {
            from: upper(theRole(words, promise.from)),
            to: theRole(words, promise.to),
            words: promise.words ?? (promise.text ? words.say(promise.text) : ''),
          })}
        </li>
      ))}
    </ul>
  );
}

function Who({
  legend,
  now,
  on,
  roles,
}: {
  legend: string;
  now: Role | null;
  on: (role: Role) => void;
  roles: readonly Role[];
}): JSX.Element {
  const { words, view } = usePlay();
  return (
    <fieldset class="asked">
      <legend>{legend}</legend>
      <div class="row">
        {roles.map((role) => (
          <Plain key={role} sign={role} pressed={now === role} sheet={now === role ? role : 'white'} on={() => on(role)}>
            {upper(roleWithTeam(words, view, role))}
          </Plain>
        ))}
      </div>
    </fieldset>
  );
}

const SWAPS: readonly [Role, Role][] = [
  ['resident', 'worker'],
  ['worker', 'official'],
  ['resident', 'official'],
];
const STEPS = ['moves', 'rule', 'hands'] as const;
type Step = (typeof STEPS)[number];
type Swap = [Role, Role] | undefined;

/** KNIP!: back to the start of a step as a new take; one thing changes. */
export function SnipPanel(): JSX.Element {
  const { words, ask, may, open } = usePlay();
  const steps = STEPS.filter((step) => may({ do: 'snip', step }));
  const [step, choose] = useState<Step | undefined>(steps.at(-1));
  const [swap, put] = useState<Swap>();
  const [swapped, tell] = useState<readonly Role[] | null>(null);
  const go = () => {
    if (!step || !ask({ do: 'snip', step, swap })) return;
    if (swap) tell(swap);
    else open(null);
  };
  if (swapped) return <Swapped roles={swapped} />;
  const lead = (
    <Primary disabled={!step || !may({ do: 'snip', step, swap })} on={go}>
      {words.t('snip.go')}
    </Primary>
  );
  return (
    <Panel title={words.t('snip.title')} close={() => open(null)} closeText={words.t('common:cancel')} lead={lead}>
      <p>{words.t('snip.says')}</p>
      <Back steps={steps} now={step} on={choose} />
      {step && <OneThing step={step} now={swap} on={put} />}
    </Panel>
  );
}

function Back({ steps, now, on }: { steps: readonly Step[]; now: Step | undefined; on: (step: Step) => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <fieldset class="asked">
      <legend>{words.t('snip.where')}</legend>
      <div class="row">
        {steps.map((step) => (
          <Plain key={step} pressed={step === now} sheet={step === now ? 'ochre' : 'white'} on={() => on(step)}>
            {words.t(`snip.step.${step}`)}
          </Plain>
        ))}
      </div>
    </fieldset>
  );
}

/** What is chosen in that step, or who sits where. */
function OneThing({ step, now, on }: { step: Step; now: Swap; on: (swap: Swap) => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <fieldset class="asked">
      <legend>{words.t('snip.what')}</legend>
      <div class="stack">
        <Plain pressed={!now} sheet={now ? 'white' : 'ochre'} on={() => on(undefined)}>
          {words.t(`snip.change.${step}`)}
        </Plain>
        {SWAPS.map((swap) => (
          <Plain key={swap.join()} pressed={now === swap} sheet={now === swap ? 'ochre' : 'white'} on={() => on(swap)}>
            {words.t('snip.swap', { a: theRole(words, swap[0]), b: theRole(words, swap[1]) })}
          </Plain>
        ))}
      </div>
    </fieldset>
  );
}

/** Who sits where after a swap: the chairs and the cards change hands before the play goes on. */
function Swapped({ roles }: { roles: readonly Role[] }): JSX.Element {
  const { words, view, open } = usePlay();
  return (
    <Panel title={words.t('snip.swapped')} close={() => open(null)} closeText={words.t('seats.go')}>
      {roles.map((role) => (
        <p key={role} class="big">
          {words.t('snip.now', { team: words.t(`common:teamBig.${teamOf(view, role)}`), role: words.t(`common:role.${role}`) })}
        </p>
      ))}
    </Panel>
  );
}

/** The facilitator chooses which disruption breaks in. */
export function ForcePanel(): JSX.Element {
  const { words, view, ask, open } = usePlay();
  return (
    <Panel title={words.t('disruption.force')} close={() => open(null)} closeText={words.t('common:cancel')}>
      <div class="stack">
        {view.deck.map((id) => (
          <Plain key={id} on={() => ask({ do: 'force', disruption: id }) && open(null)}>
            {words.say(`disruptions.${id}.says`)}
          </Plain>
        ))}
      </div>
    </Panel>
  );
}
