import imported from 'yarn-bound';

const YarnBound = imported.default ?? imported;

export const source = 'game.yarn';

const functions = {
  up: (value, by) => Math.min(4, value + by),
  down: (value, by) => Math.max(0, value - by),
  upto2: (told) => Math.min(2, told + 1),
};

export function load(text) {
  const variableStorage = new Map();
  const runner = new YarnBound({ dialogue: text, combineTextAndOptionsResults: true, variableStorage, functions });
  return { runner, variableStorage };
}

export function start({ runner, variableStorage }) {
  let scene = 0;
  const enter = (node, place) => {
    scene = place;
    runner.jump(`${node}${place}`);
  };
  return {
    begin(place) {
      runner.history.length = 0;
      enter('begin', place);
    },
    offered: () => runner.currentResult.options.flatMap(({ isAvailable }, place) => (isAvailable ? [place] : [])),
    take(option, after) {
      runner.advance(option);
      if (after?.go === 'again') enter('anew', scene);
      if (after?.go === 'next') enter('scene', after.scene);
    },
    meters: () => Array.from({ length: 10 }, (_, place) => variableStorage.get(`m${place}`)),
  };
}
