import { describe, expect, it } from 'vitest';
import { ROLES, TEAMS } from '#scenario/ids.ts';
import { leadTo } from '#session/lead.ts';
import { newSession, type Wish, world } from '../play/world.ts';
import { afterTakeOne, atFirstRule, Evening, inTakeTwo, leftRight } from './evening-of.ts';

describe('the turn', () => {
  it('fingers, give back, klopt, seats, card: in this order', () => {
    const evening = afterTakeOne();
    expect(evening.session.phase()).toBe('turn.givingBack');
    evening.does('star gives back "jullie hadden haast"', 'sun marks nearly', 'table goes on');
    expect(evening.session.phase()).toBe('turn.seats');
    evening.does('table turns seats');
    expect(evening.session.phase()).toBe('turn.handing.asking');
    expect(evening.does(...TEAMS.map((team) => `${team} reads`)).session.phase()).toBe('take.talk');
  });

  it('before the seats turn all show how much they had to say', () => {
    const phases: string[] = [];
    const evening = new Evening({}).until('decision.readings').does('table goes on');
    phases.push(evening.session.phase());
    expect(phases).toEqual(['turn.fingers.asking']);
  });

  it('resident to official to worker to resident', () => {
    const evening = inTakeTwo();
    expect(evening.state.evening.seats).toEqual({ star: 'official', moon: 'resident', sun: 'worker' });
  });

  it('who gives back speaks of the seat it is going to; who leaves that seat says whether it is right', () => {
    const evening = afterTakeOne();
    evening.does('star gives back "een klok die tikt"');
    expect(evening.said).toEqual(['gave back: star about official']);
    expect(evening.why('moon marks right')).toBe('waiting');
    expect(evening.does('sun marks right').said).toEqual(['marked: star about official, right']);
    expect(evening.why('star gives back "nog iets"')).toBe('answered-already');
  });

  it('in 100 every team guesses first, twice in the evening; in 50 nobody does', () => {
    expect(new Evening({ format: '100' }).until('turn.g').session.phase()).toBe('turn.guess.asking');
    expect(new Evening({ format: '50' }).until('turn.g').session.phase()).toBe('turn.givingBack');
    const evening = new Evening({ format: '100' });
    expect(new Evening({ format: '100' }).until('disruption').state.evening.guesses).toHaveLength(2);
    expect(evening.until('turn.givingBack').state.evening.guesses).toHaveLength(1);
  });
});

describe('take 2: the same scene with other people in the seats', () => {
  it('begins at the talk: no agenda, no value, no disruption', () => {
    const evening = inTakeTwo();
    expect(evening.session.phase()).toBe('take.talk');
    expect(evening.state.play.scene).toMatchObject({ issue: 'date', take: 2, talked: false });
    expect(evening.said).not.toContain('issue: date, by official');
  });

  it('everything on the stage is what it was at the talk of take 1', () => {
    const first = new Evening({}).until('take.talk').state.play;
    const { trust, energy, house, hammer, rings, promises, cardsUsed } = inTakeTwo().state.play;
    const { trust: t, energy: e, house: h, hammer: m, rings: r, promises: p, cardsUsed: c } = first;
    expect({ trust, energy, house, hammer, rings, promises, cardsUsed }).toEqual({
      trust: t,
      energy: e,
      house: h,
      hammer: m,
      rings: r,
      promises: p,
      cardsUsed: c,
    });
  });

  it('what has been said stays said: laid facts, asked habits', () => {
    const evening = atFirstRule('worker lays 2').does('resident questions sent-is-sent').until('turn.seats');
    evening.does('table turns seats');
    expect(evening.state.evening.laid.map((laid) => laid.fact)).toContain('empty-hours');
    expect(evening.state.evening.questioned).toEqual(['sent-is-sent']);
    expect(evening.until('decision.').why('resident questions sent-is-sent')).toBe('asked-already');
  });

  it('all rules of the scene and own words are open now', () => {
    expect(inTakeTwo().until('take.moves').why('resident plays bring "we bakken"')).toBeNull();
    expect(new Evening({}).until('take.moves').why('resident plays bring "we bakken"')).toBe('not-yet');
  });
});

describe('left or right', () => {
  it('shows per take: sound, rule, choice, answer, three plinths', () => {
    const { takes } = leftRight().session.view();
    expect(takes.map(({ take, chord, rule, option, answer }) => ({ take, chord, rule, option, answer }))).toEqual([
      { take: 1, chord: null, rule: 'top-down', option: 'keep-date', answer: 'half' },
      { take: 2, chord: 'heard', rule: 'consent', option: 'stay-put', answer: 'yes' },
    ]);
    expect(Object.keys(takes[0] ?? {}).sort()).toEqual(['answer', 'chord', 'option', 'own', 'rule', 'says', 'take']);
  });

  it.each([
    [[1, 1, 2], 1],
    [[1, 2, 2], 2],
    [[2, 2, 2], 2],
  ])('two of three win: %j chooses %i', (votes, take) => {
    const evening = leftRight().does(...ROLES.map((role, place) => `${role} chooses take ${votes[place]}`));
    expect(evening.session.journal().lines.flatMap((line) => line.so)).toContain(`took: date, take ${take}`);
  });

  it('the chosen take goes on whole; of the other only what was said remains', () => {
    const both = leftRight();
    const second = structuredClone(both.state.play);
    const one = leftRight().does(...ROLES.map((role) => `${role} chooses take 1`)).state.play;
    expect(one.decisions.map(({ option }) => option)).toEqual(['keep-date']);
    expect(one.takes).toHaveLength(2);
    const two = both.does(...ROLES.map((role) => `${role} chooses take 2`)).state.play;
    expect(two.trust).toEqual(second.trust);
    expect(two.decisions.map(({ option }) => option)).toEqual(['stay-put']);
  });

  it('promises of the take not chosen vanish', () => {
    const evening = inTakeTwo().does('worker promises resident "ik bel"').until('decision.leftRight');
    expect(evening.state.play.promises).toHaveLength(1);
    evening.does(...ROLES.map((role) => `${role} chooses take 1`));
    expect(evening.state.play.promises).toEqual([]);
  });

  it('seats stay turned, whichever take is chosen', () => {
    const evening = leftRight().does(...ROLES.map((role) => `${role} chooses take 1`));
    expect(evening.state.evening.seats.star).toBe('official');
  });

  it('in 100 the seats turn once more before issue 2, and there is no left or right', () => {
    const evening = new Evening({ format: '100' }).until('disruption');
    expect(evening.state.evening.turns).toBe(2);
    expect(evening.state.evening.seats).toEqual({ star: 'worker', moon: 'official', sun: 'resident' });
    const takes = evening.session.journal().lines.filter((line) => line.do.do === 'choose-take');
    expect(takes).toHaveLength(3);
  });
});

describe('KNIP!', () => {
  const atRule = (wish: Wish = {}) =>
    inTakeTwo(wish).does('table ends talk', 'resident plays tell', 'worker plays translate', 'official plays mediate', 'table goes on');

  it('from take 2 on', () => {
    expect(atFirstRule().why('table snips to rule')).toBe('not-yet');
    expect(atRule().why('table snips to rule')).toBeNull();
  });

  it('goes back to the start of that step as a new take', () => {
    const evening = atRule().does('official rules consent', 'official picks stay-put', 'table snips to rule');
    expect(evening.said[0]).toBe('put back: date/2/rule, by snip, take 3');
    expect(evening.session.phase()).toBe('decision.rule.deciding');
    expect(evening.state.play.scene).toMatchObject({ take: 3, rule: null, proposal: null, sounded: true });
    expect(evening.does('official rules vote').state.play.scene?.rule).toBe('vote');
  });

  it('at the moves another move can be tried', () => {
    const evening = atRule().does('table snips to moves');
    expect(evening.session.phase()).toBe('take.moves.asking');
    expect(evening.state.play.scene).toMatchObject({ take: 3, sounded: false, moves: {} });
  });

  it('at the hands the same proposal lies there again', () => {
    const evening = atRule().does(
      'official rules consent',
      'official picks stay-put',
      'resident shows object',
      'worker shows support',
      'official shows support',
    );
    evening.does('table snips to hands');
    expect(evening.session.phase()).toBe('decision.hands.asking');
    expect(evening.state.play.scene).toMatchObject({ take: 3, hands: {}, proposal: { option: 'stay-put' } });
  });

  it.each(['moves', 'rule'])('who sits may change: %s', (step) => {
    const evening = atRule().does(`table snips to ${step} swapping resident official`);
    expect(evening.state.evening.seats).toEqual({ star: 'resident', moon: 'official', sun: 'worker' });
  });

  it('not to a step that is not reached', () => expect(atRule().why('table snips to hands')).toBe('no-such-moment'));

  it('once per issue', () => expect(atRule().does('table snips to rule').why('table snips to rule')).toBe('cut-already'));

  it('afterwards all takes lie side by side from the same moment', () => {
    const evening = atRule().does('table snips to rule').until('decision.leftRight');
    expect(evening.session.view().takes.map(({ take }) => take)).toEqual([1, 3]);
  });
});

describe('at the fixed minute', () => {
  it('a take that is not decided is left for the one that was, whole', () => {
    const evening = inTakeTwo().does('table ends talk', 'table wraps up');
    expect(evening.session.phase()).toBe('debrief');
    expect(evening.said).toContain('put back: date/1/end, by take, take 1');
    expect(evening.state.play.decisions).toMatchObject([{ issue: 'date', take: 1, option: 'keep-date' }]);
    expect(evening.state.play.closing?.answers).toMatchObject([{ issue: 'date', option: 'keep-date' }]);
  });

  it('what was never decided stays so', () => {
    const evening = atFirstRule().does('table wraps up');
    expect(evening.state.play.closing?.answers).toEqual([]);
  });
});

describe('rewind is for the facilitator', () => {
  it('to any decision; nothing played is lost from the journal', () => {
    const evening = leftRight();
    const lines = evening.session.journal().lines.length;
    evening.does('table rewinds to date/2/rule');
    expect(evening.session.phase()).toBe('decision.rule.pointing.asking');
    expect(evening.state.play.scene).toMatchObject({ take: 2, sounded: true, rule: null });
    expect(evening.session.journal().lines).toHaveLength(lines + 1);
  });

  it('only to the rule of an issue that was played', () => {
    const evening = inTakeTwo();
    expect(evening.why('table rewinds to date/1/moves')).toBe('no-such-moment');
    expect(evening.why('table rewinds to money/1/rule')).toBe('no-such-moment');
    expect(evening.why('table rewinds to date/1/rule')).toBeNull();
  });

  it('a question half answered is put to all again', () => {
    const evening = afterTakeOne().until('turn.handing').does('star reads');
    expect(evening.session.view().waiting).toEqual(['moon', 'sun']);
    evening.does('table rewinds to date/1/rule').until('turn.handing');
    expect(evening.session.view().waiting).toHaveLength(3);
  });

  it('a story begins at a bookmark', () => expect(leadTo(world, newSession(), 'money/1/moves')).toBe(true));
});
