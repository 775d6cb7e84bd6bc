import { describe, expect, it } from 'vitest';
import { look } from '#rules/look.ts';
import { compiled } from '../play/world.ts';
import { plain, plainly, type Table, type Wished, write } from './table-of.ts';

const soon = { soon: { from: 'official', to: 'worker' } } as const;
const promising = plain((scene) => {
  for (const id of ['walk', 'hidden', 'stamped']) write(scene, id, { promises: soon });
});
const standing = (wish: Wished = {}): Table => plainly({ world: promising, hammer: 'worker', rule: 'top-down', ...wish });
const seen = ({ world, state }: Table, option: string) =>
  look(world, state, 'room').scene?.options.find(({ id }) => id === option)?.promises;

describe('the promises that go with an option are seen before anybody says yes', () => {
  it('with their texts, and seeing them makes none', () => {
    const table = standing();
    const text = 'scenes.date.decision.options.walk.promises.soon.says';
    expect(seen(table, 'walk')).toEqual([{ from: 'official', to: 'worker', text }]);
    expect(seen(table, 'sign')).toEqual([]);
    expect(table.play.promises).toEqual([]);
    expect(table.scene.promised).toBe(false);
  });

  it('only those that would be made: not by an official who covered', () =>
    expect(seen(standing({ scene: { covered: true } }), 'walk')).toEqual([]));

  it('nothing of what lies face down or under a stamp', () => {
    const { options } = look(promising, standing().state, 'room').scene ?? { options: [] };
    expect(options.filter(({ place }) => place !== 'open').flatMap(({ promises }) => promises)).toEqual([]);
    expect(seen(standing(), 'halved')).toEqual([]);
  });

  it('of a habit that was half true once it has been asked about', () => {
    const table = standing({ evening: { questioned: ['half-so'] } });
    expect(seen(table, 'halved')).toEqual([{ from: 'worker', to: 'resident', text: 'scenes.date.habits.half-so.with.says' }]);
  });

  it('every such text of the case may be on the wall', () => {
    const { room = {}, private: sealed = {} } = compiled.texts.nl ?? {};
    const isPromise = (path: string) => /\.promises\.[^.]+\.says$|\.with\.says$/.test(path);
    expect(Object.keys(room).filter(isPromise).length).toBeGreaterThan(0);
    expect(Object.keys(sealed).filter(isPromise)).toEqual([]);
  });
});
