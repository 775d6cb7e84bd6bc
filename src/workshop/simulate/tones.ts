/** Papers of the theatre, from dark to light and in the colours of the roles, and the mark each has where there is no colour. */
export const TONES = {
  night: { paper: '#2a2a4a', ink: '#fffaf0', mark: '█' },
  plum: { paper: '#6e3a66', ink: '#fffaf0', mark: '▓' },
  brick: { paper: '#b5442c', ink: '#fffaf0', mark: '▒' },
  leaf: { paper: '#12695c', ink: '#fffaf0', mark: '▒' },
  ochre: { paper: '#e0ac3a', ink: '#2a2a4a', mark: '░' },
  sand: { paper: '#d9c19a', ink: '#2a2a4a', mark: '·' },
} as const;
export type Tone = keyof typeof TONES;
