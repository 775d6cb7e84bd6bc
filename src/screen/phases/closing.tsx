import type { JSX } from 'preact';
import { keepsake } from '#debrief/keepsake.ts';
import type { Id } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import { Keepsake } from '../debrief/keepsake.tsx';
import { GoOn, Lead, Screen } from '../frame.tsx';
import { optionLine, ROLES_IN_ORDER, roleBig, TEAMS_IN_ORDER, teamOf } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card, Plain } from '../sheets.tsx';
import { Sign } from '../signs.tsx';

/** Something breaks in: the deck decides which, the facilitator may hold it back or choose. */
export function DisruptionAsking(): JSX.Element {
  const { words, ask, may, open } = usePlay();
  const draw = may({ do: 'draw' });
  return (
    <Screen
      title={words.t('disruption.title')}
      says={words.t('disruption.says')}
      hint="disruption"
      foot={
        <>
          <Lead on={() => ask({ do: draw ? 'draw' : 'hold-back' })}>{words.t(draw ? 'disruption.draw' : 'common:goOn')}</Lead>
          {draw && <Plain on={() => ask({ do: 'hold-back' })}>{words.t('disruption.hold')}</Plain>}
          {draw && <Plain on={() => open('force')}>{words.t('disruption.force')}</Plain>}
        </>
      }
    />
  );
}

export function DisruptionShown(): JSX.Element {
  const { words, view } = usePlay();
  const id = view.disruption?.id ?? '';
  return (
    <Screen title={words.t('disruption.shown')} reader="worker" hint="shown" foot={<GoOn />}>
      <Card sheet="plum" tilt="left">
        <p class="big">{words.say(`disruptions.${id}.says`)}</p>
      </Card>
    </Screen>
  );
}

/** What came back from outside, per issue that was played. */
export function Answers(): JSX.Element {
  const { words, view, phase } = usePlay();
  return (
    <Screen title={words.t('answers.title')} says={words.t('answers.says')} reader="worker" hint="answers" foot={<GoOn />} key={phase}>
      <div class="two">
        {view.closing.answers.map(({ issue, option, own, answer }) => (
          <Card key={issue} cut={2}>
            <p class="sub">
              {words.say(`issues.${issue}.title`)}:{' '}
              {option || own ? optionLine(words, issue, { option, own }) : words.t('readings.nothing')}
            </p>
            <p class="big" data-answer={answer}>
              {words.t(`common:answer.${answer}`)}
            </p>
            <p>{words.say(`issues.${issue}.answers.${answer}.says`)}</p>
          </Card>
        ))}
      </div>
    </Screen>
  );
}

/** What flew, in words: nothing, one letter, or more. */
const flewLine = (words: Words, flown: readonly Id[]): string =>
  words.t(flown.length === 0 ? 'elsewhere.none' : flown.length === 1 ? 'elsewhere.saysOne' : 'elsewhere.says', {
    issue: flown[0] ? words.say(`issues.${flown[0]}.title`) : '',
  });

/** The letters that flew out of the window were decided elsewhere. */
export function Elsewhere(): JSX.Element {
  const { words, view } = usePlay();
  return (
    <Screen
      title={words.t('elsewhere.title')}
      says={flewLine(words, view.closing.elsewhere)}
      reader="resident"
      hint="elsewhere"
      foot={<GoOn />}
    >
      <div class="two">
        {view.closing.elsewhere.map((issue, i) => (
          <Card key={issue} tilt={i % 2 ? 'right' : 'left'} cut={i % 2 ? 3 : 4}>
            <p class="big">{words.say(`issues.${issue}.title`)}</p>
            <p>{words.say(`issues.${issue}.elsewhere.says`)}</p>
          </Card>
        ))}
      </div>
    </Screen>
  );
}

/** A year later, for each seat and for the house. Nobody gets a total. */
export function YearLater(): JSX.Element {
  const { words, view } = usePlay();
  const year = view.closing.yearLater;
  return (
    <Screen
      title={words.t('yearLater.title')}
      says={year && words.say(`year-later.house.${year.house}`)}
      reader="official"
      hint="yearLater"
      foot={<GoOn />}
    >
      <div class="three" data-stretch>
        {year &&
          ROLES_IN_ORDER.map((role, i) => (
            <Card key={role} role={role} team={teamOf(view, role)} head={roleBig(words, role)} cut={i === 1 ? 3 : 1}>
              <p>{words.say(`year-later.${role}.${year.roles[i]}`)}</p>
            </Card>
          ))}
      </div>
    </Screen>
  );
}

/** Back to the chair one began on: one sentence each, said aloud (GAME 4). */
export function OwnSeat(): JSX.Element {
  const { words, session } = usePlay();
  const { seats, puppets } = session.header;
  return (
    <Screen title={words.t('ownSeat.title')} says={words.t('ownSeat.says')} hint="ownSeat" foot={<GoOn />}>
      <Card tilt="right" cut={2}>
        <p class="big">
          <Sign id="hand" /> {words.t('ownSeat.opener')}
        </p>
        <ul class="stack">
          {TEAMS_IN_ORDER.filter((team) => !puppets.includes(team))
            .map((team) => ({ team, role: seats[team] }))
            .map(({ team, role }) => (
              <li key={team} class="strip" data-role={role}>
                <Sign id={team} />{' '}
                {words.t('ownSeat.sits', { team: words.t(`common:teamBig.${team}`), role: words.t(`common:role.${role}`) })}
              </li>
            ))}
        </ul>
      </Card>
    </Screen>
  );
}

/** The very end: what remains belongs to the group. */
export function End(): JSX.Element {
  const { words, save, evening } = usePlay();
  return (
    <Screen
      title={words.t('end.title')}
      says={words.t('end.says')}
      hint="end"
      foot={
        <>
          <Lead on={() => window.print()}>{words.t('debrief:now.print')}</Lead>
          <Plain on={save}>{words.t('end.save')}</Plain>
          <Plain on={() => window.location.reload()}>{words.t('end.again')}</Plain>
        </>
      }
    >
      <Keepsake data={keepsake(evening())} />
    </Screen>
  );
}
