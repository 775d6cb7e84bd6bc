import type { JSX } from 'preact';
import type { Hand, Role, Team } from '#scenario/ids.ts';

/** Everything small that is cut from one sheet. Shape carries the meaning, colour only helps. */
export type SignId =
  | Team
  | Role
  | Hand
  | 'time-out'
  | 'snip'
  | 'pause'
  | 'menu'
  | 'why'
  | 'words'
  | 'lay'
  | 'promise'
  | 'hammer'
  | 'speaker'
  | 'letter'
  | 'candle'
  | 'print'
  | 'curtain'
  | 'hand'
  | 'ribbon'
  | 'back'
  | 'save'
  | 'chair'
  | 'pen'
  | 'debrief';

const SHAPES: Record<SignId, JSX.Element> = {
  star: <path d="M20 2 25.6 13.6 38 15.4 29 24.4 31.2 37 20 31 8.8 37 11 24.4 2 15.4 14.4 13.6Z" fill="#e7b13e" />,
  moon: <path d="M26 3C12 4 6 14 7 23c1 9 9 15 20 14-9-4-12-10-12-17S19 7 26 3Z" fill="#e7b13e" />,
  sun: <path d="M20 3 25 8 31 6 33 13 38 17 35 23 36 30 29 32 25 38 19 35 12 37 9 30 3 26 6 20 4 13 11 11 14 5Z" fill="#e7b13e" />,
  resident: <path d="M20 3c7 0 9 5 8 10 7 4 9 13 8 24H4C3 26 5 17 12 13 11 8 13 3 20 3Z" fill="currentColor" />,
  worker: <path d="M20 3c6 0 8 5 7 10 6 2 8 6 9 24H26c0-9-2-12-6-12s-6 3-6 12H4c1-18 3-22 9-24-1-5 1-10 7-10Z" fill="currentColor" />,
  official: <path d="M20 2c6 0 8 5 7 10l6 3-1 23H8L7 15l6-3c-1-5 1-10 7-10Z" fill="currentColor" />,
  support: (
    <path d="M17 2c4 0 5 4 4 12h12c4 0 4 5 2 6 2 2 1 5-1 6 1 2 0 5-2 5 0 3-2 4-4 4H14L6 33V18l6-3c4-4 3-13 5-13Z" fill="currentColor" />
  ),
  'live-with': (
    <path
      d="M2 22c2-3 6-2 9 0l2-3 23-2c3 0 3 4 0 4l-12 1 13 1c2 0 2 4 0 4l-13 0 10 2c2 1 1 4-1 4L14 33C8 32 4 29 2 22Z"
      fill="currentColor"
    />
  ),
  object: <path d="M9 14c0-4 5-5 6-2 1-4 6-4 7-1 1-3 6-3 7 1 3-2 6 0 6 4v9c0 7-5 12-13 12S7 33 7 26c-3-3-1-7 2-7Z" fill="currentColor" />,
  'time-out': <path d="M4 4 36 3 37 13 25 13 24 37 15 37 15 13 4 14Z" fill="currentColor" />,
  snip: (
    <g fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round">
      <path d="M12 27 32 5M28 27 8 5" />
      <circle cx="10" cy="32" r="5" />
      <circle cx="30" cy="32" r="5" />
    </g>
  ),
  pause: <path d="M8 5H16V35H8ZM24 5H32V35H24Z" fill="currentColor" />,
  menu: <path d="M5 7H35V12H5ZM5 18H35V23H5ZM5 29H35V34H5Z" fill="currentColor" />,
  why: (
    <g fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round">
      <path d="M11 13c0-11 19-11 18 1 0 7-9 7-9 14" />
      <circle cx="20" cy="36" r="1" />
    </g>
  ),
  words: <path d="M4 5H36V28H20L10 37V28H4ZM9 11V14H31V11ZM9 18V21H26V18Z" fill="currentColor" fill-rule="evenodd" />,
  lay: <path d="M11 3 29 6 26 27 8 24ZM3 31H37V36H3Z" fill="currentColor" />,
  promise: <path d="M7 4H27L34 11V36H7ZM12 14V17H28V14ZM12 21V24H28V21ZM12 28V31H22V28Z" fill="currentColor" fill-rule="evenodd" />,
  hammer: <path d="M6 12 20 3 26 12 22 15 36 32 31 37 17 19 12 22Z" fill="currentColor" />,
  speaker: <path d="M4 15H11L21 6V34L11 25H4ZM26 13c5 4 5 10 0 14l2 3c8-6 8-14 0-20Z" fill="currentColor" />,
  letter: <path d="M3 8H37V33H3ZM6 11 20 23 34 11Z" fill="currentColor" fill-rule="evenodd" />,
  candle: <path d="M20 2c5 6 6 10 0 12-6-2-5-6 0-12ZM14 16H26V37H14Z" fill="currentColor" />,
  print: <path d="M10 3H30V12H36V29H30V37H10V29H4V12H10ZM14 7V12H26V7ZM14 24V33H26V24Z" fill="currentColor" fill-rule="evenodd" />,
  curtain: <path d="M3 3H37V10C36 25 30 34 25 37 27 26 22 14 20 10 18 14 13 26 15 37 10 34 4 25 3 10Z" fill="currentColor" />,
  hand: (
    <path
      d="M11 37C8 30 4 24 5 21 7 19 10 22 12 25L9 8c0-4 4-4 5-1l3 11 0-14c1-4 5-4 5 0l1 14 4-12c1-3 5-2 5 1l-3 14 4-5c3-2 5 1 4 3C33 26 32 33 28 37Z"
      fill="currentColor"
    />
  ),
  back: <path d="M18 4V12C32 12 37 22 35 36 30 26 26 24 18 24V33L3 18Z" fill="currentColor" />,
  debrief: <path d="M3 16H37V22H33V37H28V22H12V37H7V22H3ZM8 5H14V13H8ZM17 5H23V13H17ZM26 5H32V13H26Z" fill="currentColor" />,
  pen: <path d="M4 36 7 25 27 5 35 13 15 33ZM27 5 31 1 39 9 35 13Z" fill="currentColor" />,
  chair: <path d="M9 2H14V19H31V37H26V26H14V37H9Z" fill="currentColor" />,
  save: <path d="M16 3H24V18H32L20 31 8 18H16ZM4 32H36V37H4Z" fill="currentColor" />,
  ribbon: <path d="M2 12c8-6 14 6 20 4 6-2 10-6 16-2l-2 10c-6-4-10 0-15 2-7 2-12-8-20-3Z" fill="currentColor" />,
};

/** A sign beside its word; never alone, so it is hidden from who listens. */
export function Sign({ id, big }: { id: SignId; big?: boolean }): JSX.Element {
  return (
    <svg class="sign" viewBox="0 0 40 40" aria-hidden="true" focusable="false" data-big={big || undefined}>
      {SHAPES[id]}
    </svg>
  );
}
