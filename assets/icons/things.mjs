// Pictograms of who and what: teams, roles, cards, values, feelings, debrief, controls.
import { arrow, bubble, disc, dot, F, house, person, ring, S, T, table } from './strokes.mjs';

const face = (mouth, brows = '') => disc(32, 32, 27) + dot(22, 27, 3.4) + dot(42, 27, 3.4) + S(mouth) + brows;
const cloud = (y = 0) =>
  T(
    `M16 ${42 + y}Q4 ${42 + y} 6 ${31 + y}Q8 ${22 + y} 18 ${24 + y}Q22 ${10 + y} 35 ${13 + y}Q46 ${14 + y} 47 ${25 + y}Q59 ${24 + y} 59 ${34 + y}Q58 ${42 + y} 48 ${42 + y}Z`,
  );
const rays = (x, y, r, n = 8, long = 7) =>
  Array.from({ length: n }, (_, i) => {
    const a = (i * 2 * Math.PI) / n;
    return S(
      `M${(x + r * Math.cos(a)).toFixed(1)} ${(y + r * Math.sin(a)).toFixed(1)}L${(x + (r + long) * Math.cos(a)).toFixed(1)} ${(y + (r + long) * Math.sin(a)).toFixed(1)}`,
    );
  }).join('');
const star = (x, y, r) =>
  `M${Array.from({ length: 10 }, (_, i) => {
    const a = -Math.PI / 2 + (i * Math.PI) / 5;
    const q = i % 2 ? r * 0.45 : r;
    return `${(x + q * Math.cos(a)).toFixed(1)} ${(y + q * Math.sin(a)).toFixed(1)}`;
  }).join('L')}Z`;
const bulb = (x, y) =>
  T(
    `M${x - 6} ${y + 12}Q${x - 14} ${y + 4} ${x - 12} ${y - 5}Q${x - 9} ${y - 15} ${x} ${y - 15}T${x + 12} ${y - 5}Q${x + 14} ${y + 4} ${x + 6} ${y + 12}Z`,
  ) + S(`M${x - 5} ${y + 18}H${x + 5}`);
const heart = (x, y, s) =>
  T(
    `M${x} ${y + 16 * s}Q${x - 20 * s} ${y + 2 * s} ${x - 17 * s} ${y - 8 * s}Q${x - 10 * s} ${y - 19 * s} ${x} ${y - 8 * s}Q${x + 10 * s} ${y - 19 * s} ${x + 17 * s} ${y - 8 * s}Q${x + 20 * s} ${y + 2 * s} ${x} ${y + 16 * s}Z`,
  );
const gear = () =>
  T(
    `M${Array.from({ length: 32 }, (_, i) => {
      const a = ((i - 0.5) * 2 * Math.PI) / 32;
      const r = i % 4 < 2 ? 27 : 20;
      return `${(32 + r * Math.cos(a)).toFixed(1)} ${(32 + r * Math.sin(a)).toFixed(1)}`;
    }).join('L')}Z`,
  ) + ring(32, 32, 8);
const speaker = () => T('M6 24H18L32 12V52L18 40H6Z');
const eye = () => T('M4 32Q18 12 32 12T60 32Q46 52 32 52T4 32Z');

export const things = {
  'team-star': F(star(32, 34, 29)),
  'team-moon': F('M42 4C6 4 6 60 42 60C24 48 24 16 42 4Z'),
  'team-sun': `<circle cx="32" cy="32" r="14" fill="currentColor" stroke="none"/>${rays(32, 32, 21, 12, 7)}`,

  'role-resident':
    T('M10 56C4 26 18 10 32 10C46 10 60 26 54 56Q32 62 10 56Z') +
    [
      [26, 24],
      [40, 26],
      [20, 38],
      [33, 38],
      [46, 40],
      [26, 50],
      [40, 51],
    ]
      .map(([x, y]) => dot(x, y, 3))
      .join(''),
  'role-worker': T('M8 58L12 24Q14 8 32 8T52 24L56 58H42Q44 36 32 36T22 58Z') + S('M15 22H49M12 36H22M42 36H52M24 10V34M40 10V34', 2.6),
  'role-official': T('M16 58L12 14Q14 8 24 6H40Q50 8 52 14L48 58Z') + S('M22 10V56M32 8V56M42 10V56', 3.4),

  'card-wants': heart(32, 34, 1.45),
  'card-knows':
    bulb(32, 28) + S('M32 34V24M27 22L32 26L37 22', 3) + rays(32, 28, 24, 5, 0.01) + S('M6 22L11 24M58 22L53 24M12 6L16 10M52 6L48 10', 3),
  'card-stuck': T('M14 30H50V58H14Z') + S('M21 30V20Q21 8 32 8T43 20V30') + dot(32, 42, 4) + S('M32 42V50'),
  'card-can': T('M10 44Q8 30 20 30L26 18Q28 8 36 8Q40 10 38 16L36 24Q52 22 56 36Q58 52 44 56Q22 60 10 44Z') + S('M36 24Q44 26 44 34', 3),

  'value-open-door': T('M12 58V8H46V58') + T('M12 8L30 16V62L12 58Z') + dot(25, 38, 2.6) + arrow(60, 36, 44, 36, 7) + S('M4 58H60', 3),
  'value-calm-place':
    T('M18 40V26Q18 14 32 14T46 26V40') +
    T('M8 32Q14 30 18 36V44H46V36Q50 30 56 32V52H8Z') +
    S('M14 52V58M50 52V58') +
    S('M26 4Q30 8 26 10M38 4Q42 8 38 10', 3),
  'value-own-hands':
    house(32, 34, 0.85) + S('M6 40Q10 56 24 56L30 48Q24 46 20 48M58 40Q54 56 40 56L34 48Q40 46 44 48') + S('M6 40V32M58 40V32'),
  'value-learn-together':
    person(13, 60, 0.9) +
    person(51, 60, 0.9) +
    T('M14 18Q24 14 32 20Q40 14 50 18V38Q40 34 32 40Q24 34 14 38Z') +
    S('M32 20V40', 3) +
    S('M32 4V10M20 6L22 10M44 6L42 10', 3),

  'value-long-table':
    person(10, 30, 0.7) +
    person(25, 27, 0.7) +
    person(39, 27, 0.7) +
    person(54, 30, 0.7) +
    T('M8 32H56L62 46H2Z') +
    S('M8 46V58M56 46V58') +
    S('M24 38Q32 44 40 38', 3),
  'value-own-voice':
    person(24, 42, 1.05) +
    S('M32 30L42 18') +
    T('M8 44H40V58H8Z') +
    S('M8 51H40', 3) +
    S('M40 8Q48 12 50 20M48 2Q58 8 60 18', 3) +
    person(54, 58, 0.66),
  'value-light-on':
    T('M8 60V26L32 6L56 26V60Z') +
    F('M21 27H30.5V36.5H21ZM33.5 27H43V36.5H33.5ZM21 39.5H30.5V49H21ZM33.5 39.5H43V49H33.5Z') +
    S('M32 54V56M15 38H13M49 38H51M18 52L16 54M46 52L48 54', 3),
  'value-shared-key':
    disc(18, 20, 11) +
    dot(18, 20, 3) +
    S('M29 20H56V30M46 20V28') +
    S('M6 42Q10 58 24 58L30 50Q24 48 20 50M58 42Q54 58 40 58L34 50Q40 48 44 50') +
    S('M6 42V36M58 42V36'),

  'feeling-glad': face('M18 36Q32 54 46 36'),
  'feeling-calm': disc(32, 32, 27) + S('M17 28Q22 33 27 28M37 28Q42 33 47 28M23 42Q32 47 41 42'),
  'feeling-sad': face('M20 46Q32 34 44 46', S('M16 21L24 17M48 21L40 17', 3)),
  'feeling-angry': face('M22 45H42', S('M15 17L26 21M49 17L38 21')),
  'feeling-sun': disc(32, 32, 13) + rays(32, 32, 20),
  'feeling-cloud': cloud(4),
  'feeling-rain': cloud(-6) + S('M18 44L14 54M32 44L28 54M46 44L42 54'),
  'feeling-storm': cloud(-6) + F('M34 34L22 50H31L26 63L44 44H34L40 34Z'),

  'debrief-0':
    person(40, 58, 1.2) +
    T('M6 10Q14 14 22 10Q24 26 14 30Q4 26 6 10Z') +
    dot(11, 18, 1.8) +
    dot(17, 18, 1.8) +
    S('M10 23Q14 26 18 23', 2.4) +
    arrow(36, 16, 26, 18, 6),
  'debrief-1': heart(22, 26, 0.95) + disc(46, 44, 14) + dot(41, 42, 2.4) + dot(51, 42, 2.4) + S('M40 48Q46 53 52 48', 3),
  'debrief-2':
    S('M6 40H58') +
    [12, 28, 44].map((x, i) => disc(x, 40, 6) + S(`M${x} 34V${i % 2 ? 20 : 26}`, 3)).join('') +
    T('M34 8H56V20H34Z') +
    T('M4 14H20V26H4Z'),
  'debrief-3':
    [6, 24, 42]
      .map((x, i) => T(`M${x} ${14 + (i % 2) * 6}H${x + 16}V${40 + (i % 2) * 6}H${x}Z`) + dot(x + 8, 24 + (i % 2) * 6, 3))
      .join('') + S('M8 56H56'),
  'debrief-4': S('M6 58H20V44H34V30H48V16H60') + person(13, 40, 0.6, true) + F('M50 2L54 10L60 4L58 12H46L44 4Z'),
  'debrief-5':
    person(12, 56, 0.9) +
    person(52, 56, 0.9) +
    S('M20 44Q32 58 44 44', 6) +
    arrow(32, 30, 32, 8) +
    arrow(26, 18, 12, 18, 6) +
    arrow(38, 18, 52, 18, 6),
  'debrief-6':
    T('M8 8H36V44H8Z') +
    S('M16 20Q16 14 22 14T28 20Q28 24 22 27V30', 3.4) +
    dot(22, 37, 2.6) +
    T('M30 26H58V60H30Z') +
    S('M37 44L43 50L52 36'),
  'debrief-7': `${disc(32, 34, 27) + disc(32, 38, 17)}<circle cx="32" cy="42" r="7" fill="currentColor" stroke="none"/>`,
  'debrief-8': T('M4 10H34V34H4Z') + T('M30 30H60V54H30Z') + person(45, 52, 0.7, true) + S('M10 18H28M10 26H22', 3),
  'debrief-9': S('M32 60V40Q32 30 18 26V10M32 40Q32 30 46 26V10') + S('M10 18L18 9L26 18M38 18L46 9L54 18'),
  'debrief-10':
    T('M10 8H46V58H10Z') + S('M18 20L22 24L29 16M18 36L22 40L29 32M36 22H40M36 38H40', 3) + T('M40 50L56 34L62 40L46 56L38 58Z'),

  'sound-on': speaker() + S('M40 22Q48 32 40 42M48 14Q62 32 48 50'),
  'sound-off': speaker() + S('M42 24L58 40M58 24L42 40'),
  eye: `${eye()}<circle cx="32" cy="32" r="8" fill="currentColor" stroke="none"/>`,
  'eye-closed': S('M4 28Q18 46 32 46T60 28M14 40L8 48M26 46L23 56M38 46L41 56M50 40L56 48'),
  settings: gear(),
  'read-aloud': person(20, 58, 1.2) + S('M36 26Q42 32 36 40M44 20Q54 32 44 46M52 14Q66 32 52 52'),
  print: T('M10 24H54V46H10Z') + T('M18 6H46V24H18Z') + T('M18 38H46V60H18Z') + S('M24 46H40M24 53H36', 3),
  save: T('M8 8H46L56 18V56H8Z') + S('M18 8V22H42V8M18 56V38H46V56'),
  open: T('M6 14H24L30 22H58V52H6Z') + S('M6 30H58', 3),
  on: S('M12 32H50M36 16L52 32L36 48', 5),
  back: S('M52 32H14M28 16L12 32L28 48', 5),
  close: S('M14 14L50 50M50 14L14 50', 5),
  check: S('M10 34L26 50L54 16', 6),
  clock: disc(32, 34, 24) + S('M32 20V34L42 40') + S('M26 4H38'),
  bell: T('M14 46Q20 40 20 26Q20 12 32 12T44 26Q44 40 50 46Z') + S('M26 54Q32 60 38 54M32 6V12'),
  motion: S('M6 20H30M14 32H38M6 44H30') + arrow(38, 32, 58, 32, 10),
  text: S('M8 56L22 14L36 56M13 42H31', 5) + S('M40 56L49 28L58 56M43 48H55'),
  language: bubble(4, 6, 40, 28, 1) + S('M12 16H36M24 12V16M30 16Q26 26 14 28M18 18Q24 26 34 28', 3) + S('M38 60L48 36L58 60M42 52H54'),
  people: person(14, 58, 0.95) + person(50, 58, 0.95) + person(32, 52, 1.2, true),
  letter: T('M6 14H58V52H6Z') + S('M6 16L32 36L58 16'),
  candle: T('M24 30H40V56H24Z') + F('M32 4Q42 16 38 22Q32 28 26 22Q22 16 32 4Z') + S('M14 58H50'),
  ribbon: S('M4 26Q18 50 32 32T60 36', 8),
  picture: T('M6 12H58V54H6Z') + S('M14 46L26 30L36 42L42 36L50 46', 3) + dot(42, 24, 4),
  table: table() + person(20, 34, 0.7) + person(44, 34, 0.7),
  'mark-right': disc(32, 32, 27) + S('M18 33L28 43L47 22', 6),
  'mark-nearly': disc(32, 32, 27) + S('M16 34Q24 24 32 34T48 34', 6),
  'mark-not': disc(32, 32, 27) + S('M21 21L43 43M43 21L21 43', 6),
  'ring-ours': `${ring(32, 32, 28) + ring(32, 32, 18)}<circle cx="32" cy="32" r="9" fill="currentColor" stroke="none"/>`,
  'ring-influence': `${ring(32, 32, 28)}<circle cx="32" cy="32" r="14" fill="none" stroke-width="12"/>${ring(32, 32, 4)}`,
  'ring-outside': `<circle cx="32" cy="32" r="25" stroke-width="10"/>${ring(32, 32, 12)}`,
};
