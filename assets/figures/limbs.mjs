// Arms in two parts that turn on split pins, and hands that can show a stance. All are the right arm, hanging down.
import { P, ROLE, SKINS } from '../paper/colours.mjs';
import { oval, snip } from '../paper/cut.mjs';
import { line, pin, print, rod, sheet } from '../paper/sheet.mjs';
import { hands, roles, skins } from './names.mjs';

const UPPER = 'M-19 -6C-20 -21 20 -21 19 -6L16.5 60C15 77 -15 77 -16.5 60Z';
const LOWER = 'M-16 -4C-16 -18 16 -18 16 -4L13.5 46L-13.5 46Z';

const upper = (role) => `<g filter="url(#limb)">${print(snip(UPPER, 0.5), ROLE[role].fill)}</g>${pin(0, 0, 6.5)}`;
const lower = (role) =>
  `<g filter="url(#limb)">${print(snip(LOWER, 0.4), ROLE[role].fill)}${print(snip('M-15.5 44L15.5 44L15 58L-15 58Z', 0.4), ROLE[role].dark)}</g>${pin(0, 0, 5)}`;

const fingers = (deep) => line('M-1 8C5 10 5 18 -1 20M5 7C10 10 10 17 5 20', deep, 2);
const shapes = {
  rest: 'M-11 -4C-16 6 -16 20 -6 28C2 34 12 30 14 20C16 10 14 2 10 -4Z',
  hold: 'M-13 -3C-19 6 -17 24 -4 28C10 31 18 24 17 12C16 4 14 0 10 -4Z',
  support: 'M-11 -4C-17 4 -17 24 -4 28C8 30 15 25 16 18C26 18 36 17 39 12C41 5 34 2 27 3C20 3 15 2 12 -4Z',
  'live-with':
    'M-10 -4C-15 4 -16 16 -14 26L-13 42C-12 47 -7 47 -6 43L-5 48C-3 52 2 52 3 47L4 44C6 47 10 46 10 42L11 36C14 37 16 34 16 30C17 18 15 4 10 -4Z',
  object: 'M-12 -4C-20 4 -20 26 -6 30C10 34 20 28 19 12C18 3 15 -1 11 -4Z',
};
const marks = {
  rest: (deep) => line('M-8 2C-14 6 -15 14 -10 17', deep, 2),
  hold: (deep) => fingers(deep),
  support: (deep) => line('M-14 6C-8 8 -2 8 2 6M-15 13C-9 15 -2 15 3 13M-12 21C-6 22 0 22 5 20', deep, 2),
  'live-with': (deep) => line('M-7 28L-6.4 41M-0.6 28L-0.4 44M5.6 28L5.6 41M11 26L11.6 34', deep, 1.8),
  object: (deep) => line('M-10 26C-10 20 -10 16 -10 12M-2 28V14M6 28V14M13 24V14M-14 12C-4 6 8 6 16 10', deep, 2.2),
};

const PAPER = { base: P.white, deep: P.greyD };
const hand = (pose, { base, deep }) => {
  const thumb = { rest: [-11, 9, 6, 9], 'live-with': [-17, 12, 5.6, 10] }[pose];
  return `<g filter="url(#limb)">${thumb ? print(oval(...thumb, 0.3), base) : ''}${print(snip(shapes[pose], 0.4, 7), base)}</g>${marks[pose](deep)}`;
};

export const pictures = [
  ...roles.flatMap((role) => [
    { name: `arm-upper-${role}`, box: [-50, -50, 50, 110], body: () => upper(role) },
    { name: `arm-lower-${role}`, box: [-50, -50, 50, 100], body: () => lower(role) },
  ]),
  ...hands.flatMap((pose) =>
    skins.map((skin) => ({ name: `hand-${pose}-${skin}`, box: [-50, -40, 70, 80], body: () => hand(pose, SKINS[skin - 1]) })),
  ),
];

const held = (pose, x, y, turn) => `<g transform="translate(${x} ${y}) rotate(${turn}) scale(1.6)">${hand(pose, PAPER)}</g>`;
/** Shown to the whole room, so in plain paper: no skin of anybody. */
const raised = {
  support: held('support', -17, -124, -90),
  'live-with': held('live-with', -36, -140, -90),
  object: held('object', 0, -119, 180),
};
/** The big hand on a paddle that a role holds up for the whole room. */
export const paddle = (pose) =>
  rod([0, 0], [0, -96], 11, P.wood, 'soft') +
  sheet(oval(0, -140, 64, 62, 0.9), P.paper) +
  sheet(oval(0, -140, 56, 54, 0.8), P.night, 'flat') +
  raised[pose];
