import { Zip, ZipDeflate, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Brought, caseTexts } from '#storage/brought.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const file = (path: string, inside: string | Uint8Array<ArrayBuffer> = `# ${path}`): Brought => ({ path, blob: new Blob([inside]) });

/** The texts that were found, as `name: what stands in it`; or why there are none. */
async function read(...brought: Brought[]): Promise<string[] | string> {
  const found = await caseTexts(brought);
  return 'why' in found ? found.why : found.map(({ name, text }) => `${name}: ${text}`);
}

test('a case is found with its translations in the one folder that holds it', async () => {
  const found = await read(
    file('lamp/README.md'),
    file('lamp/nl.yaml', 'nl'),
    file('lamp/scenario.yaml', 'main'),
    file('lamp/old/scenario.yaml'),
  );
  expect(found).toEqual(['scenario.yaml: main', 'nl.yaml: nl']);
});

test('what a computer lays beside files is no text of a case', async () =>
  expect(
    await read(file('.DS_Store'), file('lamp/scenario.yaml', 'main'), file('lamp/._scenario.yaml'), file('__MACOSX/scenario.yaml')),
  ).toEqual(['scenario.yaml: main']));

test.each(['scenario (1).yaml', 'my lamp.yml', 'scenario.yaml.txt', 'lamp.txt', 'SCENARIO.YAML'])('%s alone is a case', async (name) =>
  expect(await read(file(name, 'main'))).toEqual(['scenario.yaml: main']),
);

test('older copies and drafts beside a case stay out of it', async () => {
  const beside = ['scenario.backup.yaml', 'en.old.yaml', 'draft.yaml'].map((name) => file(`lamp/${name}`));
  expect(await read(...beside, file('lamp/scenario.yaml', 'main'), file('lamp/EN.yml', 'en'))).toEqual([
    'scenario.yaml: main',
    'en.yaml: en',
  ]);
});

test('of one language twice nobody knows which is meant, and of two zips neither', async () => {
  expect(await read(file('scenario.yaml'), file('en.yaml'), file('en.yml'))).toBe('several');
  const zip = () => new Uint8Array(zipSync({ 'scenario.yaml': bytes('main') }));
  expect(await read(file('one.zip', zip()), file('two.zip', zip()))).toBe('several');
});

test.each(['lamp\\', './', './lamp/./'])('a zip opens in which paths begin with %s', async (folder) => {
  const inside = { [`${folder}scenario.yaml`]: bytes('main'), [`${folder}nl.yaml`]: bytes('nl') };
  expect(await read(file('lamp.zip', new Uint8Array(zipSync(inside))))).toEqual(['scenario.yaml: main', 'nl.yaml: nl']);
  expect(await read(file(`${folder}scenario.yaml`, 'main'))).toEqual(['scenario.yaml: main']);
});

test('it is told when the disk has given everything, and what is too large is not asked for', async () => {
  const told: string[] = [];
  const bring = (...brought: Brought[]) => caseTexts(brought, () => told.push('read'));
  await bring(file('scenario.yaml', bytes('x'.repeat(1_000_001))));
  expect(told).toEqual([]);
  await bring(file('scenario.yaml', 'main'), file('nl.yaml', 'nl'));
  expect(told).toEqual(['read']);
  await bring(file('lamp.zip', new Uint8Array(zipSync({ 'scenario.yaml': bytes('main') }))));
  expect(told).toEqual(['read', 'read']);
});

test('two cases are one too many, and a translation alone is none', async () => {
  expect(await read(file('all/one/scenario.yaml'), file('all/two/scenario.yaml'))).toBe('several');
  expect(await read(file('one.yaml'), file('two.yaml'))).toBe('several');
  expect(await read(file('en.yaml'))).toBe('nothing');
  expect(await read()).toBe('nothing');
});

test('letters as Windows writes them are letters', async () => {
  const [main] = ['één'];
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...main].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const ansi = new Uint8Array([0xe9, 0xe9, 0x6e]);
  for (const written of [bytes(main), bytes(`\uFEFF${main}`), utf16, ansi])
    expect(await read(file('scenario.yaml', written))).toEqual([`scenario.yaml: ${main}`]);
});

test('a million bytes are read, one more is not, and what is no text neither', async () => {
  expect(await read(file('scenario.yaml', bytes('x'.repeat(1_000_000))))).toHaveLength(1);
  expect(await read(file('scenario.yaml', bytes('x'.repeat(1_000_001))))).toBe('too-large');
  expect(await read(file('scenario.yaml', new Uint8Array([0x89, 0x50, 0, 1])))).toBe('no-text');
});

/** As a computer writes a zip whose sizes it does not know yet. */
function streamed(inside: Record<string, string>): Uint8Array<ArrayBuffer> {
  const pieces: number[] = [];
  const zip = new Zip((_, piece) => pieces.push(...piece));
  for (const [name, text] of Object.entries(inside)) {
    const one = new ZipDeflate(name);
    zip.add(one);
    one.push(bytes(text), true);
  }
  zip.end();
  return new Uint8Array(pieces);
}

test('a zip opens, however it was packed', async () => {
  const inside = { 'lamp/scenario.yaml': 'main', 'lamp/nl.yaml': 'nl' };
  const packed = Object.fromEntries(Object.entries(inside).map(([name, text]) => [name, bytes(text)]));
  const ways = [zipSync(packed), zipSync(packed, { level: 0 }), streamed(inside)];
  for (const zip of ways) expect(await read(file('lamp.zip', new Uint8Array(zip)))).toEqual(['scenario.yaml: main', 'nl.yaml: nl']);
});

test('twenty million bytes come out of a zip, also of one that says it is small, and no more', async () => {
  const zip = (size: number) => new Uint8Array(zipSync({ 'scenario.yaml': new Uint8Array(size) }));
  expect(await read(file('a.zip', zip(20_000_000)))).toBe('too-large');
  const bomb = zip(20_000_001);
  expect(await read(file('a.zip', bomb))).toBe('too-full');
  expect(await read(file('a.zip', saysSmall(bomb)))).toBe('too-full');
});

/** The size of what is in it stands at byte 22 of a zip, and at byte 24 of its list at the end. */
function saysSmall(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer);
  view.setUint32(22, 9, true);
  view.setUint32(view.getUint32(zip.length - 6, true) + 24, 9, true);
  return zip;
}

test('no zip, a torn one, an empty one and one in a zip are told apart', async () => {
  const whole = new Uint8Array(zipSync({ 'scenario.yaml': bytes('main '.repeat(500)) }));
  expect(await read(file('a.zip', 'no zip'))).toBe('bad-zip');
  expect(await read(file('a.zip', whole.slice(0, 40)))).toBe('bad-zip');
  expect(await read(file('a.zip', new Uint8Array(zipSync({ 'photo.jpg': bytes('x') }))))).toBe('nothing');
  expect(await read(file('a.zip', new Uint8Array(zipSync({ 'b.zip': whole }))))).toBe('zip-in-zip');
});
