import type { ComponentType, JSX } from 'preact';
import { LeftRight, Readings } from './phases/after.tsx';
import { Choosing, PointingIssue } from './phases/agenda.tsx';
import { Opening, Value, Welcome } from './phases/begin.tsx';
import { Cards } from './phases/cards.tsx';
import { Answers, DisruptionAsking, DisruptionShown, Elsewhere, End, OwnSeat, YearLater } from './phases/closing.tsx';
import { Debrief } from './phases/debrief.tsx';
import { ChooseRule, PointOption, PointRule } from './phases/deciding.tsx';
import { Fallen } from './phases/fallen.tsx';
import { Fists, Hands, PowerCards } from './phases/hands.tsx';
import { BuildImage } from './phases/image.tsx';
import { Images } from './phases/images.tsx';
import { PickOption } from './phases/picking.tsx';
import { Fingers } from './phases/say.tsx';
import { Paused, TimeOut } from './phases/stops.tsx';
import { DuePromises, Moves, Picture, Sound, Talk } from './phases/take.tsx';
import { GivingBack, Guess, Seats } from './phases/turn.tsx';

/** One screen per resting state of the machine; `asking`, `closed` and `open` are ways of the same step. */
const SCREENS: Record<string, ComponentType> = {
  welcome: Welcome,
  value: Value,
  opening: Opening,
  cards: () => <Cards />,
  'say.fingers': () => <Fingers when="say" />,
  'say.image': BuildImage,
  'say.images': Images,
  'agenda.choosing': Choosing,
  'agenda.pointing': PointingIssue,
  'take.picture': Picture,
  'take.promises': () => <DuePromises />,
  'take.talk': Talk,
  'take.moves': Moves,
  'take.sound': Sound,
  'decision.rule.deciding': ChooseRule,
  'decision.rule.pointing': PointRule,
  'decision.picking.choosing': PickOption,
  'decision.picking.pointing': PointOption,
  'decision.hands': Hands,
  'decision.cards': PowerCards,
  'decision.fists': Fists,
  'decision.fallen': Fallen,
  'decision.readings': Readings,
  'decision.leftRight': LeftRight,
  'turn.fingers': () => <Fingers when="turn" />,
  'turn.guess': Guess,
  'turn.givingBack': GivingBack,
  'turn.seats': Seats,
  'turn.handing': () => <Cards turned />,
  'disruption.asking': DisruptionAsking,
  'disruption.shown': DisruptionShown,
  'closing.promises': () => <DuePromises closing />,
  'closing.answers': Answers,
  'closing.elsewhere': Elsewhere,
  'closing.yearLater': YearLater,
  'closing.ownSeat': OwnSeat,
  'closing.fingers': () => <Fingers when="closing" />,
  debrief: Debrief,
  end: End,
  timeOut: TimeOut,
  paused: Paused,
};

const WAYS = /\.(asking|closed|open)$/;

/** The screen of a phase. Fails loudly when the machine rests where this document has nothing to show. */
export function screenOf(phase: string): ComponentType {
  const screen = SCREENS[phase] ?? SCREENS[phase.replace(WAYS, '')];
  if (!screen) throw new Error(`no screen for phase ${phase}`);
  return screen;
}

export function PhaseScreen({ phase }: { phase: string }): JSX.Element {
  const Screen = screenOf(phase);
  return <Screen key={phase} />;
}
