import { checkBounds } from './check-bounds.ts';
import { checkChoices } from './check-choices.ts';
import { checkPlays } from './check-plays.ts';
import { checkReferences } from './check-references.ts';
import { checkTexts } from './check-texts.ts';
import type { Complaint } from './complaint.ts';
import type { Page, Tree } from './page.ts';

/** Everything about a case that its shape alone does not show. Works on what is there, however broken the rest may be. */
export function checkCase(page: Page, tree: Tree): Complaint[] {
  const checks = [checkReferences, checkBounds, checkChoices, checkPlays, checkTexts];
  return checks.flatMap((check) => check(page, tree));
}
