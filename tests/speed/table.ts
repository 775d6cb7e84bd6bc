import type { Bookmark, Command } from '#rules/command.ts';
import { answer } from '#rules/kernel.ts';
import { look } from '#rules/look.ts';
import { hexOf, mix, type Print, printOf, printState } from '#rules/print.ts';
import { startState } from '#rules/start.ts';
import type { Play, State, World } from '#rules/state.ts';
import type { Audience, View } from '#rules/view.ts';
import { type Format, ROLES } from '#scenario/ids.ts';

/** For whom a screen can stand open: the wall and each role's own. */
const AUDIENCES: readonly Audience[] = ['room', ...ROLES];

/**
 * The kernel as the session drives it, and the only place of this bench that touches it: a command gets its answer with its entries, its
 * line a hash, and `play` is kept at every bookmark it passed.
 */
export class Table {
  state: State;
  /** What stands at the end of the line in the journal. */
  hash: string;
  private readonly world: World;
  private readonly marks: { name: Bookmark; play: Play }[] = [];
  private print: Print;
  private chain: number;

  constructor(world: World, { format, seed = 1 }: { format: Format; seed?: number }) {
    this.world = world;
    const seats = { star: 'resident', moon: 'worker', sun: 'official' } as const;
    this.state = startState(world, { format, secrecy: 'hands', seed, seats, puppets: [] });
    this.print = printState(this.state);
    this.chain = this.print.bits;
    this.hash = '';
  }

  /** @throws Error when the command may not be now: the bench plays only what may. */
  do(command: Command): void {
    const answered = answer({ world: this.world, state: this.state, past: this.past }, command);
    if ('kind' in answered) throw new Error(`${command.do}: ${answered.why}`);
    this.state = answered.state;
    if (command.do === 'rewind') this.marks.splice(1 + this.marks.findLastIndex(({ name }) => name === command.to));
    for (const name of answered.marks) this.marks.push({ name, play: this.state.play });
    this.print = printState(this.state, this.print);
    this.chain = mix(mix(this.chain, printOf(command)), this.print.bits);
    this.hash = hexOf(this.chain);
  }

  /** What the wall shows and what each role would see. */
  views(): View[] {
    return AUDIENCES.map((audience) => look(this.world, this.state, audience));
  }

  private readonly past = (mark: Bookmark): Play | undefined => this.marks.findLast(({ name }) => name === mark)?.play;
}
