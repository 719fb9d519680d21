const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** Eight hexadecimal digits that stand for a text: FNV-1a over its UTF-8 bytes, 32 bits. No secret is safe in it. */
export function shortDigest(text: string): string {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, prime);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
