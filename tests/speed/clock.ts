/** What something took, in milliseconds: on the clock on the wall, and of the processor, which neighbours on the machine do not lengthen. */
export interface Took {
  wall: number;
  cpu: number;
}

/** Since this process began. */
export function takenSoFar(): Took {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}

export function took(run: () => void): Took {
  const before = takenSoFar();
  run();
  const { wall, cpu } = takenSoFar();
  return { wall: wall - before.wall, cpu: cpu - before.cpu };
}

/** The middle one; of an even number the upper of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** What a thing takes that was done before: the middle of so many more times. */
export function warm(times: number, run: () => void): Took {
  const all = Array.from({ length: times }, () => took(run));
  return { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) };
}

/** How many of something in a second: of one core, and on the wall. */
export interface Rate {
  core: number;
  wall: number;
}

/** `again` does a number of them and is called until it has had so many seconds of a core. */
export function rate(seconds: number, again: () => number): Rate {
  let count = 0;
  const { cpu, wall } = took(() => {
    const until = takenSoFar().cpu + seconds * 1000;
    while (takenSoFar().cpu < until) count += again();
  });
  return { core: Math.round((count / cpu) * 1000), wall: Math.round((count / wall) * 1000) };
}
