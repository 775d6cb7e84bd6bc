import type { Evening, Play, ScenePlay, State } from './state.ts';

/**
 * A copy of the state that a command may write on. Only its three outer records are copied: what they hold is read-only in its type, so a
 * command replaces a list or a record and never changes it, and what no command touched stays the same object from state to state. Each
 * field is named: that copies faster than spreading, and a field that is forgotten does not compile.
 */
export function draft({ evening, play }: State): State {
  return { evening: draftEvening(evening), play: draftPlay(play) };
}

export function draftPlay(play: Play): Play {
  return {
    chance: play.chance,
    deck: play.deck,
    trust: play.trust,
    taped: play.taped,
    energy: play.energy,
    house: play.house,
    hammer: play.hammer,
    rings: play.rings,
    promises: play.promises,
    cardsUsed: play.cardsUsed,
    won: play.won,
    played: play.played,
    flown: play.flown,
    opened: play.opened,
    agenda: play.agenda,
    scene: play.scene && draftScene(play.scene),
    decisions: play.decisions,
    takes: play.takes,
    disruption: play.disruption,
    closing: play.closing,
  };
}

function draftScene(scene: ScenePlay): ScenePlay {
  return {
    issue: scene.issue,
    take: scene.take,
    talked: scene.talked,
    moves: scene.moves,
    sounded: scene.sounded,
    chord: scene.chord,
    light: scene.light,
    told: scene.told,
    refused: scene.refused,
    covered: scene.covered,
    paper: scene.paper,
    net: scene.net,
    story: scene.story,
    rule: scene.rule,
    ruleBy: scene.ruleBy,
    points: scene.points,
    ideas: scene.ideas,
    proposal: scene.proposal,
    hands: scene.hands,
    spoken: scene.spoken,
    cards: scene.cards,
    cardsOpen: scene.cardsOpen,
    closed: scene.closed,
    opened: scene.opened,
    falls: scene.falls,
    lastFell: scene.lastFell,
    promised: scene.promised,
    fell: scene.fell,
    toOutside: scene.toOutside,
    decided: scene.decided,
    won: scene.won,
    stopped: scene.stopped,
    chosen: scene.chosen,
  };
}

function draftEvening(evening: Evening): Evening {
  return {
    format: evening.format,
    secrecy: evening.secrecy,
    seats: evening.seats,
    puppets: evening.puppets,
    value: evening.value,
    got: evening.got,
    laid: evening.laid,
    whispered: evening.whispered,
    questioned: evening.questioned,
    questionedIn: evening.questionedIn,
    felt: evening.felt,
    images: evening.images,
    guesses: evening.guesses,
    giveBacks: evening.giveBacks,
    turns: evening.turns,
    cuts: evening.cuts,
    page: evening.page,
    finished: evening.finished,
  };
}
