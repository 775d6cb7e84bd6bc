import type { OwnIdea } from '#rules/command.ts';
import type { IdeaBenefit, IdeaDoer } from '#scenario/ids.ts';
import type { Words } from './words.ts';

/** An idea of the group in its own words; one that was only said aloud by its three answers, so that cards can be told apart. */
export const ownLine = (words: Pick<Words, 't'>, own: OwnIdea): string => own.words || ownAnswers(words, own);

/** Who does the work, who decides, who benefits: what weighs in an idea, whatever its words are. */
export function ownAnswers(words: Pick<Words, 't'>, own: OwnIdea): string {
  const name = (who: IdeaDoer | IdeaBenefit): string => whoName(words, who);
  return words.t('common:ownSaid', { works: name(own.works), decides: name(own.decides), benefits: name(own.benefits) });
}

/** Somebody an idea names: one of the roles, or all, nobody here, someone outside. */
export const whoName = (words: Pick<Words, 't'>, who: IdeaDoer | IdeaBenefit): string =>
  words.t(`common:theRole.${who}`) || words.t(`common:who.${who}`);
