// *Boven*: who decides somewhere else. Only ever a shadow on the backdrop, so no face, no dress, no power over the looks of anyone.
import { snip } from '../paper/cut.mjs';
import { print } from '../paper/sheet.mjs';

const SHADE = '#2A2346';
const shadow = (inner) => `<g filter="url(#haze)" opacity=".5">${inner}</g><g opacity=".36">${inner}</g>`;

const body = () =>
  shadow(
    print(
      snip(
        'M-150 0C-160 -130 -196 -238 -168 -300C-150 -338 -96 -352 -52 -368C-44 -376 -44 -388 -52 -404C-84 -440 -76 -516 0 -520C76 -516 84 -440 52 -404C44 -388 44 -376 52 -368C96 -352 150 -338 168 -300C196 -238 160 -130 150 0Z',
        1.2,
        16,
      ),
      SHADE,
    ),
  );
/** Pivots at the shoulder; at 0 it hangs straight down. */
const arm = () =>
  shadow(
    print(
      snip(
        'M-40 -10C-40 -46 40 -46 40 -10C40 60 34 150 28 232C40 250 44 276 30 292C24 300 18 296 16 288L12 318C10 328 0 328 0 318L-2 288C-8 304 -22 300 -20 288L-24 250C-28 240 -28 232 -28 226C-34 150 -40 60 -40 -10Z',
        0.9,
        12,
      ),
      SHADE,
    ),
  );

export const pictures = [
  { name: 'above-body', box: [-260, -580, 260, 40], body },
  { name: 'above-arm', box: [-90, -90, 90, 370], body: arm },
];
