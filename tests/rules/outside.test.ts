import { describe, expect, it } from 'vitest';
import { previewAnswer } from '#rules/answers.ts';
import { type Answer, type Ring, ROLES } from '#scenario/ids.ts';
import { world } from '../play/world.ts';
import { plain, plainly, type Wished } from './table-of.ts';

/** RULES 4: who has the last word, by the joint story 0 to 4. */
const ANSWERS: [Ring, Answer[]][] = [
  ['ours', ['yes', 'yes', 'yes', 'yes', 'yes']],
  ['influence', ['no', 'half', 'yes', 'yes', 'yes']],
  ['outside', ['no', 'no', 'half', 'yes', 'yes']],
];

/** Decided by vote in the plain scene: `thumbs` of the three point at the same. */
function voted(thumbs: 2 | 3, wish: Wished = {}) {
  const table = plainly({ hammer: 'middle', rule: 'vote', ...wish });
  const third = thumbs === 3 ? ['official points at walk'] : ['official points at sign', 'official shows live-with'];
  return table.does('resident points at walk', 'worker points at walk', ...third);
}

describe('the answer from outside', () => {
  it.each(ANSWERS)('ring %s: story 0 to 4 gives %j', (ring, answers) => {
    expect([0, 1, 2, 3, 4].map((story) => previewAnswer(world, { option: 'walk', ring, story }))).toEqual(answers);
  });

  it.each(['ours', 'influence', 'outside'] as const)('who asks for nothing gets nothing: %s', (ring) => {
    expect(previewAnswer(world, { option: null, ring, story: 4 })).toBe('no');
  });

  it.each([
    ['ours', 'yes'],
    ['influence', 'half'],
    ['outside', 'no'],
  ] as const)('ring %s: decided from above by one thumb, the answer at closing is %s', (ring, answer) => {
    const table = plainly({ ring, hammer: 'official', rule: 'top-down' });
    table.does('official picks sign', 'resident shows object', 'worker shows live-with', 'table closes');
    expect(table.happened.find((line) => line.startsWith('answered'))).toContain(`answered: date ${answer}, ${ring}, story 1`);
  });

  it('the answer does what the file says, at closing and not before', () => {
    const answering = plain((_scene, { scenario }) => {
      const issue = scenario.issues.date;
      if (issue) issue.answers.yes = [{ kind: 'meter', meter: 'reach', by: 1 }];
    });
    const table = voted(3, { world: answering, house: { reach: 2 } });
    expect(table.play.house.reach).toBe(2);
    expect(table.does('table closes').play.house.reach).toBe(3);
  });
});

describe('the joint story', () => {
  it('counts the thumbs up, also of who chose or pointed', () => {
    expect(voted(2).scene.decided?.story).toBe(2);
    expect(voted(3).scene.decided?.story).toBe(3);
    const above = plainly({ hammer: 'official', rule: 'top-down' });
    expect(above.does('official picks sign', 'resident shows support', 'worker shows live-with').scene.decided?.story).toBe(2);
  });

  it.each(['consent', 'unanimity'] as const)('thumbs are asked of all under %s', (rule) => {
    const table = plainly({ hammer: 'official', rule, turns: 1 });
    table.does('official picks walk', ...ROLES.map((role) => `${role} shows support`));
    expect(table.scene.decided?.story).toBe(3);
  });

  it.each([0, 1, 2, 3, 4])('counts one for a shared picture of at least two: %i', (sharedPicture) => {
    expect(voted(2, { house: { sharedPicture } }).scene.decided?.story).toBe(sharedPicture >= 2 ? 3 : 2);
  });

  it('counts mediating, and is never more than four', () => {
    expect(voted(2, { scene: { story: 1 } }).scene.decided?.story).toBe(3);
    expect(voted(3, { scene: { story: 1 }, house: { sharedPicture: 3 } }).scene.decided?.story).toBe(4);
  });

  it('a picture that grows by the decision itself counts from the next one on', () => {
    const table = plainly({ hammer: 'middle', rule: 'unanimity', turns: 1, house: { sharedPicture: 1 } });
    table.does('worker picks walk', ...ROLES.map((role) => `${role} shows support`));
    expect(table.play.house.sharedPicture).toBe(2);
    expect(table.scene.decided?.story).toBe(3);
  });
});

describe('rings', () => {
  it('every issue of De brief has three answers, because every issue can go outside', () => {
    for (const issue of Object.values(world.scenario.issues)) {
      expect(Object.keys(issue.answers).sort()).toEqual(['half', 'no', 'yes']);
      for (const changes of Object.values(issue.answers)) expect(changes.length).toBeLessThanOrEqual(2);
    }
  });

  it('the answer is judged by the ring in which it was decided', () => {
    const table = voted(2, { ring: 'influence' });
    expect(table.scene.decided?.ring).toBe('influence');
    expect(table.play.takes[0]?.answer).toBe('yes');
  });

  it('what is ours needs no answer: the table has the last word at once', () => {
    expect(voted(2, { ring: 'ours' }).play.takes[0]?.answer).toBeNull();
  });
});
