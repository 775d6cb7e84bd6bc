import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';

export const source = 'game.ink';

/** Compiles the script; the story is made from the compiled JSON, as a game would ship it. */
export const load = (text) => new Compiler(text).Compile().ToJson();

export function start(json) {
  const story = new Story(json);
  let scene = 0;
  const enter = (knot, place) => {
    scene = place;
    story.ChoosePathString(`${knot}_${place}`);
    run();
  };
  const run = () => {
    while (story.canContinue) story.Continue();
  };
  const places = new Map();
  return {
    begin: (place) => enter('begin', place),
    offered: () => story.currentChoices.map((choice) => placeOf(places, choice)),
    take(option, after) {
      const choice = story.currentChoices.find((one) => placeOf(places, one) === option);
      story.ChooseChoiceIndex(choice.index);
      run();
      if (after?.go === 'again') enter('anew', scene);
      if (after?.go === 'next') enter('scene', after.scene);
    },
    meters: () => Array.from({ length: 10 }, (_, place) => story.variablesState[`m${place}`]),
  };
}

/** Ink numbers only the choices that are open: which one it was stands at the end of its path (`scene_0.0.c-3`). */
function placeOf(places, { pathStringOnChoice: path }) {
  let place = places.get(path);
  if (place === undefined) {
    place = Number(/(\d+)$/.exec(path)?.[1]);
    places.set(path, place);
  }
  return place;
}
