import { describe, expect, it } from 'vitest';
import type { Deed } from '#rules/command.ts';
import type { World } from '#rules/state.ts';
import { FORMATS, SECRECIES } from '#scenario/ids.ts';
import { headerFor, readJournal, resume, writeJournal } from '#session/journal.ts';
import { createSession, type PlayedSession } from '#session/session.ts';
import type { Journal } from '#session/types.ts';
import { playAtRandom } from '../play/random.ts';
import { begin, newSession, world } from '../play/world.ts';

const closed = (phase: string): string => phase.replace(/\.open$/, '.closed');

/** A random evening with where it rested after every line: what a killed tab would have kept. */
function kept(format: (typeof FORMATS)[number], secrecy: (typeof SECRECIES)[number]) {
  const session = newSession({ format, secrecy, seed: 3, puppets: format === '25' ? ['moon', 'sun'] : [] });
  const rested = new Map<number, { phase: string; hash: string }>();
  const look = () => {
    const phase = closed(session.phase());
    if (phase !== 'timeOut' && phase !== 'paused') rested.set(session.journal().lines.length, { phase, hash: session.hash() });
  };
  look();
  session.follow('room', look);
  playAtRandom(session, 3);
  return { journal: session.journal(), rested };
}

describe('killed at any moment, an evening goes on where it was', () => {
  it.each(FORMATS.flatMap((format) => SECRECIES.map((secrecy) => [format, secrecy] as const)))(
    '%s by %s, behind a closed curtain',
    (format, secrecy) => {
      const { journal, rested } = kept(format, secrecy);
      const moments = [...rested].filter((_moment, place) => place % 9 === 0 || place > rested.size - 3);
      for (const [lines, { phase, hash }] of moments) {
        const again = resume(world, { ...journal, lines: journal.lines.slice(0, lines) });
        expect(again.trouble).toBeNull();
        expect(again.session.audience()).toBe('room');
        if (format !== '25') expect([again.session.phase(), again.session.hash()]).toEqual([phase, hash]);
      }
    },
  );

  it('also when the last thing done was a fact laid behind the curtain of nobody', () => {
    const session = newSession({ secrecy: 'curtain' });
    while (!session.phase().startsWith('take.moves')) session.lead(next(session));
    expect(session.ask({ do: 'lay', role: 'resident', n: 1 })).toBeInstanceOf(Array);
    const again = resume(world, session.journal());
    expect(again.session.phase()).toBe('take.moves.closed');
    expect(again.session.audience()).toBe('room');
  });
});

/** Enough to come to the first moves. */
function next(session: PlayedSession): Deed {
  const { evening } = session.state();
  const phase = session.phase();
  const team = session.view().waiting[0] ?? 'star';
  if (phase === 'value') return { do: 'choose-value', value: world.scenario.values[0] ?? '' };
  if (phase.startsWith('cards')) return { do: 'read-card', team };
  if (phase.startsWith('say')) return { do: 'show-say', role: evening.seats[team], fingers: 2 };
  if (phase.startsWith('agenda')) return { do: 'choose-issue', issue: 'date' };
  return phase === 'take.talk' ? { do: 'end-talk' } : { do: 'go-on' };
}

/** A few lines of an evening, as a file. */
function save(): { text: string; journal: Journal } {
  const session = newSession();
  while (session.phase() !== 'take.talk') session.lead(next(session));
  return { text: writeJournal(session.journal()), journal: session.journal() };
}

describe('a save that is not whole', () => {
  it('whose last line was cut off loses that line and nothing else', () => {
    const { text, journal } = save();
    const read = readJournal(text.slice(0, -12));
    expect(read.trouble).toBeNull();
    expect(read.journal?.lines).toEqual(journal.lines.slice(0, -1));
  });

  it('that is broken in the middle goes as far as it is whole, and says where it breaks', () => {
    const rows = save().text.split('\n');
    const read = readJournal([...rows.slice(0, 3), '{"n":', ...rows.slice(4)].join('\n'));
    expect(read.trouble).toEqual({ why: 'damaged', n: 3 });
    expect(read.journal?.lines).toHaveLength(2);
  });

  it.each([
    ['no format', { format: '75' }],
    ['no seats', { seats: { star: 'resident', moon: 'resident', sun: 'official' } }],
    ['a seed that is no number', { seed: 'seven' }],
    ['strangers for puppets', { puppets: ['wind'] }],
    ['no secrecy', { secrecy: undefined }],
  ])('with %s at its head is no evening', (_name, wrong) => {
    const { journal } = save();
    const head = JSON.stringify({ ...journal.header, ...wrong });
    expect(readJournal(head)).toEqual({ journal: null, trouble: { why: 'not-a-journal' } });
  });

  it('with a command of nobody stops there, and the evening can go on', () => {
    const { journal } = save();
    const stranger = { n: journal.lines.length + 1, do: { do: 'lay', role: 'king', n: 1 } as unknown as Deed, so: [], h: '', at: 0 };
    const { session, trouble } = resume(world, { ...journal, lines: [...journal.lines, stranger] });
    expect(trouble).toEqual({ why: 'damaged', n: stranger.n });
    expect(session.ask({ do: 'end-talk' })).toBeInstanceOf(Array);
  });

  it('a command of nobody gets an answer, like any other', () => {
    const session = newSession();
    const deed = { do: 'show-say', role: 'king', fingers: 2 } as unknown as Deed;
    expect(session.may(deed)).toMatchObject({ why: 'unknown' });
    expect(session.ask(deed)).toMatchObject({ why: 'unknown' });
  });
});

describe('a save of something else says of what', () => {
  /** The world in which the model weighs the first verb of an evening otherwise. */
  const heavier = (): World => {
    const copy = structuredClone(world);
    return { ...copy, model: { ...copy.model, hash: 'ffffffff' }, scenario: { ...copy.scenario, values: ['something-new'] } };
  };

  it.each([
    ['other-case', { case: 'de-tuin' }],
    ['other-version', { version: '0' }],
    ['other-model', { model: '00000000' }],
    ['other-rules', { rules: 0 }],
  ])('%s, while it plays on as far as it can', (why, head) => {
    const { journal } = save();
    const { session, trouble } = resume(world, { ...journal, header: { ...journal.header, ...head } });
    expect(trouble).toMatchObject({ why });
    expect(trouble?.n).toBeUndefined();
    expect(session.phase()).toBe('take.talk');
  });

  it('and of other rules also when its lines are known by another hash', () => {
    const { journal } = save();
    const lines = journal.lines.map((line) => ({ ...line, h: 'ffffffff' }));
    const { session, trouble } = resume(world, { header: { ...journal.header, rules: 1 }, lines });
    expect(trouble).toEqual({ why: 'other-rules', found: '1', here: String(session.header.rules) });
    expect(session.journal().lines).toHaveLength(lines.length);
    expect(session.hash()).toBe(journal.lines.at(-1)?.h);
  });

  it('and where it could not follow any more', () => {
    const { session, trouble } = resume(heavier(), save().journal);
    expect(trouble).toMatchObject({ why: 'other-model', n: 2 });
    expect(session.phase()).toBe('value');
  });
});

describe('the hash', () => {
  it('is chained from the start: another seed is another evening from its first line', () => {
    const first = (seed: number) => {
      const session = createSession(world, headerFor(world, { ...begin(), seed }));
      session.ask({ do: 'go-on' });
      return session;
    };
    expect(first(1).hash()).not.toBe(first(2).hash());
    expect(first(1).hash()).toBe(first(1).hash());
    expect(newSession().hash()).not.toBe(first(7).hash());
  });
});
