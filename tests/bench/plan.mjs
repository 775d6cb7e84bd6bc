// The game for peers that have no script of their own: their host writes it in JavaScript, as plainly as can be.

export const source = 'game.json';

/** Conditions become functions once, when the game is loaded. */
export function readPlan(text) {
  const plan = JSON.parse(text);
  for (const { options } of plan.scenes) for (const option of options) option.holds = conditionOf(option.when);
  return plan;
}

function conditionOf(when) {
  if (when === null) return () => true;
  const tests = when.all.map(testOf);
  return when.join === 'and'
    ? (meters, told) => tests.every((test) => test(meters, told))
    : (meters, told) => tests.some((test) => test(meters, told));
}

function testOf({ told: least, meter, op, value }) {
  if (meter === undefined) return (_, told) => told >= least;
  return op === '>=' ? (meters) => meters[meter] >= value : (meters) => meters[meter] <= value;
}

export const open = ({ options }, meters, told) => options.flatMap((option, place) => (option.holds(meters, told) ? [place] : []));

/** Writes on `meters`, cut off at 0 and 4. */
export function change(meters, all) {
  for (const [meter, by] of all) meters[meter] = Math.max(0, Math.min(4, meters[meter] + by));
}

export const tellMore = (told) => Math.min(2, told + 1);
