import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Command } from '#rules/command.ts';
import type { Entry, EntryOf } from '#rules/entry.ts';
import type { Hammer, Hand, Role } from '#scenario/ids.ts';
import { tellAll } from '#words/tell.ts';
import type { Words } from '#words/words.ts';
import { isText, useDraft } from '../drafts.ts';
import { GoOn, Lead, Screen } from '../frame.tsx';
import { useKeptFocus } from '../keys.ts';
import { openOptions, optionLine, ROLES_IN_ORDER, roleBig, roleWithTeam, ruleName, theRole, upper, voiceAt } from '../lines.ts';
import { refusalLine, usePlay } from '../play.ts';
import type { Pick } from '../question.ts';
import { Round } from '../round.tsx';
import { Card, Choice, Plain } from '../sheets.tsx';
import { Sign } from '../signs.tsx';
import { BeforeCut } from './before-cut.tsx';
import { sinceProposal } from './fell.ts';
import { PromisesWith } from './options.tsx';
import { seatQuestions } from './say.tsx';

const HANDS: readonly Hand[] = ['support', 'live-with', 'object'];

/** What lies on the table now, as one sentence. */
function useProposal(): string {
  const { words, view } = usePlay();
  const proposal = view.scene?.proposal;
  return proposal ? optionLine(words, view.scene?.issue ?? '', proposal) : '';
}

/** Thumb, flat hand or fist: all at once. A fist is always allowed. */
export function Hands(): JSX.Element {
  const { words, view } = usePlay();
  const scene = view.scene;
  const picks: Pick[] = HANDS.map((hand) => ({
    id: hand,
    name: upper(words.t(`common:hand.${hand}`)),
    sub: words.t(`common:handSays.${hand}`),
    sign: hand,
    open: true,
  }));
  const proposal = useProposal();
  return (
    <Round
      title={proposal || words.t('hands.title')}
      says={
        <>
          {scene?.proposal && <PromisesWith option={scene.proposal.option} />}
          {words.t('hands.says', { rule: scene?.rule ? ruleName(words, scene.rule) : '' })}
        </>
      }
      hint={scene?.rule === 'consent' || scene?.rule === 'unanimity' ? 'handsStop' : 'hands'}
      above={<BeforeCut step="hands" />}
      questions={seatQuestions(view, () => picks)}
      command={(question, answer) => ({ do: 'show-hand', role: question.role, hand: answer.id as Hand })}
    />
  );
}

/** The hands that were shown, for screens that come after them. */
export function ShownHands(): JSX.Element {
  const { words, view } = usePlay();
  const shown = view.roles.filter((seat) => seat.hand);
  return (
    <ul class="row shown-hands">
      {shown.map((seat) => (
        <li key={seat.role} class="strip" data-role={seat.role}>
          <Sign id={seat.hand as Hand} />
          <span>
            {roleBig(words, seat.role)}: {words.t(`common:hand.${seat.hand}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

type LayCard = Extract<Command, { do: 'lay-card' }>;
type Picked = { role: Role; card: LayCard['card']; use: LayCard['use'] };

/** Power cards: from the highest plinth to the lowest; played over the others or with them. */
export function PowerCards(): JSX.Element {
  const { words, view, heard } = usePlay();
  const [role, turn] = useState<Role | null>(null);
  const [picked, pick] = useState<Picked | null>(null);
  useKeptFocus();
  const cards = view.scene?.cards ?? [];
  const sayAt = (r: Role) => view.roles.find((seat) => seat.role === r)?.say ?? 0;
  const roles = ROLES_IN_ORDER.filter((r) => cards.some((card) => card.role === r && card.open)).sort((a, b) => sayAt(b) - sayAt(a));
  // Nobody is filled in beforehand: who lays a card says so.
  const now = role && roles.includes(role) ? role : null;
  const laid = laidSince(sinceProposal(heard));
  const to = (next: Role | null) => {
    turn(next);
    pick(null);
  };
  const go = words.t(laid.length > 0 ? 'common:goOn' : 'power.go');
  const mine = picked && picked.role === now ? picked : null;
  return (
    <Screen
      title={words.t('power.title')}
      says={[words.t('power.says'), whoIsFirst(words, roles, now)].join(' ')}
      hint="power"
      foot={<GoOn text={go} disabled={mine !== null} />}
    >
      <ShownHands />
      <LaidCards laid={laid} />
      <div class="row" data-center>
        {roles.map((r) => (
          <Plain key={r} sign={r} pressed={r === now} sheet={r === now ? r : 'white'} on={() => to(r)}>
            {roleBig(words, r)}
          </Plain>
        ))}
      </div>
      {mine && <CardTarget base={{ do: 'lay-card', ...mine }} back={() => pick(null)} done={() => to(null)} />}
      {now && !mine && <CardsOf role={now} pick={pick} />}
    </Screen>
  );
}

/** Who may go first now, or who comes too late when this role goes before. */
function whoIsFirst(words: Words, roles: readonly Role[], now: Role | null): string {
  const first = roles[0];
  if (!first) return '';
  const fill = { role: theRole(words, now ?? first), first: theRole(words, first) };
  return upper(words.t(!now || now === first ? 'power.first' : 'power.later', fill));
}

interface LaidCard {
  card: EntryOf<'card'>;
  /** What it changed, until the next card. */
  after: readonly Entry[];
}

const laidSince = (heard: readonly Entry[]): LaidCard[] =>
  heard.reduce<{ card: EntryOf<'card'>; after: Entry[] }[]>((all, entry) => {
    if (entry.kind === 'card') all.push({ card: entry, after: [] });
    else all.at(-1)?.after.push(entry);
    return all;
  }, []);

/** Who laid which card since the hands were shown, and what that changed. */
function LaidCards({ laid }: { laid: readonly LaidCard[] }): JSX.Element | null {
  const { words, view } = usePlay();
  if (laid.length === 0) return null;
  return (
    <ul class="stack">
      {laid.map(({ card: { role, card, use }, after }) => (
        <li key={card} class="paper notice" data-cut="3">
          {words.t('power.laid', {
            role: upper(theRole(words, role)),
            card: words.name(`powerCards.${card}.name`),
            says: words.t(`common:use.${use}`),
          })}{' '}
          {tellAll(after, voiceAt(words, view))
            .map(({ text }) => text)
            .join(' ')}
        </li>
      ))}
    </ul>
  );
}

function CardsOf({ role, pick }: { role: Role; pick: (picked: Picked) => void }): JSX.Element {
  const { words, view, session } = usePlay();
  const why = (card: Picked) => {
    const refused = session.may({ do: 'lay-card', ...card });
    return refused ? refusalLine(words, refused) : '';
  };
  const mine = (view.scene?.cards ?? []).filter((card) => card.role === role);
  return (
    <div class="four power-cards">
      {mine.map(({ card, use, open }) => (
        <Choice
          key={`${card}${use}`}
          icon={`power-${card}`}
          name={words.name(`powerCards.${card}.name`)}
          sub={`${words.name(`powerCards.${card}.${use}`)} (${words.t(`common:use.${use}`)})${open ? '' : ` ${why({ role, card, use })}`}`}
          disabled={!open}
          on={() => pick({ role, card, use })}
        />
      ))}
    </div>
  );
}

/** Some cards need somebody, an option or a place for the hammer: only what the kernel would allow is offered. */
function CardTarget({ base, back, done }: { base: LayCard; back: () => void; done: () => void }): JSX.Element {
  const { words, view, ask, may } = usePlay();
  const scene = view.scene;
  const options = openOptions(scene?.options ?? []).map((option) => ({
    command: { ...base, option },
    text: optionLine(words, scene?.issue ?? '', { option, own: scene?.options.find((o) => o.id === option)?.own }),
  }));
  const roles = ROLES_IN_ORDER.map((to) => ({ command: { ...base, to }, text: upper(theRole(words, to)) }));
  const hammers = ([...ROLES_IN_ORDER, 'middle'] as Hammer[]).map((hammer) => ({
    command: { ...base, hammer },
    text: upper(words.t(`common:hammer.${hammer}`)),
  }));
  const plain = may(base);
  const targets = plain
    ? [{ command: base, text: words.t('power.lay') }]
    : [...options, ...roles, ...hammers].filter(({ command }) => may(command));
  return (
    <Card role={base.role} head={`${words.name(`powerCards.${base.card}.name`)}: ${words.name(`powerCards.${base.card}.${base.use}`)}`}>
      {!plain && <p>{words.t('power.target')}</p>}
      <div class="row">
        {targets.map(({ command, text }) => (
          <Plain key={text} sheet="ochre" on={() => ask(command) && done()}>
            {text}
          </Plain>
        ))}
        <Plain on={back}>{words.t('common:back')}</Plain>
      </div>
    </Card>
  );
}

/** A fist speaks: it lays a fact or says in own words what must be different. */
export function Fists(): JSX.Element {
  const { words, view, ask, may } = usePlay();
  const [said, say] = useDraft('fist', '', isText);
  const role = view.scene?.fistsDue[0];
  const proposal = useProposal();
  const facts = role ? (view.roles.find((seat) => seat.role === role)?.factsLeft ?? []).filter((n) => may({ do: 'lay', role, n })) : [];
  const speak = () => role && ask({ do: 'speak-fist', role, words: said.trim() || undefined }) && say('');
  return (
    <Screen
      title={words.t('fists.title')}
      says={role && words.t('fists.says', { role: upper(roleWithTeam(words, view, role)) })}
      reader="lead"
      hint="fists"
      foot={role ? <Lead on={speak}>{words.t('fists.go')}</Lead> : <GoOn />}
    >
      <p class="paper notice" data-cut="2">
        {proposal}
      </p>
      {role && (
        <Card role={role} head={roleBig(words, role)}>
          <label>
            <span>{words.t('fists.words')}</span>
            <input type="text" maxLength={160} value={said} onInput={(event) => say(event.currentTarget.value)} />
          </label>
          <div class="row">
            {facts.map((n) => (
              <Plain key={n} sign="lay" on={() => ask({ do: 'lay', role, n }) && say('')}>
                {words.t('fists.lay', { n })}
              </Plain>
            ))}
          </div>
        </Card>
      )}
    </Screen>
  );
}
