// Small people of the street: they stand outside while inclusion is low and in the doorway when it grows. Pivot at the feet.
import { HAIR, P, SKINS } from '../paper/colours.mjs';
import { box, oval, snip } from '../paper/cut.mjs';
import { line, sheet } from '../paper/sheet.mjs';

const face = (y, r) =>
  `<circle cx="${-r * 0.36}" cy="${y}" r="2" fill="#211B2E"/><circle cx="${r * 0.36}" cy="${y}" r="2" fill="#211B2E"/>${line(`M${-r * 0.3} ${y + r * 0.42}Q0 ${y + r * 0.66} ${r * 0.3} ${y + r * 0.42}`, '#211B2E', 2)}`;
const head = (y, r, skin) => sheet(oval(0, y, r, r * 1.1, 0.4), SKINS[skin - 1].base) + face(y + 1, r);
const legs = (from, colour, spread = 13) =>
  line(`M${-spread} ${from}V-6M${spread} ${from}V-6`, colour, 13, 'filter="url(#limb)"') +
  line(`M${-spread - 3} -4H${-spread + 5}M${spread - 3} -4H${spread + 6}`, '#3A2B33', 8);
const arm = (d, colour, skin, [x, y]) =>
  line(d, colour, 12, 'filter="url(#limb)"') + sheet(oval(x, y, 6.5, 6.5, 0.3), SKINS[skin - 1].base);
const coat = (top, bottom, half, wide, colour) =>
  sheet(
    snip(
      `M${-half} ${top + 8}C${-half + 4} ${top - 4} ${half - 4} ${top - 4} ${half} ${top + 8}L${wide} ${bottom}C${wide * 0.4} ${bottom + 4} ${-wide * 0.4} ${bottom + 4} ${-wide} ${bottom}Z`,
      0.6,
    ),
    colour,
  );

export const people = {
  stick: () =>
    legs(-34, '#5A5566') +
    coat(-104, -28, 21, 27, '#7C8B6B') +
    arm('M-20 -92Q-34 -74 -28 -56', '#7C8B6B', 1, [-28, -52]) +
    arm('M20 -92Q38 -78 38 -60', '#7C8B6B', 1, [39, -56]) +
    line('M40 -2V-60Q40 -68 48 -66', P.woodD, 5) +
    head(-124, 19, 1) +
    sheet(snip('M-19 -132C-22 -152 22 -152 19 -132L30 -130C28 -125 -28 -125 -30 -130Z', 0.5), P.wood) +
    sheet(snip('M-14 -116C-10 -104 10 -104 14 -116C8 -111 -8 -111 -14 -116Z', 0.4, 5), HAIR.grey, 'flat'),
  wheelchair: () =>
    sheet(snip('M-30 -96L30 -96L30 -30L-30 -30Z'), P.plumD) +
    coat(-94, -38, 21, 24, P.ochre) +
    sheet(snip('M-24 -48L24 -48L22 -14L-22 -14Z'), '#5A6E8F') +
    line('M-18 -8H18', '#3A2B33', 8) +
    [-36, 36]
      .map(
        (x) =>
          `<ellipse cx="${x}" cy="-30" rx="11" ry="29" fill="none" stroke="${P.ink}" stroke-width="6"/><ellipse cx="${x}" cy="-30" rx="4" ry="22" fill="${P.grey}" opacity=".7"/>`,
      )
      .join('') +
    arm('M-20 -82Q-34 -68 -34 -52', P.ochre, 4, [-34, -50]) +
    arm('M20 -82Q34 -68 34 -52', P.ochre, 4, [34, -50]) +
    [-14, 14].map((x) => sheet(oval(x, -126, 13, 13, 0.7), HAIR.dark)).join('') +
    head(-114, 19, 4) +
    sheet(snip('M-19 -116C-20 -138 20 -138 19 -116C10 -126 -10 -126 -19 -116Z', 0.5, 6), HAIR.dark),
  buggy: () =>
    legs(-34, '#46505E') +
    coat(-104, -30, 21, 26, '#5F8F9B') +
    sheet(oval(0, -126, 22, 24, 0.5), HAIR.auburn) +
    head(-122, 18, 2) +
    sheet(snip('M-19 -120C-20 -146 20 -146 19 -120C14 -132 2 -134 -4 -134C-10 -132 -16 -128 -19 -120Z', 0.5, 6), HAIR.auburn) +
    arm('M-20 -90Q-28 -72 -20 -58', '#5F8F9B', 2, [-18, -56]) +
    arm('M20 -90Q32 -76 44 -68', '#5F8F9B', 2, [46, -67]) +
    line('M46 -68L54 -64L66 -26', P.greyD, 4) +
    sheet(snip('M50 -54C52 -34 64 -24 80 -26C92 -28 96 -42 96 -54Z'), P.coral) +
    sheet(oval(76, -60, 9, 9, 0.3), SKINS[1].base) +
    sheet(snip('M96 -54C96 -76 82 -84 66 -82C72 -70 78 -60 84 -54Z'), P.coralD) +
    [62, 90].map((x) => `<circle cx="${x}" cy="-9" r="7" fill="none" stroke="${P.ink}" stroke-width="4.5"/>`).join(''),
  headscarf: () =>
    line('M-8 -14V-6M8 -14V-6', '#3A2B33', 11) +
    sheet(snip('M-22 -100C-20 -112 20 -112 22 -100L33 -12C14 -8 -14 -8 -33 -12Z'), '#6D5A86') +
    arm('M-21 -92Q-36 -72 -24 -56', '#6D5A86', 3, [-22, -54]) +
    arm('M21 -92Q40 -92 46 -110', '#6D5A86', 3, [47, -113]) +
    sheet(snip('M-25 -96C-30 -130 -20 -148 0 -148C20 -148 30 -130 25 -96C14 -88 -14 -88 -25 -96Z'), P.coral) +
    sheet(oval(0, -121, 14.5, 16.5, 0.4), SKINS[2].base, 'flat') +
    face(-121, 15),
  child: () =>
    legs(-28, '#4D6A9A', 9) +
    coat(-68, -22, 15, 19, P.coral) +
    sheet(box(-24, -62, 12, 28, 0.6), P.teal) +
    arm('M-15 -58Q-26 -46 -22 -34', P.coral, 5, [-22, -31]) +
    arm('M15 -60Q28 -66 30 -82', P.coral, 5, [30, -85]) +
    line('M30 -86C34 -104 28 -116 32 -128', P.ink, 1.6) +
    sheet(snip('M32 -130C16 -138 16 -166 33 -168C50 -166 50 -138 34 -130Z', 0.4, 7), P.ochre) +
    head(-84, 16, 5) +
    [-13, 13].map((x) => sheet(oval(x, -101, 7.5, 7.5, 0.5), HAIR.black)).join('') +
    sheet(snip('M-16 -88C-18 -106 18 -106 16 -88C8 -96 -8 -96 -16 -88Z', 0.4, 5), HAIR.black),
  shopper: () =>
    legs(-34, '#6B4B3A') +
    coat(-106, -26, 22, 30, '#B4596B') +
    line('M-18 -52H18', '#8d3f50', 5) +
    arm('M-21 -94Q-34 -74 -32 -56', '#B4596B', 2, [-32, -52]) +
    arm('M21 -94Q36 -76 34 -58', '#B4596B', 2, [34, -54]) +
    line('M26 -52Q34 -62 44 -52', P.woodD, 3) +
    sheet(box(22, -52, 26, 32, 0.7), P.paper2) +
    line('M30 -52L27 -68M36 -52L38 -70', '#5c8a4a', 5) +
    sheet(oval(0, -128, 21, 20, 0.6), HAIR.white) +
    head(-124, 18, 2) +
    sheet(snip('M-20 -118C-24 -148 24 -148 20 -118C16 -132 6 -136 0 -136C-6 -136 -16 -132 -20 -118Z', 0.6, 6), HAIR.white),
  dog: () =>
    legs(-34, '#3F4C66') +
    coat(-106, -34, 22, 25, '#9AA77A') +
    line('M0 -104V-36', '#75825a', 3) +
    arm('M-21 -92Q-36 -76 -30 -58', '#9AA77A', 4, [-30, -54]) +
    arm('M21 -92Q34 -76 36 -60', '#9AA77A', 4, [37, -56]) +
    head(-125, 18, 4) +
    sheet(snip('M-19 -128C-22 -150 22 -150 19 -128C10 -138 -10 -138 -19 -128Z', 0.5, 6), HAIR.black) +
    sheet(snip('M-17 -122C-12 -100 12 -100 17 -122C10 -112 -10 -112 -17 -122Z', 0.4, 5), HAIR.black, 'flat') +
    line('M38 -56L62 -32', P.red, 2.4) +
    sheet(
      snip(
        'M56 -30C64 -36 84 -36 90 -30L98 -42C102 -40 98 -30 94 -26L94 -4L87 -4L86 -16L66 -16L65 -4L58 -4L57 -20L50 -22C44 -24 44 -36 50 -40L60 -38Z',
        0.5,
        6,
      ),
      '#8A5A34',
    ) +
    `<circle cx="52" cy="-33" r="1.8" fill="#211B2E"/>`,
  runner: () =>
    legs(-36, '#2F4E4A') +
    coat(-106, -34, 21, 22, P.teal) +
    line('M-18 -58H18', P.ochre, 5) +
    arm('M-20 -92Q-38 -84 -30 -66', P.teal, 5, [-28, -64]) +
    arm('M20 -92Q38 -84 32 -68', P.teal, 5, [30, -66]) +
    sheet(oval(0, -146, 11, 10, 0.5), HAIR.black) +
    head(-124, 18, 5) +
    sheet(snip('M-19 -124C-21 -148 21 -148 19 -124C12 -136 -12 -136 -19 -124Z', 0.5, 6), HAIR.black) +
    line('M-19 -130Q0 -150 19 -130', P.coral, 3.6) +
    sheet(oval(-20, -122, 4, 6, 0.2), P.coral, 'flat') +
    sheet(oval(20, -122, 4, 6, 0.2), P.coral, 'flat'),
};

export const pictures = Object.keys(people).map((id) => ({ name: `neighbour-${id}`, box: [-80, -190, 130, 20], body: people[id] }));
