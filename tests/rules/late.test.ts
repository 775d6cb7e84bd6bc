import { describe, expect, it } from 'vitest';
import { readEvening } from '#debrief/evening.ts';
import { ROLES } from '#scenario/ids.ts';
import { resume } from '#session/journal.ts';
import { type Wish, world } from '../play/world.ts';
import { afterTakeOne, atFirstRule, Evening, inTakeTwo, leftRight } from './evening-of.ts';
import { atMoves, atRule, plainly } from './table-of.ts';

const STOP = 'table shortens take';
const FIX = 'table shortens rule';
const LEAVE = 'table shortens left-right';

/** The moves of take 2 have sounded; the hammer lies where the official's move puts it. */
const secondRule = (official: 'mediate' | 'make-room' | 'push', wish: Wish = {}): Evening =>
  inTakeTwo(wish).does('table ends talk', 'resident plays tell', 'worker plays connect', `official plays ${official}`, 'table goes on');

/** Take 1 is stopped at its sound; the seats are turned and take 2 is decided. */
const decidedAfterStop = (wish: Wish = {}): Evening => new Evening(wish).until('take.sound').does(STOP).until('decision.readings');

describe('the rule of take 2 is fixed', () => {
  it.each(['mediate', 'make-room'] as const)('to consent, wherever the hammer lies: %s', (official) => {
    const evening = secondRule(official).does(FIX);
    expect(evening.said).toEqual(['rule: consent']);
    expect(evening.state.play.scene).toMatchObject({ rule: 'consent', ruleBy: 'time' });
    expect(evening.session.phase()).toBe('decision.picking.choosing');
  });

  it('leaves the hammer, and who proposes, as they were', () => {
    const held = secondRule('mediate');
    const { hammer } = held.state.play;
    expect(held.does(FIX).state.play.hammer).toBe(hammer);
    expect(held.session.view().scene?.picker).toBe(hammer);
    const middle = secondRule('make-room').does(FIX);
    expect(middle.state.play.hammer).toBe('middle');
    expect(middle.session.view().scene?.picker).toBe(middle.session.view().lowest);
  });

  it('and forgets who pointed at another rule already', () => {
    const evening = secondRule('make-room').does('resident points at vote', FIX);
    expect(evening.state.play.scene?.points).toEqual({});
    expect(evening.said).toEqual(['rule: consent']);
  });

  it('not in take 1', () => expect(atFirstRule().why(FIX)).toBe('not-yet'));

  it('not where another rule is the rule already', () => expect(secondRule('push').why(FIX)).toBe('not-now'));

  it('not before the moves have sounded', () => expect(atMoves({ turns: 1, take: 2 }).why(FIX)).toBe('not-now'));

  it('not in issue 2, which is played once', () => {
    expect(atRule({ format: '100', turns: 2, play: { played: ['money', 'date'] } }).why(FIX)).toBe('not-now');
  });
});

describe('take 1 is stopped after its sound', () => {
  const atSound = (wish: Wish = {}) => new Evening(wish).until('take.sound');

  it('ends undecided, and all that leads to the turn follows', () => {
    const evening = atSound().does(STOP);
    expect(evening.said).toEqual(['stopped: date, take 1']);
    expect(evening.session.phase()).toBe('turn.fingers.asking');
    expect(evening.state.play).toMatchObject({ scene: { decided: null, stopped: true }, decisions: [], takes: [] });
    evening.until('turn.seats').does('table turns seats');
    expect(evening.said).toContain('put back: date/1/talk, by turn, take 2');
    expect(evening.until('take.talk').state.play.scene).toMatchObject({ take: 2, moves: {} });
  });

  it.each(['decision.picking', 'decision.hands'])('also on the way to a decision: %s', (phase) => {
    expect(new Evening().until(phase).does(STOP).session.phase()).toBe('turn.fingers.asking');
  });

  it('also while some have pointed at a rule', () => {
    const evening = atFirstRule().does('resident points at consent', STOP);
    expect(evening.session.phase()).toBe('turn.fingers.asking');
    expect(evening.session.view().scene).toMatchObject({ rules: [], pointing: null });
  });

  it('a hand that was up counts no more, and a fact that is laid decides nothing', () => {
    const evening = atFirstRule().does(...ROLES.map((role) => `${role} points at consent`));
    const picker = evening.session.view().scene?.picker ?? 'resident';
    evening.does(`${picker} picks stay-put`, 'resident shows object', STOP, 'resident lays 2');
    expect(evening.session.view().roles.map(({ hand }) => hand)).toEqual([null, null, null]);
    expect(evening.state.play.scene).toMatchObject({ proposal: null, hands: {}, decided: null });
    expect(evening.said).toEqual(['laid: resident who-stays-away']);
  });

  it('nothing more is pointed at, picked, asked or promised in it', () => {
    const table = plainly({ hammer: 'official', scene: { stopped: true } });
    const more = ['official rules consent', 'resident questions always-so', 'worker promises resident "koffie"', STOP];
    expect(more.map((line) => table.why(line))).toEqual(more.map(() => 'not-now'));
    expect(plainly({ hammer: 'middle', scene: { stopped: true } }).why('resident points at consent')).toBe('not-now');
    const ruled = plainly({ hammer: 'official', rule: 'consent', turns: 1, scene: { stopped: true } });
    expect(ruled.why('official picks tea')).toBe('not-now');
    expect(ruled.why('official adds works together decides together benefits absent "koffie"')).toBe('not-now');
  });

  it('what was said stays said', () => {
    const evening = new Evening().until('take.talk').does('resident lays 1').until('take.sound').does(STOP).until('take.talk');
    expect(evening.state.evening.laid[0]).toEqual({ role: 'resident', n: 1, fact: 'visits' });
  });

  it('not before the sound, not when it is decided, and not once the seats have turned', () => {
    expect(new Evening().until('take.moves').why(STOP)).toBe('not-now');
    expect(afterTakeOne().why(STOP)).toBe('not-now');
    expect(secondRule('mediate').why(STOP)).toBe('not-now');
    expect(atSound().does(STOP).why(STOP)).toBe('not-now');
  });

  it('then take 2 goes on by itself: there is nothing to point at', () => {
    const evening = decidedAfterStop().does('table goes on');
    expect(evening.said).toEqual(['took: date, take 2']);
    expect(evening.session.phase()).toBe('closing.promises');
    expect(evening.until('debrief').state.play.closing?.answers).toMatchObject([{ issue: 'date' }]);
  });

  it('in 100 the second issue follows as ever', () => {
    const evening = decidedAfterStop({ format: '100' }).does('table goes on');
    expect(evening.session.phase()).toBe('turn.fingers.asking');
    expect(evening.until('end').state.play.decisions).toHaveLength(2);
  });

  it('also after a cut in take 2, when only what came instead was decided', () => {
    const evening = new Evening().until('take.sound').does(STOP).until('decision.hands').does('table snips to hands');
    expect(evening.until('decision.readings').does('table goes on').session.phase()).toBe('closing.promises');
  });

  it('at the fixed minute the play goes straight to the debrief, with nothing decided', () => {
    const evening = atSound().does(STOP, 'table wraps up');
    expect(evening.session.phase()).toBe('debrief');
    expect(evening.state.play.closing?.answers).toEqual([]);
  });

  it('the lead can go back to its rule and have it decided after all', () => {
    const evening = atSound().does(STOP).until('turn.givingBack').does('table rewinds to date/1/rule');
    expect(evening.until('decision.readings').state.play.scene).toMatchObject({ take: 1 });
    expect(evening.state.play.scene?.stopped).toBe(false);
  });

  it('also while a curtain is up: it falls, and what lay behind it stays there', () => {
    const { session } = new Evening({ secrecy: 'curtain' }).until('decision.hands');
    const [team] = session.view().waiting;
    if (team) session.act({ act: 'lift', team });
    session.ask({ do: 'shorten', what: 'take' });
    expect(session.phase()).toBe('turn.fingers.closed');
    expect(session.audience()).toBe('room');
  });
});

describe('left / right is left to the debrief', () => {
  it('the last take goes on whole, and nobody has pointed', () => {
    const chosen = leftRight().does(...ROLES.map((role) => `${role} chooses take 2`));
    const left = leftRight().does(LEAVE);
    expect(left.said).toEqual(['took: date, take 2']);
    expect(left.state.play).toEqual(chosen.state.play);
    expect(left.session.phase()).toBe('closing.promises');
  });

  it('whatever some have pointed at already', () => {
    const evening = leftRight().does('resident chooses take 1', 'worker chooses take 1', LEAVE);
    expect(evening.said).toEqual(['took: date, take 2']);
    expect(evening.state.evening.got.votes).toEqual({});
  });

  it('the debrief shows both takes', () => {
    const { session } = leftRight().does(LEAVE).until('debrief');
    expect(readEvening(world, session.journal()).takes.map(({ take, live }) => [take, live])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('not before there is something to compare', () => {
    expect(afterTakeOne().why(LEAVE)).toBe('not-now');
    expect(inTakeTwo().why(LEAVE)).toBe('not-now');
    expect(decidedAfterStop().why(LEAVE)).toBe('not-now');
    const only = plainly({ hammer: 'official', rule: 'top-down', turns: 1, take: 2 }).does('official picks sign');
    expect(only.does('resident shows live-with', 'worker shows support').why(LEAVE)).toBe('not-now');
  });

  it('not a second time', () => expect(leftRight().does(LEAVE).why(LEAVE)).toBe('not-now'));
});

describe('a shortened evening', () => {
  function shortened() {
    const evening = new Evening().until('take.sound').does(STOP).until('take.moves');
    evening.does('resident plays tell 1', 'worker plays translate', 'official plays make-room', 'table goes on', FIX);
    return evening.until('end').session;
  }

  it('is played again from its journal', () => {
    const session = shortened();
    const again = resume(world, session.journal());
    expect(again.trouble).toBeNull();
    expect(again.session.hash()).toBe(session.hash());
  });

  it('is read by the debrief: who sat where in the take that was stopped, and that it decided nothing', () => {
    const [first, second] = readEvening(world, shortened().journal()).takes;
    expect(first).toMatchObject({ take: 1, stopped: true, decided: null, live: false, seats: { star: 'resident' } });
    expect(second).toMatchObject({ take: 2, stopped: false, live: true, rule: 'consent', seats: { star: 'official' } });
  });

  it.each(['debrief', 'closing.answers'])('never loses its debrief: %s', (phase) => {
    const evening = new Evening().until(phase);
    expect([STOP, FIX, LEAVE].map((line) => evening.why(line))).toEqual(['not-now', 'not-now', 'not-now']);
  });
});
