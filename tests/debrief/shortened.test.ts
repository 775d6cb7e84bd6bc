import { describe, expect, test } from 'vitest';
import { scriptFor } from '#debrief/ask.ts';
import { decided } from '#debrief/decided.ts';
import { happened } from '#debrief/happened.ts';
import { outOfRole } from '#debrief/out-of-role.ts';
import { DEBRIEF_PATH } from '#debrief/path.ts';
import { readScreen } from '#debrief/screens.ts';
import { Evening } from '../rules/evening-of.ts';
import { read } from './evenings.ts';

const stopped = () => new Evening().until('take.sound').does('table shortens take');
const played = read(stopped().until('debrief').session);
const cutShort = read(stopped().does('table wraps up').session);

describe('an evening that ran late, take 1 stopped', () => {
  test.each(DEBRIEF_PATH['50'])('screen %i can be read, and asks', (screen) => {
    for (const evening of [played, cutShort]) {
      expect(readScreen(evening, screen)).toMatchObject({ screen });
      expect(scriptFor(evening, screen).questions).toHaveLength(2);
    }
  });

  test('the timeline says that take 1 stopped, and that take 2 went on without a choice', () => {
    const keys = happened(played).cards.flatMap(({ lines }) => lines.map(({ key }) => key));
    expect(keys).toContain('lines.stopped');
    expect(keys).toContain('lines.tookAlone');
    expect(keys).not.toContain('lines.took');
  });

  test('only take 2 decided', () => {
    expect(decided(played).decisions.map(({ take }) => take)).toEqual([2]);
    expect(outOfRole(played).last).not.toBeNull();
  });

  test('nothing is decided when the debrief comes before take 2', () => {
    expect(decided(cutShort).decisions).toEqual([]);
    expect(outOfRole(cutShort).last).toBeNull();
  });
});
