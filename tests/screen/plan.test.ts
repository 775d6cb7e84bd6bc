import { describe, expect, it } from 'vitest';
import { FORMATS, TIMED_STEPS } from '#scenario/ids.ts';
import { offerAt, offerFrom, type Plan, playMinutes, talkMinutes } from '#screen/plan.ts';
import { PREFERENCES } from '#screen/settings.ts';
import { RESTING } from '#session/machine.ts';
import { loadModel } from '#workshop/load.ts';

const { minutes } = loadModel();
const fifty: Plan = { minutes, format: '50' };
const hundred: Plan = { minutes, format: '100' };
const alone: Plan = { minutes, format: '25' };

/** From which minute an offer is shown at this place, for who came there at `entered`; undefined where nothing is offered. */
function shownFrom(plan: Plan, [phase, layer]: readonly [phase: string, layer: 1 | 2 | 3], entered: number): number | null | undefined {
  const offer = offerAt(plan, phase, layer);
  return offer ? offerFrom(plan, offer, entered) : undefined;
}

describe('the minutes of the play', () => {
  it.each([
    [fifty, 33],
    [hundred, 65],
    [alone, 16.5],
  ] as const)('together are the minute of the debrief', (plan, minute) => expect(playMinutes(plan)).toBe(minute));

  it.each([
    [fifty, 4, 2.5],
    [hundred, 5, 4],
    [alone, null, null],
  ] as const)('are those of the talk, in take 1 and in take 2', (plan, first, second) => {
    expect([talkMinutes(PREFERENCES, plan, 1), talkMinutes(PREFERENCES, plan, 2)]).toEqual([first, second]);
  });

  it('who likes other minutes of talk has them, in every take', () => {
    expect(talkMinutes({ ...PREFERENCES, talkMinutes: 6 }, fifty, 2)).toBe(6);
    expect(talkMinutes({ ...PREFERENCES, talkMinutes: null }, fifty, 1)).toBeNull();
  });

  it('stand in the order of an evening, in every format', () => {
    expect(Object.keys(minutes.steps)).toEqual(TIMED_STEPS);
    for (const step of Object.values(minutes.steps)) expect(Object.keys(step)).toEqual(expect.arrayContaining([...FORMATS]));
  });
});

describe('what is offered when it is late', () => {
  const READINGS = ['decision.readings', 1] as const;
  const TALK = ['take.talk', 2] as const;
  const RULE = ['decision.rule.deciding', 2] as const;
  const LEFT_RIGHT = ['decision.leftRight.asking', 2] as const;
  const SOUND = ['take.sound', 1] as const;

  it.each([
    ['the readings of take 1', fifty, READINGS, 19],
    ['the talk of take 2', fifty, TALK, 25],
    ['the rule of take 2', fifty, RULE, 28.5],
    ['left / right', fifty, LEFT_RIGHT, 31],
    ['the readings of take 1', hundred, READINGS, 34],
    ['left / right', hundred, LEFT_RIGHT, 51],
  ] as const)('%s: at once for who comes half a minute too late', (_name, plan, at, planned) => {
    expect(shownFrom(plan, at, planned + 0.5)).toBe(planned + 0.5);
  });

  it.each([
    ['the readings', READINGS, 19, 1],
    ['the talk', TALK, 25, 2.5],
    ['the rule', RULE, 28.5, 2],
  ] as const)('%s: who is in time is left in peace, until half a minute after its end', (_name, at, planned, lasts) => {
    expect(shownFrom(fifty, at, planned)).toBe(planned + lasts + 0.5);
    expect(shownFrom(fifty, at, planned - 5)).toBe(planned + lasts + 0.5);
  });

  it('at minute 24 of 50 the seats can turn at once, when take 1 has sounded', () => {
    expect(shownFrom(fifty, SOUND, 12)).toBe(24);
    expect(shownFrom(fifty, ['decision.hands.asking', 1], 23)).toBe(24);
    expect(shownFrom(fifty, SOUND, 30)).toBe(24);
    expect(shownFrom(hundred, SOUND, 60)).toBeNull();
  });

  it('nowhere else: not in the other take, not in issue 2, never in the debrief', () => {
    expect(offerAt(fifty, 'take.talk', 1)).toBeNull();
    expect(offerAt(fifty, 'decision.readings', 2)).toBeNull();
    expect(RESTING.filter((phase) => offerAt(hundred, phase, 3))).toEqual([]);
    expect(RESTING.filter((phase) => phase.startsWith('debrief') && (offerAt(fifty, phase, 1) ?? offerAt(fifty, phase, 2)))).toEqual([]);
  });

  it('to nobody who plays alone', () =>
    expect(RESTING.filter((phase) => offerAt(alone, phase, 1) ?? offerAt(alone, phase, 2))).toEqual([]));

  it('another minute in the model is another plan', () => {
    const longer = structuredClone(minutes);
    longer.steps.talk['50'] = 9;
    expect(playMinutes({ ...fifty, minutes: longer })).toBe(38);
    expect(shownFrom({ ...fifty, minutes: longer }, READINGS, 20)).toBe(25.5);
  });
});
