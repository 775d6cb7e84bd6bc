import type { Deed } from '#rules/command.ts';
import type { Entry } from '#rules/entry.ts';
import { writeDeed } from '#session/notation.ts';
import { writeRefusal } from '#session/notation-entries.ts';
import type { PlayedSession } from '#session/session.ts';
import { tellAll } from '#words/tell.ts';
import type { Words } from '#words/words.ts';

/** An evening told as text while it is played: each command in the notation, and under it in sentences what came of it. */
export class Telling {
  readonly lines: string[];
  private readonly session: PlayedSession;
  private readonly words: Words;

  constructor(session: PlayedSession, words: Words) {
    this.session = session;
    this.words = words;
    this.lines = [`${ended(words.say('title'))} ${words.say('says')}`];
  }

  /** A comment of who wrote the story. */
  say(comment: string): void {
    this.lines.push(comment);
  }

  /** Tells what `play` makes of this deed; false when it was refused, with the reason told. */
  tell(deed: Deed, play: (deed: Deed) => boolean): boolean {
    const { session } = this;
    const scene = session.view('facilitator').scene?.issue ?? null;
    const before = { lines: session.journal().lines.length, entries: session.heardSoFar('facilitator').length };
    const went = play(deed);
    if (went && session.journal().lines.length === before.lines) return true;
    if (deed.do !== 'go-on') this.lines.push(`> ${writeDeed({ ...deed, because: undefined })}`);
    if (deed.because) this.lines.push(`    (${this.words.t(deed.because.replace('puppets.', 'puppets:'))})`);
    if (!went) this.lines.push(`    ${writeRefusal(session.why(deed))}`);
    this.lines.push(...this.sentences(session.heardSoFar('facilitator').slice(before.entries), scene));
    return went;
  }

  private sentences(entries: readonly Entry[], scene: string | null): string[] {
    const { words } = this;
    const voice = {
      t: words.t.bind(words),
      say: words.say.bind(words),
      sealed: words.sealed.bind(words),
      name: words.name.bind(words),
      scene,
    };
    return tellAll(entries, voice).map(({ text }) => `    ${text}`);
  }
}

/** A title that asks or calls has its own mark. */
const ended = (title: string): string => (/[.!?…]$/.test(title) ? title : `${title}.`);
