import { expect, it } from 'vitest';
import type { Entry } from '#rules/entry.ts';
import { tellAll, type Voice } from '#words/tell.ts';

/** Says a path instead of its text, so that it can be seen which scene was spoken of. */
const voice: Voice = {
  t: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  say: (path) => path,
  sealed: (path) => path,
  name: (path) => path,
  scene: null,
};

it('an option is told in the issue in play, also after the play was put back to another letter', () => {
  const opened: Entry = { kind: 'opened', option: 'walk', cause: [] };
  const entries: Entry[] = [
    { kind: 'issue', issue: 'date', by: 'middle' },
    opened,
    { kind: 'issue', issue: 'money', by: 'middle' },
    { kind: 'put-back', to: 'date/2/moves', by: 'rewind', take: 2 },
    opened,
  ];
  const told = tellAll(entries, voice).filter(({ entry }) => entry === opened);
  expect(told.map(({ text }) => text)).toEqual(Array(2).fill('Tell:opened scenes.date.decision.options.walk.says'));
});
