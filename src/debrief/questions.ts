import type { HighlightId } from './highlights.ts';
import type { DebriefScreen } from './path.ts';

/**
 * Which question belongs to which moment: first rows first. A row asks `questions.<screen>.<moment>` in `debrief.json` when the moment
 * happened; every list ends in a moment that every evening has. Scripted questions help who leads for the first time (PEARLS; Kriz 2010).
 */
export const QUESTIONS: Record<DebriefScreen, readonly HighlightId[]> = {
  0: ['valued', 'sat'],
  1: ['broken', 'overrun', 'torn', 'passed-over', 'candle-out', 'pushback', 'card-over', 'hammer', 'chord', 'decided', 'sat', 'valued'],
  2: ['cut', 'broken', 'fell', 'own-idea', 'pushback', 'overrun', 'card-over', 'won', 'hammer', 'decided', 'letter', 'valued', 'sat'],
  3: ['unknowing', 'spoke-unknowing', 'unasked', 'whispered', 'untold', 'decided', 'sat', 'valued'],
  4: [
    'unknowing',
    'spoke-unknowing',
    'passed-over',
    'unasked',
    'outside-no',
    'own-idea',
    'agreed',
    'voted',
    'after-advice',
    'handed-over',
    'from-above',
    'sent-out',
    'refused',
    'habit',
    'decided',
    'letter',
    'valued',
    'sat',
  ],
  5: ['card-over', 'overrun', 'pushback', 'torn', 'card-with', 'kept', 'hammer', 'chord', 'sat', 'valued'],
  6: ['untold', 'whispered', 'sat', 'valued'],
  8: [
    'broken',
    'overrun',
    'torn',
    'passed-over',
    'unknowing',
    'spoke-unknowing',
    'unasked',
    'outside-no',
    'candle-out',
    'pushback',
    'won',
    'hammer',
    'decided',
    'valued',
    'sat',
  ],
  10: ['broken', 'untold', 'outside-no', 'kept', 'agreed', 'decided', 'valued', 'sat'],
};

/** The one follow-up of a screen, chosen in the same way; asked when a first answer has been given. */
export const FOLLOW_UPS: Record<DebriefScreen, readonly HighlightId[]> = {
  0: ['sat'],
  1: ['candle-out', 'pushback', 'hammer', 'sat'],
  2: ['cut', 'fell', 'decided', 'sat'],
  3: ['untold', 'whispered', 'sat'],
  4: ['unknowing', 'spoke-unknowing', 'unasked', 'outside-no', 'habit', 'agreed', 'decided', 'sat'],
  5: ['card-with', 'hammer', 'sat'],
  6: ['sat'],
  8: ['valued', 'sat'],
  10: ['valued', 'sat'],
};
