/** What something took, in milliseconds: on the clock on the wall, and of the processor, which neighbours on the machine do not lengthen. */
export interface Took {
  wall: number;
  cpu: number;
}

export function took(run: () => void): Took {
  const before = { wall: performance.now(), cpu: process.cpuUsage() };
  run();
  const { user, system } = process.cpuUsage(before.cpu);
  return { wall: performance.now() - before.wall, cpu: (user + system) / 1000 };
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
    const before = process.cpuUsage();
    const had = (): number => Object.values(process.cpuUsage(before)).reduce((sum, part) => sum + part, 0) / 1e6;
    while (had() < seconds) count += again();
  });
  return { core: Math.round((count / cpu) * 1000), wall: Math.round((count / wall) * 1000) };
}
