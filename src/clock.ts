/** Seconds of play: it goes on where an earlier sitting stopped, and stands still while the play rests. */
export interface Clock {
  seconds(): number;
  rest(resting: boolean): void;
}

/** @param already seconds of earlier sittings. */
export function clockFrom(already: number): Clock {
  let played = already * 1000;
  let since: number | null = performance.now();
  const now = () => played + (since === null ? 0 : performance.now() - since);
  return {
    seconds: () => now() / 1000,
    rest(resting) {
      played = now();
      since = resting ? null : performance.now();
    },
  };
}
