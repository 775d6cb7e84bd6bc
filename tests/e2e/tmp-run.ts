import { RESTING } from '#session/machine.ts';
import { moments } from './moments.ts';
console.time('m');
const m = moments();
console.timeEnd('m');
console.log(m.length, RESTING.length, RESTING.filter((p) => !m.some((x) => x.phase === p)));
