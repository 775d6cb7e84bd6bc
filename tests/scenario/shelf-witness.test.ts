import { describe, expect, it } from 'vitest';
import { enact } from '#workshop/explore/enact.ts';
import { linesOf } from '#workshop/explore/endings.ts';
import { explore } from '#workshop/explore/explore.ts';
import { type Finding, findingId } from '#workshop/explore/finding.ts';
import { type Shelved, shelf } from '../play/shelf.ts';

/** `npm run test:all`: walking all of a case takes seconds. */
const isWhole = process.env.PLAYS === 'all';

describe.runIf(isWhole)('what explore says of the shelf', () => {
  const found = isWhole ? shelf.map((one) => ({ id: one.id, one, findings: findingsOf(one) })) : [];

  it.each(found)('$id: nothing is wrong or open but what the file says on purpose', ({ findings }) => {
    const left = findings.filter(({ proof, expected }) => proof !== 'proved' && !expected);
    expect(left.map(findingId)).toEqual([]);
  });

  it.each(found)('$id: every witness can be played from the first screen, and ends as it says', ({ one, findings }) => {
    const seen = findings.filter(({ witness }) => witness);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((finding) => !holds(one, finding)).map(findingId)).toEqual([]);
  });
});

function findingsOf({ world, texts }: Shelved): Finding[] {
  const own = texts[world.scenario.language] ?? { room: {}, private: {} };
  return explore(world, { texts: own }).findings;
}

/** Every deed of the witness is accepted, and a line of a year later is read out. */
function holds({ world }: Shelved, { claim, about, witness }: Finding): boolean {
  if (!witness) return false;
  const { session, whole } = enact(world, witness);
  return whole && (claim !== 'ending-happens' || linesOf(session.state()).includes(about.join('-')));
}
