import { playAtRandom } from '/work/main/tests/play/random.ts';
import { newSession } from '/work/main/tests/play/world.ts';

for (const format of ['50', '100', '25'] as const)
  for (const secrecy of ['hands', 'curtain'] as const) {
    const t = Date.now();
    const s = newSession({ format, secrecy, puppets: format === '25' ? ['moon', 'sun'] : [] });
    const r = playAtRandom(s, 3);
    console.log(format, secrecy, s.phase(), r.commands.length, Date.now() - t, 'ms');
  }
