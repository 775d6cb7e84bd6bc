/** A file with its path inside the folder that was brought. */
export interface BroughtFile {
  path: string;
  blob: File;
}

/** Files and folders in what somebody meant to bring; more is a disk. */
const MOST_FILES = 2000;

/** Asks for files, or for a folder with all that is in it; null when that is far too much. Nothing comes when people think better of it. */
export function choose(what: 'files' | 'folder', on: (brought: BroughtFile[] | null) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  input.multiple = true;
  input.webkitdirectory = what === 'folder';
  if (what === 'files') input.accept = '.yaml,.yml,.zip,.txt';
  input.addEventListener('cancel', () => input.remove());
  input.addEventListener('change', () => {
    input.remove();
    const files = input.files ?? [];
    on(files.length > MOST_FILES ? null : [...files].map((blob) => ({ path: blob.webkitRelativePath || blob.name, blob })));
  });
  document.body.append(input);
  input.click();
}

/** Can this browser ask for a folder? */
export const CAN_CHOOSE_FOLDER = 'webkitdirectory' in HTMLInputElement.prototype;

/** What was dropped, folders opened; null when it is far too much. Call it while the drop is still going on: what it holds is gone later. */
export async function dropped(data: DataTransfer): Promise<BroughtFile[] | null> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found: BroughtFile[] = [];
  let met = 0;
  for (const waiting = entries; waiting.length > 0; ) {
    met += 1;
    if (met > MOST_FILES) return null;
    const entry = waiting.shift();
    if (entry?.isFile) found.push({ path: entry.fullPath.slice(1), blob: await fileOf(entry as FileSystemFileEntry) });
    else if (entry) waiting.push(...(await entriesIn(entry as FileSystemDirectoryEntry)));
  }
  return found;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((settle, fail) => entry.file(settle, fail));

/** A folder tells its files a hundred at a time, until it tells none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((settle, fail) => reader.readEntries(settle, fail));
    all.push(...some);
    if (some.length === 0 || all.length > MOST_FILES) return all;
  }
}
