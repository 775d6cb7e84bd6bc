import { type AnyActorRef, createActor } from 'xstate';
import type { Bookmark, Command, Deed } from '#rules/command.ts';
import type { Entry } from '#rules/entry.ts';
import { type Answered, answer, judge, RULES_VERSION } from '#rules/kernel.ts';
import { look } from '#rules/look.ts';
import { hexOf, mix, type Print, printOf, printState } from '#rules/print.ts';
import type { Refusal } from '#rules/refusal.ts';
import { entryFor } from '#rules/sight.ts';
import { openingState, startState } from '#rules/start.ts';
import type { Play, State, World } from '#rules/state.ts';
import { isPuppet, isRole, teamAt } from '#rules/table.ts';
import type { Audience, View } from '#rules/view.ts';
import { TEAMS, type Team } from '#scenario/ids.ts';
import { askedIn } from './asked.ts';
import { glance } from './glance.ts';
import { heardDeed } from './heard.ts';
import { buildMachine } from './machine.ts';
import { writeEntry } from './notation-entries.ts';
import { puppetDeed } from './puppets.ts';
import type { Act, Header, Heard, Journal, Line, Session } from './types.ts';

export interface Options {
  /** Whole seconds since the evening began; no rule reads it. */
  seconds?: () => number;
  /** A machine to play by, for tests that take a state out of it. */
  machine?: ReturnType<typeof buildMachine>;
  /** Start from the state of the opening show instead of the case's own. */
  opening?: boolean;
}

/** An evening being played: the kernel says what may be and what comes of it, the machine says who is asked. */
export function createSession(world: World, header: Header, options: Options = {}): PlayedSession {
  return new PlayedSession(world, header, options);
}

/** Lines of the journal as they were kept may be played again with `replayLine`. */
export class PlayedSession implements Session {
  readonly header: Header;
  private readonly world: World;
  private readonly options: Options;
  private readonly actor: AnyActorRef;
  private readonly lines: Line[] = [];
  private readonly entries: Entry[] = [];
  private readonly marks: { name: Bookmark; play: Play }[] = [];
  private readonly followers = new Set<{ audience: Audience; on: (heard: Heard) => void }>();
  private readonly recorders = new Set<(line: Line) => void>();
  private now: State;
  private print: Print;
  /** What the last line is known by, and with it all before it. */
  private chain: number;
  private up: Team | null = null;

  constructor(world: World, header: Header, options: Options) {
    this.world = world;
    this.header = header;
    this.options = options;
    this.now = (options.opening ? openingState : startState)(world, header);
    this.print = printState(this.now);
    this.chain = this.print.bits;
    const machine = options.machine ?? buildMachine();
    this.actor = createActor(machine, { input: { look: () => glance(this.world, this.now) } });
    this.actor.start();
    this.actor.send({ type: 'begin' });
  }

  phase(): string {
    return path(this.actor.getSnapshot().value).replace(/^play\./, '');
  }

  lifted(): Team | null {
    return this.phase().endsWith('.open') ? this.up : null;
  }

  audience(): Audience {
    const team = this.lifted();
    return team ? this.now.evening.seats[team] : 'room';
  }

  view(audience: Audience = this.audience()): View {
    const view = look(this.world, this.now, this.seenBy(audience));
    return { ...view, bookmarks: this.rewindable(), waiting: glance(this.world, this.now).due(askedIn(this.phase())) };
  }

  may(command: Command): Refusal | null {
    const refused = this.notTheirs(command) ?? judge({ world: this.world, state: this.now, past: this.past }, command);
    return refused ?? (this.can(command) ? null : { kind: 'refused', why: 'not-now' });
  }

  ask(deed: Deed): Refusal | Entry[] {
    const entries = this.notTheirs(deed) ?? this.take(deed);
    if (!Array.isArray(entries)) return entries;
    this.tell(deed, entries);
    this.letPuppetsPlay();
    return entries;
  }

  mayAct(act: Act): boolean {
    return this.actor.getSnapshot().can(this.actEvent(act));
  }

  act(act: Act): boolean {
    if (!this.mayAct(act)) return false;
    const resting = this.phase() === 'timeOut';
    if (act.act === 'lift') this.up = act.team;
    this.actor.send(this.actEvent(act));
    if (act.act === 'carry-on' && resting && act.seconds !== undefined) this.rested(act.seconds);
    this.tell(null, []);
    return true;
  }

  follow(audience: Audience, on: (heard: Heard) => void): () => void {
    const follower = { audience, on };
    this.followers.add(follower);
    return () => void this.followers.delete(follower);
  }

  record(on: (line: Line) => void): () => void {
    this.recorders.add(on);
    return () => void this.recorders.delete(on);
  }

  journal(): Journal {
    return { header: this.header, lines: [...this.lines] };
  }

  /** Everything that came of the evening so far, as this audience may see it: what a page shows that is opened in the middle. */
  heardSoFar(audience: Audience): Entry[] {
    return this.entries.map((entry) => entryFor(entry, audience)).filter((entry) => entry !== null);
  }

  /** The hash after the last line; of the start when nothing was played. */
  hash(): string {
    return hexOf(this.chain);
  }

  /** The state itself, with everything that is sealed: for the core and for tests, never for a shell. */
  state(): State {
    return this.now;
  }

  /** Whether the latest bookmark passed is this one. */
  stands(at: Bookmark): boolean {
    return this.marks.at(-1)?.name === at;
  }

  /**
   * Carries out a deed whoever sits there, as a story does: lifts a curtain that is in the way and passes screens that only wait for
   * "verder". False when it is refused.
   */
  lead(deed: Deed): boolean {
    for (let screens = 0; screens < 2 && !this.can(deed) && this.why(deed).why === 'not-now' && this.can({ do: 'go-on' }); screens += 1) {
      this.take({ do: 'go-on' });
    }
    this.liftFor(deed);
    const entries = this.take(deed);
    if (Array.isArray(entries)) this.tell(deed, entries);
    return Array.isArray(entries);
  }

  /** Why a deed was refused, whoever enters it. */
  why(deed: Deed): Refusal {
    const { because: _because, ...command } = deed;
    return judge({ world: this.world, state: this.now, past: this.past }, command as Command) ?? { kind: 'refused', why: 'not-now' };
  }

  /** Plays a kept line; false when it is refused or comes out otherwise than it was kept. A hash of other rules says nothing here. */
  replayLine(line: Line): boolean {
    this.liftFor(line.do);
    const entries = this.take(line.do, line.at);
    const now = this.lines.at(-1);
    if (!Array.isArray(entries) || now === undefined) return false;
    const isHashed = this.header.rules !== RULES_VERSION || now.h === line.h;
    return isHashed && now.so.join('\n') === line.so.join('\n');
  }

  /** After a replay: the curtain is down, and puppets do what they still owe. */
  catchUp(): void {
    this.act({ act: 'lower' });
    this.letPuppetsPlay();
  }

  private readonly past = (mark: Bookmark): Play | undefined => this.marks.findLast(({ name }) => name === mark)?.play;

  private can(deed: Deed): boolean {
    return this.actor.getSnapshot().can(this.event(deed));
  }

  private byPuppet(deed: Deed): boolean {
    const role = 'role' in deed ? deed.role : 'from' in deed ? deed.from : null;
    return isRole(role) && isPuppet(this.now, role);
  }

  /** People do not answer for a puppet: it answers itself, last (RULES 15). While a curtain is up only that team answers. */
  private notTheirs(deed: Deed): Refusal | null {
    if (this.byPuppet(deed)) return { kind: 'refused', why: 'puppet-seat' };
    const up = this.lifted();
    const asked = up !== null && deed.do === askedIn(this.phase());
    return asked && this.teamOf(deed) !== up ? { kind: 'refused', why: 'not-yours' } : null;
  }

  private teamOf(deed: Deed): Team | null {
    if ('role' in deed) return isRole(deed.role) ? teamAt(this.now, deed.role) : null;
    return 'team' in deed ? (TEAMS.find((team) => team === deed.team) ?? null) : null;
  }

  /** A role is the room while its curtain is down. */
  private seenBy(audience: Audience): Audience {
    return isRole(audience) && audience !== this.audience() ? 'room' : audience;
  }

  /** Curtains leave no trace in the journal: a replay lifts the one that an answer needs, and no other. */
  private liftFor(deed: Deed): void {
    const team = this.phase().endsWith('.closed') && !this.can(deed) ? this.teamOf(deed) : null;
    if (team) this.act({ act: 'lift', team });
  }

  private actEvent(act: Act) {
    return 'team' in act ? { type: act.act, team: act.team, puppet: this.now.evening.puppets.includes(act.team) } : { type: act.act };
  }

  private event(deed: Deed) {
    const part = { ...('step' in deed ? { step: deed.step } : {}), ...('what' in deed ? { what: deed.what } : {}) };
    return { type: deed.do, puppet: this.byPuppet(deed), ...part };
  }

  private take(deed: Deed, at?: number): Refusal | Entry[] {
    const { because, ...command } = deed;
    const answered = answer({ world: this.world, state: this.now, past: this.past }, command as Command);
    if ('kind' in answered) return answered;
    const event = deed.do === 'time-out' ? null : this.event(deed);
    if (event && !this.actor.getSnapshot().can(event)) return { kind: 'refused', why: 'not-now' };
    this.keep(answered, deed);
    if (event) this.actor.send(event);
    this.write(deed, answered.entries, at);
    return answered.entries;
  }

  private keep({ state, marks }: Answered, deed: Deed): void {
    this.now = state;
    if (deed.do === 'rewind') this.marks.splice(1 + this.marks.findLastIndex(({ name }) => name === deed.to));
    for (const name of marks) this.marks.push({ name, play: state.play });
  }

  private write(deed: Deed, entries: Entry[], at?: number): void {
    this.print = printState(this.now, this.print);
    this.chain = mix(mix(this.chain, printOf(deed)), this.print.bits);
    const line = {
      n: this.lines.length + 1,
      do: deed,
      so: entries.map(writeEntry),
      h: this.hash(),
      at: at ?? this.options.seconds?.() ?? 0,
    };
    this.lines.push(line);
    this.entries.push(...entries);
    for (const on of this.recorders) on(line);
  }

  private tell(deed: Deed | null, entries: Entry[]): void {
    const phase = this.phase();
    for (const { audience, on } of [...this.followers]) {
      const seen = entries.map((entry) => entryFor(entry, this.seenBy(audience))).filter((entry) => entry !== null);
      on({ deed: deed && heardDeed(deed), phase, entries: seen });
    }
  }

  /** Puppets act one after the other, each act entered with its reason, until people are asked again. */
  private letPuppetsPlay(): void {
    for (let turns = 0; turns < MOST_PUPPET_ACTS; turns += 1) {
      const deed = puppetDeed(this.world, this.now, this.phase());
      const entries = deed ? this.take(deed) : null;
      if (!deed || !Array.isArray(entries)) return;
      this.tell(deed, entries);
    }
  }

  private rested(seconds: number): void {
    const deed: Deed = { do: 'time-out', seconds: Math.max(0, Math.round(seconds)) };
    const entries = this.take(deed);
    if (Array.isArray(entries)) this.tell(deed, entries);
  }

  private rewindable(): Bookmark[] {
    return [...new Set(this.marks.map(({ name }) => name))].filter(
      (to) => judge({ world: this.world, state: this.now, past: this.past }, { do: 'rewind', to }) === null,
    );
  }
}

/** More acts in a row than any puppet has to do between two questions to people. */
const MOST_PUPPET_ACTS = 60;

function path(value: unknown): string {
  if (typeof value === 'string') return value;
  const [name, inner] = Object.entries(value as Record<string, unknown>)[0] ?? ['', ''];
  return `${name}.${path(inner)}`;
}
