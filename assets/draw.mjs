// Draws every picture of the theatre: `node assets/draw.mjs [figures props sets paper icons]`. What it makes is committed; the build never runs this.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { catalogue } from './catalogue.mjs';
import { seed } from './paper/cut.mjs';
import { bytes, draw, openStudio, pack, single } from './paper/render.mjs';

const file = (name) => new URL(name, import.meta.url);
const asked = process.argv.slice(2);
const wanted = (group) => asked.length === 0 || asked.includes(group);
const manifest = JSON.parse(readFileSync(file('manifest.json'), 'utf8'));
/** The house is an atlas of the sets. */
const folderOf = { house: 'sets' };

function picture({ body, ...rest }) {
  seed(rest.name);
  return { ...rest, body: body() };
}

async function drawAll(page, pictures) {
  const drawn = {};
  for (const each of pictures) {
    const made = picture(each);
    drawn[made.name] = await draw(page, made);
    if (drawn[made.name].touches) console.warn(`${made.name} runs off its sheet`);
  }
  return drawn;
}

/** Phaser's JSON hash; `anchor` becomes the origin of a sprite by itself. */
function hash(group, drawn, { places, size }) {
  const frames = {};
  for (const [name, { w, h, anchor }] of Object.entries(drawn)) {
    frames[name] = {
      frame: { ...places[name], w, h },
      rotated: false,
      trimmed: false,
      spriteSourceSize: { x: 0, y: 0, w, h },
      sourceSize: { w, h },
      anchor: { x: +(anchor.x / w).toFixed(5), y: +(anchor.y / h).toFixed(5) },
    };
  }
  return { frames, meta: { image: `${group}.webp`, format: 'RGBA8888', size, scale: 1 } };
}

async function drawAtlas(page, group) {
  const drawn = await drawAll(page, catalogue.atlases[group]);
  const packed = await pack(page, Object.keys(drawn), 0.84);
  const folder = folderOf[group] ?? group;
  writeFileSync(file(`${folder}/${group}.webp`), bytes(packed.webp));
  writeFileSync(file(`${folder}/${group}.json`), JSON.stringify(hash(group, drawn, packed)));
  for (const name of Object.keys(manifest.frames)) if (manifest.frames[name].atlas === group) delete manifest.frames[name];
  for (const [name, { w, h, anchor }] of Object.entries(drawn)) manifest.frames[name] = { atlas: group, w, h, anchor };
  manifest.atlases[group] = { image: `${folder}/${group}.webp`, data: `${folder}/${group}.json`, ...packed.size };
}

async function drawImages(page, group) {
  mkdirSync(file(`${group}/out`), { recursive: true });
  for (const each of catalogue.images[group]) {
    const { [each.name]: made } = await drawAll(page, [each]);
    const path = `${group}/out/${each.name}.webp`;
    const [x, y] = each.at ?? [0, 0];
    writeFileSync(file(path), bytes(await single(page, each.name, each.quality ?? 0.75)));
    manifest.images[each.name] = { file: path, x: x - made.anchor.x, y: y - made.anchor.y, w: made.w, h: made.h };
  }
}

function drawFiles() {
  for (const [name, make] of Object.entries(catalogue.files)) {
    seed(name);
    mkdirSync(new URL('.', file(name)), { recursive: true });
    writeFileSync(file(name), make());
  }
}

const { page, close } = await openStudio();
for (const group of Object.keys(catalogue.atlases)) if (wanted(group) || wanted(folderOf[group] ?? group)) await drawAtlas(page, group);
for (const group of Object.keys(catalogue.images)) if (wanted(group)) await drawImages(page, group);
await close();
if (wanted('icons') || wanted('paper')) drawFiles();
Object.assign(manifest, catalogue.layout);
writeFileSync(file('manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);

const kilobytes = (path) => Math.round((statSync(file(path), { throwIfNoEntry: false })?.size ?? 0) / 1024);
const pictures = [...Object.values(manifest.atlases).map((a) => a.image), ...Object.values(manifest.images).map((i) => i.file)];
for (const path of pictures) console.log(`${String(kilobytes(path)).padStart(5)} kB  ${path}`);
console.log(`${String(pictures.reduce((sum, path) => sum + kilobytes(path), 0)).padStart(5)} kB  together`);
