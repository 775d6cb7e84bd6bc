/** The room `storage` as a page of its own, for {@link ./storage.spec.ts}. */
export { readFile, saveFile } from '#storage/files.ts';
export { forgetCase, keepCase, keptCases } from '#storage/own-shelf.ts';
export { keepPreferences, readPreferences } from '#storage/preferences.ts';
export { openShelf } from '#storage/shelf.ts';
