// What the pictures to point at are made of: a wall and a floor, an arm with an open hand, somebody at a table.
import { ROLE, SKINS } from './colours.mjs';
import { box, cut, oval, snip } from './cut.mjs';
import { line, place, print, sheet } from './sheet.mjs';

const W = 240;
const H = 150;
export const ground = (wall, floor, y = 84) =>
  print(`M-${W} -${H}H${W}V${H}H-${W}Z`, wall) +
  sheet(
    cut(
      [
        [-W - 10, y],
        [W + 10, y],
        [W + 10, H + 20],
        [-W - 10, H + 20],
      ],
      1,
    ),
    floor,
    'soft',
  );

export const arm = (x, y, turn, role, skin) =>
  place(
    x,
    y,
    sheet(snip('M-28 110L-24 -6C-22 -20 22 -20 24 -6L28 110Z'), ROLE[role].fill, 'deep') +
      print(box(-26, -14, 52, 18, 0.6), ROLE[role].dark) +
      sheet(
        snip(
          'M-20 -12C-28 -34 -26 -54 -14 -62L-12 -40C-8 -46 -8 -66 -2 -76C4 -66 4 -52 4 -44C8 -52 10 -62 16 -68C22 -56 18 -46 16 -38C22 -42 26 -44 30 -42C28 -28 22 -20 20 -12Z',
          0.5,
          8,
        ),
        SKINS[skin].base,
      ),
    turn,
  );

export const pupil = (x, y, s, skin, hair, role) =>
  place(
    x,
    y,
    `${sheet(snip('M-44 60C-48 4 -30 -18 0 -18C30 -18 48 4 44 60Z'), ROLE[role]?.fill ?? role, 'deep') + sheet(oval(0, -44, 28, 31, 0.6), SKINS[skin].base) + hair}<circle cx="-10" cy="-42" r="3" fill="#211B2E"/><circle cx="10" cy="-42" r="3" fill="#211B2E"/>${line('M-9 -29Q0 -20 9 -29', '#211B2E', 3)}`,
    0,
    s,
  );
