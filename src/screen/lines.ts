import type { OwnIdea } from '#rules/command.ts';
import type { OptionView, PromiseView, View } from '#rules/view.ts';
import type { Id, Role, Rule, Team, Verb } from '#scenario/ids.ts';
import { ownLine } from '#words/own-line.ts';
import type { Voice } from '#words/tell.ts';
import type { Words } from '#words/words.ts';

/** Short sentences that several screens say about the same thing: each said in one place. */
export const theRole = (words: Words, role: Role) => words.t(`common:theRole.${role}`);
export const roleBig = (words: Words, role: Role) => words.t(`common:roleBig.${role}`);
export const teamName = (words: Words, team: Team) => words.t(`common:team.${team}`);
export const theTeam = (words: Words, team: Team) => words.t(`common:theTeam.${team}`);

export const verbName = (words: Words, role: Role, verb: Verb) => words.name(`verbs.${role}.${verb}.name`);
export const ruleName = (words: Words, rule: Rule) => words.name(`rules.${rule}.name`);
export const ruleSays = (words: Words, rule: Rule) => words.name(`rules.${rule}.says`);

/** What a move comes down to in this scene: the case's own line, else the model's. */
export function moveLine(words: Words, scene: Id, { role, verb }: { role: Role; verb: Verb }): string {
  return words.say(`scenes.${scene}.moves.${role}.${verb}.says`) || words.name(`verbs.${role}.${verb}.says`);
}

/** What an option says: the group's own idea, else the case's sentence. */
export function optionLine(words: Words, scene: Id, { option, own }: { option: Id | null; own?: OwnIdea | null }): string {
  if (own) return ownLine(words, own);
  return option ? words.say(`scenes.${scene}.decision.options.${option}.says`) : '';
}

/** The words of a fact: ask only for facts on the table or in an own view. */
export const factLine = (words: Words, role: Role, fact: Id) => words.sealed(`roles.${role}.knows.${fact}.says`);

/** What is to be decided here, as the case asks it. */
export const questionOf = (words: Words, view: View): string =>
  words.say(`scenes.${view.scene?.issue ?? ''}.decision.asks`) || words.t('pick.title');

export function promiseLine(words: Words, promise: Pick<PromiseView, 'text' | 'words'>): string {
  if (promise.words) return promise.words;
  return promise.text ? words.say(promise.text) : '';
}

export const roleOf = (view: View, team: Team): Role => view.teams.find((t) => t.team === team)?.role ?? 'resident';
export const teamOf = (view: View, role: Role): Team => view.teams.find((t) => t.role === role)?.team ?? 'star';
export const isPuppet = (view: View, role: Role): boolean => view.teams.find((t) => t.role === role)?.puppet ?? false;

/** "de bewoner (ster)": the role and who sits there now. */
export function roleWithTeam(words: Words, view: View, role: Role): string {
  return `${theRole(words, role)} (${teamName(words, teamOf(view, role))})`;
}

export const openOptions = (options: readonly OptionView[]): Id[] =>
  options.filter((o) => o.place === 'open' && o.id !== null).map((o) => o.id as Id);

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The order in which teams are called. */
export const TEAMS_IN_ORDER: readonly Team[] = ['star', 'moon', 'sun'];

/** The order of everything (RULES, head), for shells that know the ids only as types. */
export const ROLES_IN_ORDER: readonly Role[] = ['resident', 'worker', 'official'];

/** The voice with the issue in play, for telling entries of now. */
export function voiceAt(words: Words, view: View | null): Voice {
  const { t, say, sealed, name } = words;
  return { t: t.bind(words), say: say.bind(words), sealed: sealed.bind(words), name: name.bind(words), scene: view?.scene?.issue ?? null };
}
