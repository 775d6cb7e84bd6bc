import { createRequire } from 'node:module';
import { change, open, readPlan, tellMore } from './plan.mjs';

const require = createRequire(import.meta.url);
const { Client } = require('boardgame.io/client');
const { INVALID_MOVE } = require('boardgame.io/core');

export { source } from './plan.mjs';

/** One move a decision: it also opens what comes next, because a second move for that would cost this engine as much again. */
export function load(text) {
  const plan = readPlan(text);
  const enter = (G, scene) => {
    G.scene = scene;
    G.told = tellMore(G.told);
    change(G.meters, plan.sounded);
  };
  const choose = ({ G }, option, after) => {
    const chosen = plan.scenes[G.scene].options[option];
    if (!chosen.holds(G.meters, G.told)) return INVALID_MOVE;
    change(G.meters, chosen.change);
    if (after?.go === 'again') G.meters = [...plan.start];
    if (after) enter(G, after.scene ?? G.scene);
  };
  const game = (scene) => ({
    name: 'made-up',
    setup: () => {
      const G = { meters: [...plan.start], told: 0 };
      enter(G, scene);
      return G;
    },
    moves: { choose },
    turn: { minMoves: 1, maxMoves: 1 },
  });
  return { plan, game };
}

/** A client for each scene that an evening can begin with: to reset one is twice as quick as to make a new one. */
export function start({ plan, game }) {
  const clients = plan.scenes.map((_, scene) => Client({ game: game(scene), numPlayers: 3, debug: false }));
  for (const each of clients) each.start();
  let client = clients[0];
  return {
    begin(scene) {
      client = clients[scene];
      client.reset();
    },
    offered() {
      const { scene, meters, told } = client.getState().G;
      return open(plan.scenes[scene], meters, told);
    },
    take: (option, after) => client.moves.choose(option, after),
    meters: () => client.getState().G.meters,
  };
}
