// What the empty box comes with: the box itself, wide open, and a blank card with a pencil. Pivot where it stands.
import { P } from '../paper/colours.mjs';
import { box, oval, snip } from '../paper/cut.mjs';
import { line, place, print, rod, sheet } from '../paper/sheet.mjs';

const CARD_LIGHT = '#D0A677';
const CARD = '#C08F5D';
const CARD_DARK = '#8F6238';

const blankCard = () =>
  sheet(box(-30, -84, 60, 84, 0.8), P.white, 'soft') +
  line('M-20 -62H20M-20 -46H20M-20 -30H20M-20 -14H8', P.greyD, 2.6) +
  print(oval(-14, -74, 6, 5, 0.4), P.coral);

const pencil = () =>
  rod([0, -14], [0, -92], 12, P.ochre) +
  sheet(snip('M-6 -16L6 -16L0 2Z', 0.2), P.ink, 'flat') +
  rod([0, -92], [0, -104], 13, P.coral) +
  line('M-2 -22V-86', '#f8dd95', 2.4);

export const emptyBox = () =>
  place(-118, -2, blankCard(), -8) +
  sheet(snip('M-66 -112L74 -112L96 -158L-82 -156Z', 0.8), CARD, 'soft') +
  sheet(snip('M-88 -86L-64 -114L74 -114L98 -86L96 -70L-86 -70Z', 0.5), '#4E3420', 'deep') +
  print(snip('M-64 -112L74 -112L72 -84L-62 -84Z', 0.5), '#6B4A2C') +
  sheet(snip('M-88 -86L-64 -114L-112 -130L-136 -102Z', 0.7), CARD_LIGHT, 'soft') +
  sheet(snip('M98 -86L74 -114L122 -134L146 -106Z', 0.7), CARD_LIGHT, 'soft') +
  sheet(box(-88, -86, 186, 86, 1.2), CARD, 'deep') +
  print(box(-8, -86, 24, 86, 0.6), P.paper2) +
  sheet(snip('M-88 -86L98 -86L110 -50L-100 -46Z', 0.8), CARD_LIGHT, 'soft') +
  line('M-82 -84Q0 -88 92 -84', CARD_DARK, 2.4, 'opacity=".6"') +
  sheet(oval(4, -22, 24, 8, 0.4), '#6B4A2C', 'flat') +
  place(112, -8, pencil(), 20);
