/** The table of ARCHITECTURE: what each room may know. Everything that is not here is forbidden. */
export interface Room {
  /** Rooms it may use. */
  uses: readonly string[];
  /** Rooms it may only take types from: types are the language of the house, values are its keys. */
  speaks: readonly string[];
  /** npm packages, and `node:` for everything Node has. */
  packages: readonly string[];
  /** The core has no clock, no dice and no browser. */
  core: boolean;
}

const LANGUAGE = ['scenario', 'rules'];

export const ROOMS: Record<string, Room> = {
  scenario: { uses: [], speaks: [], packages: ['yaml', 'valibot'], core: true },
  rules: { uses: ['scenario'], speaks: [], packages: [], core: true },
  session: { uses: ['scenario', 'rules'], speaks: [], packages: ['xstate'], core: true },
  debrief: { uses: ['scenario', 'rules', 'session'], speaks: [], packages: [], core: true },
  words: { uses: [], speaks: LANGUAGE, packages: ['i18next'], core: false },
  screen: {
    uses: ['session', 'debrief', 'words'],
    speaks: LANGUAGE,
    packages: ['preact', '@fontsource-variable/grandstander', '@fontsource-variable/atkinson-hyperlegible-next'],
    core: false,
  },
  stage: { uses: ['session'], speaks: LANGUAGE, packages: ['phaser'], core: false },
  sound: { uses: ['session'], speaks: LANGUAGE, packages: ['howler'], core: false },
  storage: { uses: ['session'], speaks: LANGUAGE, packages: ['idb', 'fflate'], core: false },
  workshop: {
    uses: ['scenario', 'rules', 'session', 'debrief', 'words'],
    speaks: [],
    packages: ['node:', 'vite', '@valibot/to-json-schema'],
    core: false,
  },
};

/** What the first screen does not carry: loaded when first needed. */
export const LATE = ['phaser', 'howler', 'yaml', 'fflate'];

/** Names that reach a clock, a die, a browser or a machine. `Math.random` is written with its owner. */
export const WORLD = [
  'Date',
  'Math.random',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'crypto',
  'globalThis',
  'self',
  'process',
  'console',
  'Intl',
];
