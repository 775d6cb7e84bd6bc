import type { JSX } from 'preact';
import type { Role } from '#scenario/ids.ts';
import { isPuppet } from './lines.ts';
import { usePlay } from './play.ts';

/** Why the puppet on this seat did what it did (RULES 15). */
export function PuppetReason({ role }: { role: Role }): JSX.Element | null {
  const { words, view, reasons } = usePlay();
  const row = reasons[role];
  if (!row || !isPuppet(view, role)) return null;
  const text = words.t(`puppets:${row}`) || words.t(`puppets:${role}.${row}`);
  return text ? <p class="sub puppet-reason">{text}</p> : null;
}
