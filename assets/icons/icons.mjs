// Every pictogram as a file of its own, and the favicon.
import { P } from '../paper/colours.mjs';
import { play } from './play.mjs';
import { icon } from './strokes.mjs';
import { things } from './things.mjs';

const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${P.night}"/><path d="M0 12Q0 0 12 0H52Q64 0 64 12V14Q53 24 43 14Q32 24 21 14Q11 24 0 14Z" fill="${P.red}"/><path d="M8 58C5 38 10 26 19 26S32 38 29 58Z" fill="${P.coral}"/><path d="M24 58L27 36Q28 29 33 29T39 36L42 58H36Q37 46 33 46T30 58Z" fill="${P.teal}"/><path d="M41 58L39 27H57L55 58Z" fill="${P.blue}"/><circle cx="19" cy="24" r="6" fill="#F2CFB0"/><circle cx="33" cy="27" r="6" fill="#96613F"/><circle cx="48" cy="23" r="6" fill="#C98B61"/><path d="M4 58H60" stroke="${P.floor}" stroke-width="5" stroke-linecap="round"/></svg>\n`;

export const files = {
  ...Object.fromEntries(Object.entries({ ...play, ...things }).map(([id, inner]) => [`icons/${id}.svg`, () => icon(inner)])),
  'favicon.svg': () => favicon,
};
export const names = Object.keys({ ...play, ...things });
