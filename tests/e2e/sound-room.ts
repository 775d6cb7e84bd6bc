import { cases } from 'virtual:cases';
import { model } from 'virtual:model';
import { Howler } from 'howler';
import { headerFor, resume } from '#session/journal.ts';
import { leadDeed } from '#session/lead.ts';
import { createTrio, type Trouble } from '#sound/trio.ts';

/** The sound room with a real evening, as a page of its own: what the screen does with it is the screen's own test. */
export async function evening() {
  const scenario = await cases['de-brief']?.structure();
  if (!scenario) throw new Error('the case is not on the shelf');
  const seats = { star: 'resident', moon: 'worker', sun: 'official' } as const;
  const header = headerFor({ scenario, model }, { seed: 7, format: '50', secrecy: 'hands', language: 'nl', seats, puppets: [] });
  const { session } = resume({ scenario, model }, { header, lines: [] }, { seconds: () => 0 });
  const captions: string[] = [];
  const troubles: Trouble[] = [];
  const trio = createTrio(session, { onCaption: (keys) => captions.push(...keys), onTrouble: (trouble) => troubles.push(trouble) });
  /** Plays on as puppets would, to the end of the evening. */
  const playOut = () => {
    for (let steps = 0; session.phase() !== 'end' && steps < 500; steps++) {
      const deed = leadDeed({ scenario, model }, session);
      if (deed) session.ask(deed);
    }
  };
  return { session, trio, captions, troubles, playOut };
}

interface Loop {
  loop(): boolean;
  playing(): boolean;
  volume(): number;
  _sounds: { _playStart: number }[];
}

/** Loops that run now: how loud, and their beginning on the audio clock in seconds. */
export const loops = () =>
  (Howler as unknown as { _howls: Loop[] })._howls
    .filter((howl) => howl.loop() && howl.playing())
    .map((howl) => ({ beginning: howl._sounds[0]?._playStart, volume: howl.volume() }));

export const howls = () => (Howler as unknown as { _howls?: Howl[] })._howls?.length ?? 0;

/** The level of everything that leaves the page, listened to at its last door. */
export function listen(): () => number {
  const ear = Howler.ctx.createAnalyser();
  Howler.masterGain.connect(ear);
  const samples = new Float32Array(ear.fftSize);
  return () => {
    ear.getFloatTimeDomainData(samples);
    return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
  };
}
