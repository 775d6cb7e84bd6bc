import { type Id, ROLES, type Role } from '#scenario/ids.ts';
import type { Evening, Moment } from './evening.ts';

/** Screen 3: who knew what. All six facts face up: laid by whom and when, whispered, or never. */
export interface Known {
  screen: 3;
  facts: KnownFact[];
}

export interface KnownFact {
  role: Role;
  n: 1 | 2;
  fact: Id;
  told: 'laid' | 'whispered' | 'never';
  /** Who heard the whisper. */
  to: Role | null;
  /** Where it came on the table: null before the first letter or when it never did. */
  when: { issue: Id; take: number; after: 'start' | 'sound' | 'rule' | 'decision' } | null;
}

export function known(evening: Evening): Known {
  const { scenario } = evening.world;
  const facts = ROLES.flatMap((role) => scenario.roles[role].facts.map(({ id, n }) => knownFact(evening, { role, n, fact: id })));
  return { screen: 3, facts };
}

function knownFact({ end, moments }: Evening, own: Pick<KnownFact, 'role' | 'n' | 'fact'>): KnownFact {
  const laid = moments.findIndex(({ entries }) => entries.some((entry) => entry.kind === 'laid' && entry.fact === own.fact));
  const whisper = end.evening.whispered.find(({ fact }) => fact === own.fact);
  const told = laid >= 0 ? 'laid' : whisper ? 'whispered' : 'never';
  return { ...own, told, to: told === 'whispered' ? (whisper?.to ?? null) : null, when: laid >= 0 ? whenOf(moments, laid) : null };
}

/** How far the take had come when it was said. */
function whenOf(moments: readonly Moment[], at: number): KnownFact['when'] {
  const { issue, take } = moments[at] ?? { issue: null, take: 0 };
  if (!issue) return null;
  const before = moments.slice(0, at + 1).flatMap((moment) => moment.entries.map(({ kind }) => kind));
  const begun = before.findLastIndex((kind) => kind === 'issue' || kind === 'put-back');
  const since = before.slice(begun);
  const after = since.includes('decided') ? 'decision' : since.includes('rule') ? 'rule' : since.includes('sounded') ? 'sound' : 'start';
  return { issue, take, after };
}
