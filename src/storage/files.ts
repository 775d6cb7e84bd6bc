/** A long evening is about 200 kB; what is larger is something else. */
const LARGEST = 8_000_000;

/** Gives people a text as a file of their own. The name is visible to everyone who sees the screen: no secrets in it. */
export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn of the loop; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The text of a chosen file, or null when it cannot be read or is far too large for an evening. */
export async function readFile(file: Blob): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    return await file.text();
  } catch {
    return null;
  }
}
