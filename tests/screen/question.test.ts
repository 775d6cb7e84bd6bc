import { expect, test } from 'vitest';
import { type Answer, pressed, type Question, whole } from '#screen/question.ts';

const TELL = { id: 'tell', name: 'tell', open: true, facts: [1, 2] as const };
const BRING = { id: 'bring', name: 'bring', open: true };
const OWN = { id: 'own', name: 'own', open: true, like: [TELL, BRING] };

const column = (role: Question['role']): Question => ({ role, team: 'star', picks: [TELL, BRING, OWN] });
const KEYS = { resident: ['1', '2'], worker: ['q', 'w'] } as const;

test.each(['resident', 'worker'] as const)('%s: a key pressed at "which fact?" names the fact and keeps the own words', (role) => {
  const own: Answer = { id: 'tell', words: 'we zwijgen hardop' };
  for (const [i, key] of KEYS[role].entries()) {
    expect(pressed([column(role)], { [role]: own }, key)).toEqual({ role, answer: { ...own, n: i + 1 } });
  }
});

test('at "which fact?" no other key does anything', () => {
  expect(pressed([column('resident')], { resident: { id: 'tell' } }, '3')).toBeNull();
});

test('what is chosen stays chosen: its keys rest as its buttons do', () => {
  const chosen: Answer = { id: 'bring' };
  expect(whole(column('worker'), chosen)).toBe(true);
  for (const key of ['q', 'w', 'e']) expect(pressed([column('worker')], { worker: chosen }, key)).toBeNull();
});

test('another column still hears its own keys', () => {
  const answers = { worker: { id: 'bring' } };
  expect(pressed([column('resident'), column('worker')], answers, '2')).toEqual({ role: 'resident', answer: { id: 'bring' } });
});
