import type { Said } from '#debrief/ask.ts';
import type { Fill } from '#debrief/highlights.ts';
import type { Values, Words } from '#words/words.ts';
import { optionLine, ruleName, theRole, theTeam, upper, verbName } from '../lines.ts';

/** The words for every gap of a sentence. What did not happen stays empty: no sentence asks for it. */
export function gaps(words: Words, fill: Fill): Values {
  const { role, other, team, pair, issue, option, rule, verb, chord, card, where, habit, value, disruption, n } = fill;
  return {
    ...(role && { role: theRole(words, role) }),
    ...(other && { other: theRole(words, other) }),
    ...(team && { team: theTeam(words, team) }),
    ...(pair && { pair: words.t(`common:pair.${pair}`) }),
    ...(issue && { issue: quote(words, words.say(`issues.${issue}.title`)) }),
    ...(option && { option: choice(words, option) }),
    ...(rule && { rule: ruleName(words, rule) }),
    ...(verb && { verb: verbName(words, verb.role, verb.verb) }),
    ...(chord && { chord: words.name(`chords.${chord}.name`) }),
    ...(card && { card: quote(words, words.name(`powerCards.${card}.name`)) }),
    ...(where && { where: words.t(`common:hammer.${where}`) }),
    ...(habit && { habit: words.say(`scenes.${habit.issue}.habits.${habit.habit}.says`) }),
    ...(value && { value: quote(words, words.say(`values.${value}.says`)) }),
    ...(disruption && { disruption: words.say(`disruptions.${disruption}.says`) }),
    ...(n !== undefined && { n }),
  };
}

/** A sentence of `debrief.json`, filled and with a capital in front. */
export const filled = (words: Words, { key, fill }: Said): string => sentences(words.t(`debrief:${key}`, gaps(words, fill)));

/** A capital in front, on every line and after every full stop or question mark: a role may stand there. */
export const sentences = (text: string): string =>
  upper(text.replace(/([.?] |\n)(\p{Ll})/gu, (_, stop: string, letter: string) => stop + letter.toUpperCase()));

/** A text of the case inside a sentence: in quotation marks, its own full stop left off. */
export const quote = (words: Words, text: string): string => words.t('debrief:quote', { text: text.replace(/[.!]$/, '') });

/** What was chosen, in quotation marks; or that it was nothing. */
export function choice(words: Words, { issue, option, own }: NonNullable<Fill['option']>): string {
  const text = optionLine(words, issue, { option, own });
  return text ? quote(words, text) : words.t('debrief:nothing');
}
