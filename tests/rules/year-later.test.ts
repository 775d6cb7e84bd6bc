import { describe, expect, it } from 'vitest';
import { type HouseLine, ROLES, type RoleLine } from '#scenario/ids.ts';
import { atRule, plain, plainly, type Wished } from './table-of.ts';

/** Decided without any change, then closed: the year later of exactly these values. */
function later(wish: Wished) {
  const still = plain((_scene, { scenario }) => {
    const issue = scenario.issues.date;
    if (issue) issue.answers = { yes: [], half: [], no: [] };
  });
  const table = plainly({ world: still, hammer: 'official', rule: 'top-down', ...wish });
  return table.does('official picks sign', 'resident shows support', 'worker shows support', 'table closes').play.closing?.yearLater;
}

const ROLE_LINES: [string, number, number, number, RoleLine][] = [
  ['the candle is out, whatever the ribbons', 0, 4, 4, 'spent'],
  ['the candle is out, and a ribbon torn: out comes first', 0, 0, 4, 'spent'],
  ['one ribbon torn', 4, 0, 4, 'alone'],
  ['the other ribbon torn', 4, 4, 0, 'alone'],
  ['a candle and both ribbons of at least two', 2, 2, 2, 'light'],
  ['a low candle', 1, 4, 4, 'goes-on'],
  ['a thin ribbon', 4, 1, 4, 'goes-on'],
];

describe('a year later, per role: the first that fits', () => {
  it.each(ROLE_LINES)('%s', (_claim, energy, one, other, line) => {
    const trust = { 'resident-worker': one, 'resident-official': other, 'worker-official': 4 };
    expect(later({ energy: { resident: energy }, trust })?.roles[0]).toBe(line);
  });

  it('each role looks at its own candle and its own two ribbons', () => {
    const trust = { 'resident-worker': 0, 'worker-official': 3, 'resident-official': 3 };
    expect(later({ trust, energy: { resident: 3, worker: 3, official: 3 } })?.roles).toEqual(['alone', 'alone', 'light']);
  });
});

const HOUSE: [string, number, number, HouseLine][] = [
  ['hardly a window lit', 1, 4, 'silent'],
  ['hardly a window, and the door shut: silence comes first', 0, 0, 'silent'],
  ['windows, but hardly anybody let in', 4, 1, 'full-not-for-all'],
  ['many windows, many people', 3, 3, 'open-and-full'],
  ['some windows', 2, 4, 'half-open'],
  ['some people', 4, 2, 'half-open'],
];

describe('a year later, the house: the first that fits', () => {
  it.each(HOUSE)('%s', (_claim, reach, inclusion, line) => expect(later({ house: { reach, inclusion } })?.house).toBe(line));

  it('sixteen lines, and nobody gets a total', () => {
    expect(Object.keys(later({}) ?? {})).toEqual(['roles', 'house']);
    expect(later({})?.roles).toHaveLength(ROLES.length);
  });
});

describe('the closing', () => {
  it('goes: promises, answers from outside, what happened elsewhere, a year later', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down', play: { flown: ['money'] } }).does('worker promises resident "ik bel"');
    table.does('official picks sign', 'resident shows support', 'worker shows support', 'worker keeps resident', 'table closes');
    const said = table.happened.filter((line) => /^(kept|answered|elsewhere|a year)/.test(line)).map((line) => line.split(':')[0]);
    expect(said).toEqual(['kept', 'answered', 'elsewhere', 'a year later']);
  });

  it('closes once, and not before something is decided', () => {
    expect(atRule().why('table closes')).toBe('not-yet');
    const table = plainly({ hammer: 'official', rule: 'top-down' }).does(
      'official picks sign',
      'resident shows support',
      'worker shows support',
    );
    expect(table.does('table closes').why('table closes')).toBe('not-now');
  });

  it('only the take that goes on is answered', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down', play: { played: ['date'] } });
    table.does('official picks sign', 'resident shows support', 'worker shows support', 'table closes');
    expect(table.play.closing?.answers).toHaveLength(1);
  });
});
