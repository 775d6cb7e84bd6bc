const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const BYTES = new TextEncoder();

/** FNV-1a, 32 bits, over the UTF-8 bytes of a text: 8 hex digits. Finds damage and drift; it is no seal. */
export function fnv1a(text: string): string {
  const bytes = BYTES.encode(text);
  let hash = OFFSET;
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
