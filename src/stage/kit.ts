import type { Role } from '#scenario/ids.ts';
import manifest from '../../assets/manifest.json';

/** What the art says about itself: names, joints and places, in pixels of the design space. */
interface Kit {
  atlases: Record<string, { image: string; data: string }>;
  images: Record<string, { file: string; x: number; y: number; w: number; h: number }>;
  frames: Record<string, { atlas: string; w: number; h: number }>;
  puppets: Record<Role, { height: number; neck: number[]; shoulders: Record<'left' | 'right', number[]> }>;
  limb: Record<'elbow' | 'wrist' | 'grip', number[]>;
  face: { centre: number[]; gaze: { x: number; y: number } };
  poses: Record<string, { upper: number; lower: number; hand: number }>;
  stance: Record<Role, { left: string; right: string }>;
  carry: Record<string, { pose: string; turn: number; official?: string }>;
  beards: Record<string, string>;
  plinth: { heights: number[] };
  house: { windows: number[][]; lit: Record<string, number[]>; panes: string[]; chimney: number[]; bunting: number[][] };
}

export const KIT: Kit = manifest as unknown as Kit;

/** True when the art has this name, as a frame of an atlas or as an image of its own. */
export const hasArt = (name: string): boolean => name in KIT.frames || name in KIT.images;

/** A point of the manifest as numbers; a missing one is the origin. */
export const point = (pair: readonly number[] | undefined): { x: number; y: number } => ({ x: pair?.[0] ?? 0, y: pair?.[1] ?? 0 });
