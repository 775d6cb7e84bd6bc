import { describe, expect, it } from 'vitest';
import type { Deed } from '#rules/command.ts';
import { isBlank } from '#rules/options.ts';
import type { Role } from '#scenario/ids.ts';
import { firstIdea } from '#session/lead.ts';
import { puppetDeed } from '#session/puppets.ts';
import { plain, plainly, type Table, type Wished } from './table-of.ts';

const BLANK = plain((scene) => {
  scene.options = {};
  scene.habits = { 'always-so': { closes: [], truth: 'habit' } };
});
const blankly = (wish: Wished = {}): Table => plainly({ world: BLANK, hammer: 'official', rule: 'consent', ...wish });
const adds = (role: Role, [works, decides, benefits]: readonly [string, string, string]): string =>
  `${role} adds works ${works} decides ${decides} benefits ${benefits}`;
const OF_ALL = ['together', 'together', 'everybody'] as const;

describe('a scene that writes no options', () => {
  it('takes ideas of the group from the first take on; a scene that writes some does not', () => {
    expect(blankly().why(adds('resident', OF_ALL))).toBeNull();
    expect(plainly({ hammer: 'official', rule: 'consent' }).why(adds('resident', OF_ALL))).toBe('not-yet');
  });

  it('has nothing to choose until somebody lays something, and then what was laid', () => {
    expect(blankly().why('official picks own-1')).toBe('face-down');
    const table = blankly().does(adds('resident', OF_ALL), 'official picks own-1');
    expect(table.scene.proposal?.option).toBe('own-1');
  });

  it('has room for six ideas, as many as a case may write options', () => {
    const table = blankly().does(...Array.from({ length: 6 }, () => adds('worker', OF_ALL)));
    expect(table.why(adds('worker', OF_ALL))).toBe('nothing-left');
    expect(table.scene.ideas).toHaveLength(6);
  });

  it('is decided by any rule: all point at ideas, and two make it', () => {
    const table = blankly({ hammer: 'middle', rule: 'vote' }).does(
      adds('resident', OF_ALL),
      adds('worker', ['worker', 'worker', 'absent']),
    );
    table.does('resident points at own-1', 'worker points at own-2', 'official points at own-2', 'resident shows live-with');
    expect(table.scene.decided?.own).toMatchObject({ works: 'worker', benefits: 'absent' });
  });

  it('may ask about a habit that closes nothing: the picture is shared more, and nothing else happens', () => {
    const table = blankly({ house: { sharedPicture: 1 } }).does('resident questions always-so');
    expect(table.happened).toEqual(['habit: always-so habit', 'sharedPicture: 1 -> 2']);
  });
});

const puppets = (table: Table, phase: string): Deed | null =>
  puppetDeed(table.world, { ...table.state, evening: { ...table.state.evening, puppets: ['star', 'moon', 'sun'] } }, phase);

describe('a puppet where nothing is written', () => {
  it('waits for the people, whether it picks or points', () => {
    expect(puppets(blankly(), 'decision.picking.choosing')).toBeNull();
    expect(puppets(blankly({ hammer: 'middle', rule: 'vote' }), 'decision.picking.pointing.asking')).toBeNull();
  });

  it('picks the idea that it decides over or has the good of, and says that it is an idea', () => {
    const table = blankly().does(adds('resident', OF_ALL), adds('worker', ['worker', 'resident', 'official']));
    expect(puppets(table, 'decision.picking.choosing')).toMatchObject({ option: 'own-2', because: 'puppets.best-idea' });
  });

  it.each([
    ['decides over it', ['resident', 'worker', 'everybody'], 'support', 'idea-for'],
    ['has the good of it', ['resident', 'resident', 'worker'], 'support', 'idea-for'],
    ['only does the work', ['worker', 'official', 'everybody'], 'object', 'idea-against'],
    ['works together with all', ['together', 'together', 'everybody'], 'live-with', 'idea-live'],
  ] as const)('who %s shows so: %j', (_who, idea, hand, row) => {
    const table = blankly({ hammer: 'middle' }).does(adds('resident', idea), 'resident picks own-1', 'resident shows live-with');
    expect(puppets(table, 'decision.hands.asking')).toMatchObject({ role: 'worker', hand, because: `puppets.${row}` });
  });
});

describe('a story that leads itself to its beginning', () => {
  it('lays an idea of all where nothing lies, and none where something does', () => {
    const table = blankly();
    expect(firstIdea(table.world, table.state)).toMatchObject({ do: 'own-idea', idea: { works: 'together', benefits: 'everybody' } });
    table.does(adds('worker', OF_ALL));
    expect(firstIdea(table.world, table.state)).toBeNull();
    expect(isBlank(table.world, table.scene)).toBe(true);
  });
});
