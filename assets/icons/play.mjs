// Pictograms of what a group does: verbs, hands, rules, power cards, stops.
import { arrow, bubble, disc, dot, house, person, ring, S, T, table, tilt } from './strokes.mjs';

const THUMB = 'M24 56H42Q48 56 49 50L51 38Q52 32 46 32H36L38 18Q38 11 32 12L29 24L22 34V56Z';
const FIST = 'M18 30Q18 22 25 22H42Q50 22 50 30V42Q50 52 40 52H28Q18 52 18 42Z';
const FLAT = 'M8 38Q8 30 16 30H52Q58 30 58 35Q58 40 52 40H40L22 48Q8 50 8 38Z';
const gavel = (x, y) => `<g transform="translate(${x} ${y}) rotate(-35)">${T('M-8 -12H8V12H-8Z')}${S('M0 12V32')}</g>`;
const key = (x, y) => ring(x, y, 7) + S(`M${x + 6} ${y + 5}L${x + 20} ${y + 18}M${x + 14} ${y + 12}L${x + 19} ${y + 8}`);
const sheetOf = (x, y, w = 20, h = 26) => T(`M${x} ${y}H${x + w}V${y + h}H${x}Z`);
const coin = (x, y) => disc(x, y, 8) + S(`M${x + 2} ${y - 4}Q${x - 5} ${y - 4} ${x - 4} ${y}Q${x - 5} ${y + 4} ${x + 2} ${y + 4}`, 2.6);

export const play = {
  'verb-tell': person(18, 56, 1.1) + bubble(28, 8, 30, 20) + S('M35 15H51M35 21H46', 3),
  'verb-bring': person(20, 56, 1.1) + person(46, 56, 1.1, true) + S('M24 46Q33 54 42 46') + arrow(46, 14, 22, 14),
  'verb-do': S('M10 54L34 30') + T('M30 20L44 34L54 24L40 10Z') + S('M8 56L14 50', 8) + S('M44 48L52 56M50 44L56 48', 3),
  'verb-refuse':
    T('M22 56V32Q18 28 20 24Q24 22 28 28V12Q28 8 32 8T36 12V10Q36 6 40 6T44 10V14Q44 11 48 11T51 15V38Q51 56 36 56Z') +
    S('M36 12V28M44 14V28', 3) +
    S('M8 8L20 18M6 26H14', 3),
  'verb-translate':
    bubble(4, 6, 26, 20, 1) +
    bubble(34, 24, 26, 20, -1) +
    S('M10 13H24M10 19H18M40 31H54M40 37H50', 3) +
    arrow(36, 12, 48, 12, 6) +
    arrow(28, 56, 16, 56, 6) +
    S('M48 12V18M16 56V42', 3),
  'verb-connect':
    person(12, 54, 1) + person(52, 54, 1) + S('M20 44Q32 60 44 44') + T('M32 30Q18 22 20 13Q24 5 32 13Q40 5 44 13Q46 22 32 30Z'),
  'verb-take-over': person(40, 56, 1.5, true) + person(14, 58, 0.8) + T('M6 12H26V26H6Z') + arrow(26, 19, 40, 19, 7),
  'verb-let-go':
    T('M10 56V40Q10 34 16 34H28Q34 34 32 38L26 42L38 38Q44 38 40 44L28 54Z') +
    T('M34 24Q24 10 34 4Q46 0 52 10Q56 22 34 24Z') +
    S('M34 24L30 30', 3),
  'verb-make-room': person(32, 58, 1) + arrow(18, 34, 4, 34) + arrow(46, 34, 60, 34) + S('M24 14H40M28 8H36M20 20H44', 3),
  'verb-mediate': person(32, 58, 0.9, true) + T('M6 22L32 6L58 22Z') + S('M12 24V34M22 24V34M42 24V34M52 24V34M6 36H58', 3),
  'verb-push': person(16, 56, 1.2) + S('M22 44L38 40') + T('M38 22H58V58H38Z') + S('M26 18H34M24 28H32M26 10H36', 3),
  'verb-cover':
    T('M6 34Q8 12 32 12Q56 12 58 34Q52 28 45 34Q39 28 32 34Q25 28 19 34Q12 28 6 34Z') +
    S('M32 34V52Q32 58 38 57Q42 56 42 51') +
    S('M32 8V12'),

  'hand-support': T(THUMB) + S('M12 34V56', 6) + S('M42 40H48M42 48H48', 3),
  'hand-live-with': T(FLAT) + S('M30 30L24 22Q18 18 16 24L20 30M46 35H54', 3) + S('M12 58H54', 3),
  'hand-object': T(FIST) + S('M26 22V34M34 22V34M42 22V34M18 36Q28 32 38 40', 3) + S('M28 52V60M42 52V60'),

  'rule-top-down':
    person(32, 26, 0.9, true) + person(14, 60, 0.8) + person(50, 60, 0.8) + arrow(24, 32, 16, 40, 6) + arrow(40, 32, 48, 40, 6),
  'rule-advice': person(32, 30, 1, true) + bubble(2, 34, 20, 14, -1) + bubble(42, 34, 20, 14, 1) + S('M8 41H16M48 41H56', 3),
  'rule-vote': T('M8 32H56V58H8Z') + S('M22 32H42') + tilt(8, 32, 18, T('M24 6H42V28H24Z')) + S('M28 16L32 21L39 12', 3),
  'rule-consent': ring(32, 32, 27) + disc(32, 32, 9) + dot(32, 11, 5) + dot(14, 43, 5) + dot(50, 43, 5) + S('M28 32L31 35L37 29', 3),
  'rule-unanimity':
    [12, 32, 52].map((x) => person(x, 56, 0.85)).join('') + [12, 32, 52].map((x) => S(`M${x - 6} 18L${x - 1} 23L${x + 7} 12`)).join(''),
  'rule-handover': T('M4 44Q16 40 26 46L36 46Q40 50 34 52H24L8 58') + key(30, 14) + person(54, 58, 0.7) + S('M44 36L50 40', 3),
  'rule-escalate':
    person(10, 58, 0.75) + person(27, 58, 0.75) + T('M36 22L49 12L62 22V40H36Z') + S('M44 40V30H54V40', 3) + arrow(18, 34, 30, 22, 7),

  'power-neighbourhood': house(15, 34, 0.72) + house(49, 34, 0.72) + [12, 32, 52].map((x) => person(x, 60, 0.8, x === 32)).join(''),
  'power-we-stop': T('M22 4H42L60 22V42L42 60H22L4 42V22Z') + S('M18 32H46', 7),
  'power-our-craft':
    T('M6 12Q20 8 32 16Q44 8 58 12V52Q44 48 32 56Q20 48 6 52Z') + S('M32 16V56M14 24L24 26M14 34L24 36M40 26L50 24M40 36L50 34', 3),
  'power-what-i-hear':
    S('M20 30Q18 8 34 8T50 26Q50 34 42 40Q38 44 38 50Q36 58 29 57Q22 56 22 48') +
    S('M28 28Q28 17 35 17T41 26Q41 31 35 34', 3) +
    S('M4 20H10M4 30H12M4 40H10', 3),
  'power-i-may-decide': gavel(26, 20) + S('M8 58H56', 6) + T('M38 38L46 30L58 34L54 46L42 48Z'),
  'power-purse': T('M16 26Q4 40 10 52Q14 58 32 58T54 52Q60 40 48 26Z') + S('M18 24H46M24 22L18 8H46L40 22') + coin(32, 42),

  'stop-time-out': S('M8 16H56', 9) + S('M32 18V56', 9),
  'stop-snip': ring(14, 48, 9) + ring(50, 48, 9) + S('M20 41L46 6M44 41L18 6') + dot(32, 25, 3),
  'stop-pause': ring(32, 32, 27) + S('M25 21V43M39 21V43', 7),

  hammer: gavel(26, 22) + S('M6 58H34', 6),
  lay: table() + sheetOf(20, 10, 24, 22) + S('M26 17H38M26 24H34', 3),
  why: ring(32, 32, 27) + S('M23 25Q23 16 32 16T41 24Q41 30 34 33Q32 34 32 39', 5) + dot(32, 47, 3.6),
  other: T('M10 54L14 40L44 10L54 20L24 50Z') + S('M38 16L48 26') + S('M50 38V50M44 44H56', 3),
  promise: T('M6 40V28L20 22L30 28Q36 24 44 24L58 30V42L44 46L34 54Q28 56 22 50Z') + S('M30 28L22 36Q28 40 34 34L46 44', 3),
  habit: T('M12 46H52V56H12Z') + T('M24 46V38Q16 30 20 18Q24 8 32 8T44 18Q48 30 40 38V46Z'),
  promised: S('M8 20Q8 8 20 8H44Q56 8 56 20T44 32H32L20 44V32Q8 32 8 20Z') + S('M22 20L29 26L42 14'),
};
