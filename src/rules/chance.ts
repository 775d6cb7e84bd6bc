/** One draw of mulberry32: a whole number below `sides` and the next state. Same seed, same cards. */
export function draw(state: number, sides: number): { value: number; state: number } {
  const next = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) % sides, state: next };
}
