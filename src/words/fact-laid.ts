import type { Id, Role } from '#scenario/ids.ts';
import type { Words } from './words.ts';

/** A fact as everybody at the table hears it; on the card it speaks to one team. Ask only for facts that are laid or were whispered, or in the debrief. */
export function factLaid(words: Pick<Words, 'sealed'>, role: Role, fact: Id): string {
  const path = `roles.${role}.knows.${fact}`;
  return words.sealed(`${path}.laid`) || words.sealed(`${path}.says`);
}
