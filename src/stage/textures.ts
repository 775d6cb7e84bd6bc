import type * as Phaser from 'phaser';
import { KIT } from './kit.ts';
import { allPieces, type Piece } from './piece.ts';

const PICTURES = import.meta.glob<string>('../../assets/{figures,props,sets}/**/*.webp', { query: '?url', import: 'default', eager: true });
const SHEETS = import.meta.glob<object>('../../assets/{figures/figures,props/props,sets/house}.json', { import: 'default', eager: true });

/** Pictures come as images, not as data: nothing but `img-src` is asked of the page. Rejects when one cannot be read. */
function fetched(file: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`the picture ${file} cannot be read`));
    image.src = PICTURES[`../../assets/${file}`] ?? '';
  });
}

/** The three atlases, which every picture of the stage needs. */
export async function loadAtlases(textures: Phaser.Textures.TextureManager): Promise<void> {
  const all = Object.entries(KIT.atlases).map(async ([name, { image, data }]) => {
    const [picture, frames] = [await fetched(image), SHEETS[`../../assets/${data}`] ?? {}];
    if (!textures.exists(name)) textures.addAtlasJSONHash(name, picture, frames);
  });
  await Promise.all(all);
}

/** Large pictures that these pieces need and that are not there yet. */
export function missing(textures: Phaser.Textures.TextureManager, pieces: readonly Piece[]): string[] {
  const arts = allPieces(pieces).map(({ art }) => art);
  const large = arts.filter((art): art is string => art !== null && art in KIT.images && !textures.exists(art));
  return [...new Set(large)];
}

export async function loadLarge(textures: Phaser.Textures.TextureManager, names: readonly string[]): Promise<void> {
  const all = names.map(async (name) => {
    const picture = await fetched(KIT.images[name]?.file ?? '');
    if (!textures.exists(name)) textures.addImage(name, picture);
  });
  await Promise.all(all);
}
