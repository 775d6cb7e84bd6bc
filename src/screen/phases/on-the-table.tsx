import type { JSX } from 'preact';
import type { View } from '#rules/view.ts';
import { factLaid } from '#words/fact-laid.ts';
import { promiseLine, roleBig, theRole } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card, Plain } from '../sheets.tsx';

/** So many cards lie open beside a talk; the others are one press away. */
const OPEN_IN_TALK = 3;

type Fact = View['table'][number];
type Promised = View['promises'][number];

/** What has been said and lies on the table: facts as they were laid, then promises that are still open. */
export function useTable(): { facts: readonly Fact[]; promises: readonly Promised[]; count: number } {
  const { view } = usePlay();
  const promises = view.promises.filter(({ state }) => state === 'open');
  return { facts: view.table, promises, count: view.table.length + promises.length };
}

/** In a talk the newest facts lie open for all to see; what does not fit beside them lies behind one button. */
export function OnTheTable(): JSX.Element {
  const { facts, promises, count } = useTable();
  const newest = facts.slice(-OPEN_IN_TALK);
  const room = OPEN_IN_TALK - newest.length;
  const fresh = room > 0 ? promises.slice(-room) : [];
  return (
    <>
      {count > 0 && (
        <div class="three on-table">
          <Facts facts={newest} />
          <Promises promises={fresh} />
        </div>
      )}
      <div class="row">
        <TableButtons folded={count > newest.length + fresh.length} />
      </div>
    </>
  );
}

/** How much lies on the table, and what may be laid on it. */
export function TableButtons({ folded = true }: { folded?: boolean }): JSX.Element {
  const { words, view, open, may } = usePlay();
  const { count } = useTable();
  const canLay = view.roles.some((r) => r.factsLeft.some((n) => may({ do: 'lay', role: r.role, n })));
  return (
    <>
      {folded && count > 0 && (
        <Plain sign="words" on={() => open('table')}>
          {words.t('table.open', { n: count })}
        </Plain>
      )}
      {canLay && (
        <Plain sign="lay" on={() => open('lay')}>
          {words.t('table.lay')}
        </Plain>
      )}
      <Plain sign="promise" on={() => open('promise')}>
        {words.t('table.promise')}
      </Plain>
    </>
  );
}

export function Facts({ facts }: { facts: readonly Fact[] }): JSX.Element {
  const { words } = usePlay();
  return (
    <>
      {facts.map(({ role, n, fact }) => (
        <Card key={`${role}${n}`} role={role} head={words.t('table.of', { role: roleBig(words, role), n })} cut={4}>
          <p class="sub">{factLaid(words, role, fact)}</p>
        </Card>
      ))}
    </>
  );
}

export function Promises({ promises }: { promises: readonly Promised[] }): JSX.Element {
  const { words } = usePlay();
  return (
    <>
      {promises.map((promise, i) => (
        <Card
          key={`${promise.from}${promise.to}${i}`}
          role={promise.from}
          head={words.t('promises.from', { from: roleBig(words, promise.from), to: theRole(words, promise.to) })}
          sheet="white"
          cut={2}
        >
          <p class="sub">{promiseLine(words, promise)}</p>
        </Card>
      ))}
    </>
  );
}
