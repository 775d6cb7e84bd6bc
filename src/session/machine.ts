import { type AnyStateMachine, raise, setup } from 'xstate';
import type { CommandKind, Shortening } from '#rules/command.ts';
import type { DecisionGlance, Glance } from './glance.ts';

/**
 * The order of an evening: who is asked, on which screen, behind which curtain, what interrupts. It keeps no game data: `look` asks the
 * kernel's state. A command reaches the machine only after the kernel has carried it out, so guards see what came of it.
 */
export interface MachineInput {
  look: () => Glance;
}

type Event = { type: string; puppet?: boolean; team?: string; step?: string; what?: string };
interface Asked {
  context: MachineInput;
  event: Event;
}

const base = setup({
  types: { context: {} as MachineInput, input: {} as MachineInput, events: {} as Event },
  /** A transition that leads nowhere must do something, or the machine says the event cannot be. */
  actions: { stay: () => {} },
  guards: {
    curtain: ({ context }: Asked) => context.look().curtain,
    long: ({ context }: Asked) => context.look().long,
    lastIn: ({ context, event }: Asked) => context.look().complete(event.type as CommandKind),
    byPuppet: ({ event }: Asked) => event.puppet === true,
    waiting: ({ context, event }: Asked, params: { kind: CommandKind }) =>
      event.puppet !== true &&
      context
        .look()
        .due(params.kind)
        .some((team) => team === event.team),
    inMiddle: ({ context }: Asked) => context.look().hammerInMiddle,
    issueChosen: ({ context }: Asked) => context.look().takeDue,
    promisesDue: ({ context }: Asked) => context.look().promisesDue,
    decisionAt: ({ context }: Asked, params: { at: DecisionGlance }) => context.look().decision === params.at,
    firstTake: ({ context }: Asked) => context.look().firstTake,
    compare: ({ context }: Asked) => context.look().compare,
    goesOn: ({ context }: Asked) => context.look().goesOn,
    disruptions: ({ context }: Asked) => context.look().disruptions,
    issuesLeft: ({ context }: Asked) => context.look().picksLeft > 0,
    guessDue: ({ context }: Asked) => context.look().long && context.look().turns < 2,
    takeDue: ({ context }: Asked) => context.look().takeDue,
    elsewhere: ({ context }: Asked) => context.look().elsewhere,
    shortens: ({ event }: Asked, params: { what: Shortening }) => event.what === params.what,
    toMoves: ({ event }: Asked) => event.step === 'moves',
  },
});

/** What may happen without leading anywhere. Facts may be laid from the moment the cards are read (RULES 6). */
const STAY = { actions: 'stay' as const };

type StateConfig = NonNullable<Parameters<typeof base.createMachine>[0]['states']>[string];

/** One answer of every team: by hands all at once and tapped in; behind the curtain one by one. A puppet answers when the curtain is down. */
function all(kind: CommandKind, done: string): StateConfig {
  const answer = (stay: string | undefined) => ({ [kind]: [{ guard: 'lastIn' as const, target: done }, stay ? { target: stay } : STAY] });
  const lowered = (type: string) => ({ target: 'closed', actions: raise({ type }) as never });
  return {
    initial: 'asking',
    states: {
      asking: { always: { guard: 'curtain', target: 'closed' }, on: answer(undefined) },
      closed: {
        on: {
          lift: { guard: { type: 'waiting', params: { kind } }, target: 'open' },
          [kind]: [
            { guard: ({ context, event }: Asked) => event.puppet === true && context.look().complete(kind), target: done },
            { guard: 'byPuppet', ...STAY },
          ],
        },
      },
      open: { on: { ...answer('closed'), lower: 'closed', 'time-out': lowered('time-out'), pause: lowered('pause') } },
    },
  };
}

/** What is left out when the evening runs late, and where that leads. */
const shorten = (what: Shortening, target: string) => ({
  shorten: { guard: { type: 'shortens' as const, params: { what } }, target },
});

const goOn = (target: string): StateConfig => ({ on: { 'go-on': target } });

const opening: Record<string, StateConfig> = {
  welcome: goOn('value'),
  value: { on: { 'choose-value': 'opening' } },
  opening: goOn('cards'),
  cards: all('read-card', '#say'),
  say: {
    id: 'say',
    initial: 'choosing',
    on: { lay: STAY },
    states: {
      choosing: { always: [{ guard: 'long', target: 'image' }, { target: 'fingers' }] },
      fingers: all('show-say', '#agenda'),
      image: all('build-image', '#images'),
      images: { id: 'images', on: { 'go-on': '#agenda' } },
    },
  },
};

const agenda: StateConfig = {
  id: 'agenda',
  initial: 'who',
  on: { ask: '.asked', 'choose-issue': '#take', lay: STAY },
  states: {
    who: { always: [{ guard: 'inMiddle', target: 'pointing' }, { target: 'choosing' }] },
    choosing: {},
    asked: { always: { target: 'pointing' } },
    pointing: all('point', '#agendaPointed'),
    pointed: { id: 'agendaPointed', always: [{ guard: 'issueChosen', target: '#take' }, { target: 'choosing' }] },
  },
};

const take: StateConfig = {
  id: 'take',
  initial: 'picture',
  on: { lay: STAY, promise: STAY },
  states: {
    picture: goOn('due'),
    due: { always: [{ guard: 'promisesDue', target: 'promises' }, { target: 'talk' }] },
    promises: { id: 'takePromises', on: { keep: [{ guard: 'promisesDue', ...STAY }, { target: 'talk' }] } },
    talk: { id: 'talk', on: { 'end-talk': 'moves' } },
    moves: { id: 'moves', ...all('play-move', '#sound') },
    sound: { id: 'sound', on: { 'go-on': '#decision', ...shorten('take', '#turn') } },
  },
};

const at = (place: DecisionGlance) => ({ guard: { type: 'decisionAt' as const, params: { at: place } } });
const back = { target: '#decision' };

/** Where a decision stands is read off what is there; each answer asks again. */
const decision: StateConfig = {
  id: 'decision',
  initial: 'route',
  on: { lay: STAY, 'question-habit': STAY, promise: STAY, ...shorten('take', '#turn') },
  states: {
    route: {
      always: [
        { ...at('fell'), target: 'fallen' },
        { ...at('rule'), target: 'rule.deciding' },
        { ...at('rule-pointing'), target: 'rule.pointing' },
        { ...at('pointing'), target: 'picking.pointing' },
        { ...at('choosing'), target: 'picking.choosing' },
        { ...at('hands'), target: 'hands' },
        { ...at('cards'), target: 'cards' },
        { ...at('fists'), target: 'fists' },
        { target: 'readings' },
      ],
    },
    rule: {
      initial: 'deciding',
      on: shorten('rule', '#decision'),
      states: { deciding: { on: { 'set-rule': back } }, pointing: all('point', '#decision') },
    },
    picking: {
      initial: 'choosing',
      on: { 'own-idea': STAY },
      states: { choosing: { on: { pick: back } }, pointing: all('point', '#decision') },
    },
    hands: all('show-hand', '#decision'),
    cards: { on: { 'lay-card': back, 'go-on': back } },
    fists: { on: { 'speak-fist': back, lay: back } },
    fallen: { on: { 'go-on': back } },
    readings: {
      on: {
        'go-on': [
          { guard: 'firstTake', target: '#turn' },
          { guard: 'goesOn', target: 'chosen' },
          { guard: 'compare', target: 'leftRight' },
          { guard: 'disruptions', target: '#disruption' },
          { target: 'leftRight' },
        ],
      },
    },
    leftRight: { on: shorten('left-right', '#chosen'), ...all('choose-take', '#chosen') },
    chosen: {
      id: 'chosen',
      always: [{ guard: 'issuesLeft', target: '#turn' }, { guard: 'disruptions', target: '#disruption' }, { target: '#closing' }],
    },
  },
};

const turn: StateConfig = {
  id: 'turn',
  initial: 'fingers',
  on: { lay: STAY },
  states: {
    fingers: all('show-say', '#guessing'),
    guessing: { id: 'guessing', always: [{ guard: 'guessDue', target: 'guess' }, { target: 'givingBack' }] },
    guess: all('guess', '#givingBack'),
    givingBack: { id: 'givingBack', on: { 'give-back': STAY, mark: STAY, 'go-on': 'seats' } },
    seats: { on: { 'turn-seats': 'handing' } },
    handing: all('read-card', '#after'),
    after: { id: 'after', always: [{ guard: 'takeDue', target: '#talk' }, { target: '#agenda' }] },
  },
};

const ending: Record<string, StateConfig> = {
  disruption: {
    id: 'disruption',
    initial: 'asking',
    on: { lay: STAY },
    states: { asking: { on: { draw: 'shown', force: 'shown', 'hold-back': '#closing' } }, shown: goOn('#closing') },
  },
  closing: {
    id: 'closing',
    initial: 'promises',
    on: { lay: STAY },
    states: {
      promises: { on: { keep: STAY, close: 'answers' } },
      answers: { on: { 'go-on': [{ guard: 'elsewhere', target: 'elsewhere' }, { target: 'yearLater' }] } },
      elsewhere: goOn('yearLater'),
      yearLater: goOn('fingers'),
      // The last count belongs to the last seat: it comes before everybody goes back to their own.
      fingers: all('show-say', '#ownSeat'),
      ownSeat: { id: 'ownSeat', ...goOn('#debrief') },
    },
  },
  debrief: { id: 'debrief', on: { 'turn-page': STAY, note: STAY, finish: '#end' } },
};

/** The machine's states as plain data, so that a test can build it without one of them. */
export const EVENING = {
  id: 'evening',
  initial: 'setup',
  context: ({ input }: { input: MachineInput }) => input,
  states: {
    setup: { on: { begin: 'play' } },
    play: {
      initial: 'welcome',
      on: {
        'time-out': 'timeOut',
        pause: 'paused',
        'wrap-up': '#debrief',
        rewind: '#decision',
        snip: [{ guard: 'toMoves' as const, target: '#moves' }, { target: '#decision' }],
      },
      states: {
        ...opening,
        agenda,
        take,
        decision,
        turn,
        ...ending,
        before: { id: 'before', type: 'history' as const, history: 'deep' as const },
      },
    },
    timeOut: { on: { 'carry-on': '#before' } },
    paused: { on: { 'carry-on': '#before' } },
    end: { id: 'end', type: 'final' as const },
  },
};

export const buildMachine = (config: typeof EVENING = EVENING): AnyStateMachine =>
  base.createMachine(config as Parameters<typeof base.createMachine>[0]);

/** Every place where the evening can rest, as `data-phase` shows it: leaves that wait for something. */
export const RESTING: readonly string[] = leaves(EVENING.states as unknown as Record<string, Leaf>, '').map((path) =>
  path.replace(/^play\./, ''),
);

interface Leaf {
  states?: Record<string, Leaf>;
  type?: string;
  always?: unknown;
  initial?: string;
}

function leaves(states: Record<string, Leaf>, path: string): string[] {
  return Object.entries(states).flatMap(([name, state]) => {
    if (state.states) return leaves(state.states, `${path}${name}.`);
    const passing = state.type === 'history' || (state.always !== undefined && name !== 'asking');
    return passing ? [] : [`${path}${name}`];
  });
}
