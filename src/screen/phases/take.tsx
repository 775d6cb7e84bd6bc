import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PromiseView, View } from '#rules/view.ts';
import type { Role, Verb } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import { GoOn, Lead, Screen } from '../frame.tsx';
import { Icon } from '../icon.tsx';
import { moveLine, promiseLine, questionOf, roleBig, teamOf, theRole, theTeam, upper, verbName } from '../lines.ts';
import { usePlay } from '../play.ts';
import { PuppetReason } from '../puppet-reason.tsx';
import type { Pick } from '../question.ts';
import { Round } from '../round.tsx';
import { Card, Plain } from '../sheets.tsx';
import { TalkStrip } from '../talk-strip.tsx';
import { BeforeCut } from './before-cut.tsx';
import { EmptyChair } from './empty-chair.tsx';
import { OnTheTable } from './on-the-table.tsx';
import { seatQuestions } from './say.tsx';

/** The picture of the scene: what this issue is about. */
export function Picture(): JSX.Element {
  const { words, view } = usePlay();
  const issue = view.scene?.issue ?? '';
  const ring = view.letters.find((letter) => letter.issue === issue)?.ring ?? 'influence';
  return (
    <Screen
      title={words.say(`issues.${issue}.title`)}
      says={
        <>
          {words.say(`scenes.${issue}.says`)} <strong class="question">{questionOf(words, view)}</strong>
        </>
      }
      more={words.say(`scenes.${issue}.more`)}
      reader="resident"
      hint="picture"
      foot={<GoOn />}
    >
      <p class="paper notice ring-note" data-cut="2" data-ring={ring}>
        {words.t(`picture.${ring}`)}
      </p>
    </Screen>
  );
}

/** Who promised to whom, and which team sits there now. */
const namesIn = (words: Words, view: View, { from, to }: PromiseView) => ({
  from: upper(theRole(words, from)),
  to: theRole(words, to),
  team: upper(theTeam(words, teamOf(view, from))),
});

/** Promises that come due: the team now in that seat answers by thumb. */
export function DuePromises({ closing }: { closing?: boolean }): JSX.Element {
  const { words, view, ask, may } = usePlay();
  const due = view.promises.filter((p) => p.due && p.state === 'open');
  const now = due[0];
  const keep = (kept: boolean) => now && ask({ do: 'keep', from: now.from, to: now.to, kept });
  const canKeep = now ? may({ do: 'keep', from: now.from, to: now.to, kept: true }) : false;
  return (
    <Screen
      title={words.t(`promises.${now ? 'title' : view.promises.length ? 'none' : 'never'}`)}
      says={now && words.t('promises.says', namesIn(words, view, now))}
      reader={now?.from ?? 'lead'}
      hint="promises"
      foot={
        now ? (
          <>
            <Lead disabled={!canKeep} on={() => keep(true)}>
              {words.t('promises.keep')}
            </Lead>
            <Plain sign="object" on={() => keep(false)}>
              {words.t('promises.break')}
            </Plain>
          </>
        ) : (
          <Lead on={() => ask({ do: closing ? 'close' : 'go-on' })}>{words.t('common:goOn')}</Lead>
        )
      }
    >
      {now && (
        <Card role={now.from} head={words.t('promises.from', { from: roleBig(words, now.from), to: theRole(words, now.to) })} tilt="left">
          {!now.words && <p>{words.t('promises.ofOption')}</p>}
          <p class="big">{promiseLine(words, now)}</p>
          {!canKeep && <p>{words.t('promises.out')}</p>}
        </Card>
      )}
    </Screen>
  );
}

/** "Wij willen ... want ...": first every team, then together. The strip of paper shortens; nobody is cut off by it. */
export function Talk(): JSX.Element {
  const { words, view, ask } = usePlay();
  const issue = view.scene?.issue ?? '';
  const take = view.scene?.take ?? 1;
  const [rung, ring] = useState(false);
  return (
    <Screen
      title={questionOf(words, view)}
      says={words.t(take > 1 ? 'talk.again' : 'talk.says')}
      hint="talk"
      watch="first"
      foot={
        <div class={rung ? 'rung' : undefined}>
          <Lead on={() => ask({ do: 'end-talk' })}>{words.t('talk.go')}</Lead>
        </div>
      }
    >
      <TalkStrip onEnd={() => ring(true)} />
      <p class="paper notice" data-cut="2">
        {words.say(`scenes.${issue}.says`)}
      </p>
      <EmptyChair />
      <OnTheTable />
    </Screen>
  );
}

/** The four moves of a seat, with what each costs its own candle; from take 2 also something else. */
export function Moves(): JSX.Element {
  const { words, view, phase } = usePlay();
  const scene = view.scene?.issue ?? '';
  const picks = (role: Role): Pick[] => {
    const seat = view.roles.find((r) => r.role === role);
    const own = (seat?.verbs ?? []).map((move) => movePick(role, move));
    return view.layer >= 2 ? [...own, { id: 'own', name: words.t('common:own'), open: true, like: own }] : own;
  };
  const movePick = (role: Role, { verb, candle, open }: { verb: Verb; candle: number; open: boolean }): Pick => ({
    id: verb,
    name: upper(verbName(words, role, verb)),
    icon: `verb-${verb}`,
    sub: phase.endsWith('.open') ? moveLine(words, scene, { role, verb }) : undefined,
    end: candle === 0 ? undefined : { mark: candle < 0 ? '−' : '+', text: words.t(candle < 0 ? 'moves.costs' : 'moves.rests') },
    open,
    facts: verb === 'tell' ? view.roles.find((r) => r.role === role)?.factsLeft : undefined,
  });
  return (
    <Round
      title={words.t('moves.title')}
      says={words.t('moves.says')}
      hint="moves"
      more={words.t('moves.more')}
      above={<BeforeCut step="moves" />}
      questions={seatQuestions(view, picks)}
      command={({ role }, { id, words: said, n }) => ({ do: 'play-move', role, verb: id as Verb, words: said, n })}
    />
  );
}

/** The three moves together, their name if they have one, and where the hammer lies now. */
export function Sound(): JSX.Element {
  const { words, view } = usePlay();
  const scene = view.scene;
  const chord = scene?.chord ?? 'none';
  return (
    <Screen
      title={upper(words.name(`chords.${chord}.name`))}
      says={[scene?.chord ? words.name(`chords.${chord}.says`) : '', words.t(`sound.hammer.${view.hammer}`)].join(' ').trim()}
      sheet="ochre"
      reader="resident"
      hint="sound"
      more={scene?.light ? words.t('sound.light') : undefined}
      foot={<GoOn text={words.t('sound.go')} />}
    >
      <div class="three played">
        {view.roles.map((seat, i) => (
          <Card
            key={seat.role}
            role={seat.role}
            team={seat.team}
            head={roleBig(words, seat.role)}
            tilt={i === 1 ? undefined : i ? 'right' : 'left'}
          >
            {seat.move && (
              <p class="verb" data-role={seat.role}>
                <Icon id={`verb-${seat.move.verb}`} /> {verbName(words, seat.role, seat.move.verb)}
              </p>
            )}
            <PuppetReason role={seat.role} />
            {seat.move && <p>{seat.move.words ?? moveLine(words, scene?.issue ?? '', { role: seat.role, verb: seat.move.verb })}</p>}
          </Card>
        ))}
      </div>
    </Screen>
  );
}
