import type { Evening, Got, Play, ScenePlay, State } from './state.ts';

/**
 * A copy of the state that a command may write on: every record and list is its own. What lies in a list (a decision, a promise, a laid
 * fact) is shared, because nothing in the kernel ever changes it: it is replaced.
 */
export function draft({ evening, play }: State): State {
  return { evening: draftEvening(evening), play: draftPlay(play) };
}

export function draftPlay(play: Play): Play {
  return {
    ...play,
    deck: [...play.deck],
    trust: { ...play.trust },
    taped: [...play.taped],
    energy: { ...play.energy },
    house: { ...play.house },
    rings: { ...play.rings },
    promises: [...play.promises],
    cardsUsed: [...play.cardsUsed],
    won: [...play.won],
    played: [...play.played],
    flown: [...play.flown],
    opened: [...play.opened],
    agenda: { asked: play.agenda.asked, points: { ...play.agenda.points } },
    scene: play.scene && draftScene(play.scene),
    decisions: [...play.decisions],
    takes: [...play.takes],
  };
}

function draftScene(scene: ScenePlay): ScenePlay {
  return {
    ...scene,
    moves: { ...scene.moves },
    told: [...scene.told],
    points: { ...scene.points },
    ideas: [...scene.ideas],
    hands: { ...scene.hands },
    spoken: [...scene.spoken],
    cards: [...scene.cards],
    closed: [...scene.closed],
    opened: [...scene.opened],
  };
}

function draftEvening(evening: Evening): Evening {
  return {
    ...evening,
    got: draftGot(evening.got),
    laid: [...evening.laid],
    whispered: [...evening.whispered],
    questioned: [...evening.questioned],
    questionedIn: [...evening.questionedIn],
    guesses: [...evening.guesses],
    giveBacks: [...evening.giveBacks],
    cuts: { ...evening.cuts },
  };
}

function draftGot({ reads, says, images, guesses, votes }: Got): Got {
  return { reads: [...reads], says: { ...says }, images: { ...images }, guesses: { ...guesses }, votes: { ...votes } };
}
