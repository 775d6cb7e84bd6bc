import { unzip } from './unzip.ts';

/** What somebody chose or dropped: a file with its path inside the folder that was brought. */
export interface Brought {
  path: string;
  blob: Blob;
}

/** One file of a case: as the reader of cases knows it (`scenario.yaml`, `en.yaml`), as it is called at home, and what stands in it. */
export interface CaseText {
  name: string;
  shown: string;
  text: string;
}

/**
 * Why nothing was read at all. `file` is what it is about.
 *
 * - `nothing`: no text of a case in it; `several`: more than one case.
 * - `too-large`: a text of more than a million bytes; `no-text`: bytes that are no letters.
 * - `too-full`, `bad-zip`, `zip-in-zip`: about a zip.
 * - `not-read`: gone from its place, or stranger than that.
 */
export interface Refused {
  why: 'nothing' | 'several' | 'too-large' | 'no-text' | 'too-full' | 'bad-zip' | 'zip-in-zip' | 'not-read';
  file: string;
}

/** Bytes of one text, and of a zip as it comes: a case is at most a twentieth of the first. */
const MOST = { text: 1_000_000, zip: 20_000_000 };

const TEXT = /\.ya?ml(\.txt)?$/i;
const MAIN = /^scenario\.ya?ml(\.txt)?$/i;
const OTHER_LANGUAGE = /^[a-z]{2}\.ya?ml(\.txt)?$/i;
const ZIP = /\.zip$/i;

const nameOf = (path: string): string => path.split('/').at(-1) ?? '';
const folderOf = (path: string): string => path.slice(0, path.length - nameOf(path).length);
const depthOf = (path: string): number => path.split('/').length;
/** A path as other paths are written: some zips have backslashes, some begin with the folder they are in. */
const plainOf = (path: string): string => path.replaceAll('\\', '/').replace(/(^|\/)(\.\/)+/g, '$1');
/** What a computer puts beside files for itself. */
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

/**
 * The texts of the one case in what was brought: a folder, a zip, or files by themselves. Nothing is read before its size is known.
 *
 * @param onRead is called when the disk has given all its bytes: from there on it is only work.
 */
export async function caseTexts(brought: readonly Brought[], onRead: () => void = () => {}): Promise<CaseText[] | Refused> {
  const seen = brought.map(({ path, blob }) => ({ path: plainOf(path), blob })).filter(({ path }) => !isHidden(path));
  const [zip, another] = seen.some(({ path }) => TEXT.test(path)) ? [] : seen.filter(({ path }) => ZIP.test(path));
  if (another) return { why: 'several', file: nameOf(another.path) };
  if (zip) return textsInZip(zip, onRead);
  const chosen = caseAmong(seen);
  if ('why' in chosen) return chosen;
  const tooLarge = chosen.files.find(({ blob }) => blob.size > MOST.text);
  if (tooLarge) return { why: 'too-large', file: nameOf(tooLarge.path) };
  const read = await Promise.all(chosen.files.map(async (file) => ({ ...file, bytes: await bytesOf(file.blob) })));
  onRead();
  const texts: CaseText[] = [];
  for (const { path, name, bytes } of read) {
    const text = decoded(bytes);
    if (text === null) return { why: 'no-text', file: nameOf(path) };
    texts.push({ name, shown: nameOf(path), text });
  }
  return texts;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());

async function textsInZip({ path, blob }: Brought, onRead: () => void): Promise<CaseText[] | Refused> {
  const file = nameOf(path);
  if (blob.size > MOST.zip) return { why: 'too-full', file };
  const bytes = await bytesOf(blob);
  onRead();
  let hasZip = false;
  const unpacked = unzip(bytes, (inside) => {
    hasZip ||= ZIP.test(inside);
    return TEXT.test(inside) && !isHidden(plainOf(inside));
  });
  if (typeof unpacked === 'string') return { why: unpacked, file };
  if (unpacked.length === 0) return { why: hasZip ? 'zip-in-zip' : 'nothing', file };
  return caseTexts(unpacked.map((one) => ({ path: one.path, blob: new Blob([one.bytes]) })));
}

type Chosen = { files: (Brought & { name: string })[] } | Refused;

/**
 * The case and its translations stand in one folder; of several cases the one that lies nearest, else nobody knows which is meant.
 * What has another name than a language stays out of it: an older copy, a draft.
 */
function caseAmong(brought: readonly Brought[]): Chosen {
  const texts = brought.filter(({ path }) => TEXT.test(path));
  const [main, another] = mainsOf(texts.length > 0 ? texts : brought.filter(({ path }) => /\.txt$/i.test(path)));
  if (!main) return { why: 'nothing', file: nameOf(brought[0]?.path ?? '') };
  if (another) return { why: 'several', file: nameOf(another.path) };
  const beside = texts.filter((one) => one !== main && folderOf(one.path) === folderOf(main.path) && OTHER_LANGUAGE.test(nameOf(one.path)));
  const others = beside.map((one) => ({ ...one, name: `${nameOf(one.path).slice(0, 2).toLowerCase()}.yaml` }));
  const twice = others.find(({ name }, i) => others.findIndex((one) => one.name === name) < i);
  if (twice) return { why: 'several', file: nameOf(twice.path) };
  return { files: [{ ...main, name: 'scenario.yaml' }, ...others.sort((a, b) => a.name.localeCompare(b.name))] };
}

/** Files named `scenario.yaml`, the nearest ones; without any, a text that has another name than a language. */
function mainsOf(texts: readonly Brought[]): Brought[] {
  const named = texts.filter(({ path }) => MAIN.test(nameOf(path)));
  const mains = named.length > 0 ? named : texts.filter(({ path }) => !OTHER_LANGUAGE.test(nameOf(path)));
  const nearest = Math.min(...mains.map(({ path }) => depthOf(path)));
  return mains.filter(({ path }) => depthOf(path) === nearest);
}

/** Signs that stand in no text: what has them is a picture, a program, a document of an office. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs
const NO_LETTERS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The letters of a file: UTF-8, what Windows calls Unicode, or what it calls ANSI; null when they are none. */
function decoded(bytes: Uint8Array): string | null {
  const text = new TextDecoder(codeOf(bytes)).decode(bytes);
  return NO_LETTERS.test(text) ? null : text;
}

function codeOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
