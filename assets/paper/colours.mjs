/** The one home of the palette (design/ART.md). Night and ink are never pure black, white is never pure white. */
export const P = {
  paper: '#F3E9D8',
  paper2: '#E9DAC1',
  white: '#FFFAF0',
  ink: '#26243A',
  night: '#2F2D4F',
  nightD: '#232140',
  coral: '#E2603F',
  coralD: '#B9442A',
  teal: '#1F8A7D',
  tealD: '#14655C',
  blue: '#3C5BA8',
  blueD: '#2A427F',
  ochre: '#E7B13E',
  ochreD: '#C48D1F',
  plum: '#7A3E65',
  plumD: '#5C2C4B',
  red: '#A3242E',
  redM: '#8F1D27',
  redD: '#6E141D',
  sage: '#A9BF9B',
  sky: '#BFD7DA',
  wood: '#8A5A34',
  woodD: '#6B4426',
  woodL: '#A97447',
  floor: '#B98A55',
  floorD: '#8D6639',
  grey: '#CFCBC2',
  greyD: '#A9A49A',
  brass: '#C9962E',
};

/** 1 is the lightest paper, 5 the darkest; `deep` is the shade of neck, ear and nose. */
export const SKINS = [
  { base: '#F2CFB0', deep: '#E0AE8A' },
  { base: '#E3B58F', deep: '#C9946B' },
  { base: '#C98B61', deep: '#A96F48' },
  { base: '#96613F', deep: '#784A2E' },
  { base: '#75492F', deep: '#583420' },
];

export const HAIR = {
  grey: '#CFCBC2',
  white: '#E6E1D8',
  brown: '#5B3826',
  auburn: '#8A4A2A',
  dark: '#2E211E',
  black: '#25202A',
  sand: '#C08F4F',
};

/** Each role: plain paper, its dark paper and the id of its pattern. Never colour alone. */
export const ROLE = {
  resident: { base: P.coral, dark: P.coralD, light: '#EE8261', fill: 'url(#dots)' },
  worker: { base: P.teal, dark: P.tealD, light: '#4DA99C', fill: 'url(#grid)' },
  official: { base: P.blue, dark: P.blueD, light: '#6A83C4', fill: 'url(#stripes)' },
};
