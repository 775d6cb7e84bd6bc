import type { Command } from '#rules/command.ts';
import { handsDue } from '#rules/deciding.ts';
import type { World } from '#rules/state.ts';
import { HANDS, HOUSE_METERS, PAIRS, ROLES, type Role } from '#scenario/ids.ts';
import type { Model } from '#scenario/model-types.ts';
import { parseCase } from '#scenario/parse-case.ts';
import type { After, Engine, Player } from './play.ts';
import { Table } from './table.ts';
import { optionId, sceneId } from './write-case.ts';

/** The moves of every decision, and who decides: *gehoord* sounds, nobody pays a candle, the hammer stays with the official. */
const TO_THE_RULE: readonly Command[] = [
  { do: 'end-talk' },
  { do: 'play-move', role: 'resident', verb: 'tell' },
  { do: 'play-move', role: 'worker', verb: 'translate' },
  { do: 'play-move', role: 'official', verb: 'mediate' },
  { do: 'set-rule', role: 'official', rule: 'top-down' },
];

/** Two takes are chosen between; the bench goes on with the second. */
const SECOND_TAKE: readonly Command[] = ROLES.map((role) => ({ do: 'choose-take', role, take: 2 }));

/** Ours: the whole decision, by the kernel that the game itself plays with. */
export const ours = (model: Model): Engine => ({
  load(text: string): World {
    const parsed = parseCase([{ name: 'scenario.yaml', text }]);
    if ('complaints' in parsed) throw new Error(parsed.complaints[0]?.code);
    return { scenario: parsed.ok.scenario, model };
  },
  start: (world: World): OurPlayer => new OurPlayer(world),
});

export class OurPlayer implements Player {
  table: Table;
  /** Told every command before it is carried out, to let an evening of the bench be played by a session too. */
  heard: (command: Command) => void = () => {};
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    this.table = this.newTable();
  }

  begin(scene: number): void {
    this.table = this.newTable();
    this.open(scene);
  }

  offered(): number[] {
    const [wall] = this.table.views();
    const options = wall?.scene?.options ?? [];
    return options.flatMap(({ place }, at) => (place === 'open' ? [at] : []));
  }

  take(option: number, after: After): void {
    this.do({ do: 'pick', role: 'official', option: optionId(option) });
    for (const role of handsDue(this.table.state)) this.do({ do: 'show-hand', role, hand: this.handOf(role, option) });
    while (!this.table.state.play.scene?.decided) this.do({ do: 'go-on' });
    if (after?.go === 'again') this.again();
    if (after?.go === 'next') this.next(after.scene);
  }

  meters(): number[] {
    const { trust, energy, house } = this.table.state.play;
    return [...PAIRS.map((pair) => trust[pair]), ...ROLES.map((role) => energy[role]), ...HOUSE_METERS.map((meter) => house[meter])];
  }

  private newTable(): Table {
    return new Table(this.world, { format: this.world.scenario.formats[0] ?? '50' });
  }

  private do(command: Command): void {
    this.heard(command);
    this.table.do(command);
  }

  private open(scene: number): void {
    this.do({ do: 'choose-issue', issue: sceneId(scene) });
    for (const command of TO_THE_RULE) this.do(command);
  }

  private again(): void {
    this.do({ do: 'turn-seats' });
    for (const command of TO_THE_RULE) this.do(command);
  }

  private next(scene: number): void {
    for (const command of SECOND_TAKE) this.do(command);
    this.do({ do: 'turn-seats' });
    this.open(scene);
  }

  /** As a puppet with this card would show it: against, can live with it, for. */
  private handOf(role: Role, option: number) {
    const { scene } = this.table.state.play;
    const likes = this.world.scenario.scenes[scene?.issue ?? '']?.options[optionId(option)]?.for[role] ?? 1;
    return HANDS[HANDS.length - 1 - likes] ?? 'live-with';
  }
}
