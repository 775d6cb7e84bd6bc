// Heads in five papers, and the face apart from them, so that gaze, lids and mouth follow the state. All pivot at the neck.
import { HAIR, P, SKINS } from '../paper/colours.mjs';
import { oval, snip } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';
import { skins } from './names.mjs';

const BOX = [-110, -190, 110, 110];
const INK = '#211B2E';
const FACE = 'M-46 -62C-47 -96 -27 -110 0 -110C27 -110 47 -96 46 -62C45 -24 24 -3 0 -3C-24 -3 -45 -24 -46 -62Z';

function head(skin) {
  const { base, deep } = SKINS[skin - 1];
  const ear = sheet(oval(-46, -56, 10, 13, 0.4), base) + line('M-49 -62C-54 -58 -52 -50 -47 -49', deep, 2.2);
  return (
    sheet(snip('M-17 -24L17 -24L19 0C12 15 -12 15 -19 0Z', 0.4), deep, 'flat') +
    `${ear}<g transform="scale(-1 1)">${ear}</g>` +
    sheet(snip(FACE, 0.6, 9), base) +
    line('M-3 -53C-8 -44 -6 -40 2 -41', deep, 3.2)
  );
}

const glint = (x, y) => `<circle cx="${x + 1.6}" cy="${y - 1.8}" r="1.5" fill="#fff" opacity=".85"/>`;
const halo = (x) => `<ellipse cx="${x}" cy="-61" rx="8.6" ry="8" fill="#fff" opacity=".13"/>`;
const eyes = {
  open: (x) => `${halo(x)}<ellipse cx="${x}" cy="-61" rx="4.7" ry="5.4" fill="${INK}"/>${glint(x, -61)}`,
  half: (x) => `${halo(x)}<path d="M${x - 5} -61A5 5.4 0 0 0 ${x + 5} -61Z" fill="${INK}"/>${line(`M${x - 8} -62H${x + 8}`, INK, 2.8)}`,
  closed: (x) => line(`M${x - 7} -61Q${x} -55 ${x + 7} -61`, INK, 3.2),
};

const lip = 'stroke="#fff" stroke-opacity=".16" stroke-width="3" fill="none" stroke-linecap="round"';
const mouths = {
  sad: () => `${line('M-12 -21Q0 -31 12 -21', INK, 4)}<path d="M-6 -16H6" ${lip}/>`,
  flat: () => `${line('M-11 -25H11', INK, 4)}<path d="M-6 -19H6" ${lip}/>`,
  'small-smile': () => `${line('M-11 -27Q0 -20 11 -27', INK, 4)}<path d="M-6 -17H6" ${lip}/>`,
  smile: () => `${line('M-15 -30Q0 -14 15 -30', INK, 4.2)}<path d="M-6 -15H6" ${lip}/>`,
  laugh: () =>
    print(snip('M-16 -31C-8 -28 8 -28 16 -31C15 -14 7 -9 0 -9C-7 -9 -15 -14 -16 -31Z', 0.3, 6), INK) +
    print('M-12 -29C-5 -27 5 -27 12 -29L11 -24C4 -22 -4 -22 -11 -24Z', '#FFFAF0') +
    print('M-8 -14C-4 -19 4 -19 8 -14C4 -10 -4 -10 -8 -14Z', P.coral),
};
const brows = { level: ['M-25 -76Q-17 -80 -9 -76'], up: ['M-25 -82Q-17 -89 -9 -83'], worried: ['M-25 -74Q-17 -80 -9 -83'] };

const BEARD =
  'M-46 -58C-50 -20 -30 10 0 11C30 10 50 -20 46 -58C42 -46 34 -40 24 -39C14 -38 8 -41 0 -38C-8 -41 -14 -38 -24 -39C-34 -40 -42 -46 -46 -58Z';
const beard = (colour, dark) =>
  sheet(snip(BEARD, 0.8, 8), colour) +
  line('M-26 -16C-22 -6 -14 0 -8 2M26 -16C22 -6 14 0 8 2M0 -4V4', dark, 2, 'opacity=".5"') +
  print(snip('M-15 -26C-6 -33 6 -33 15 -26C8 -16 -8 -16 -15 -26Z', 0.3, 6), '#D79A86');

const glasses = () =>
  `<g fill="none" stroke="${INK}" stroke-width="3.6"><circle cx="-18" cy="-60" r="13.5" fill="#fff" fill-opacity=".16"/><circle cx="18" cy="-60" r="13.5" fill="#fff" fill-opacity=".16"/><path d="M-5 -62Q0 -65 5 -62M-31 -63L-46 -60M31 -63L46 -60"/></g>`;

const hearingAid = () =>
  line('M44 -70C56 -74 60 -58 54 -48', P.tealD, 6, 'filter="url(#soft)"') + line('M54 -48C52 -44 48 -45 47 -50', P.paper, 3.4);

const pair = (make) => make(-17) + make(17);
const flip = (d) => `${line(d, INK, 3.8)}<g transform="scale(-1 1)">${line(d, INK, 3.8)}</g>`;
const of = (kind, table, make) => Object.keys(table).map((id) => ({ name: `${kind}-${id}`, box: BOX, body: () => make(table[id]) }));

export const pictures = [
  ...skins.map((skin) => ({ name: `head-${skin}`, box: BOX, body: () => head(skin) })),
  ...of('eyes', eyes, pair),
  ...of('mouth', mouths, (make) => make()),
  ...of('brows', brows, ([d]) => flip(d)),
  {
    name: 'cheeks',
    box: BOX,
    body: () => [-30, 30].map((x) => `<ellipse cx="${x}" cy="-38" rx="9" ry="7" fill="${P.coral}" opacity=".32"/>`).join(''),
  },
  { name: 'beard-grey', box: BOX, body: () => beard(HAIR.grey, P.greyD) },
  { name: 'beard-brown', box: BOX, body: () => beard(HAIR.brown, '#3f2416') },
  { name: 'beard-dark', box: BOX, body: () => beard(HAIR.dark, '#5a443e') },
  { name: 'glasses', box: BOX, body: glasses },
  { name: 'hearing-aid', box: BOX, body: hearingAid },
];
