const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** Eight hexadecimal digits that stand for a text: FNV-1a over its UTF-8 bytes, 32 bits. No secret is safe in it. */
export function shortDigest(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, prime), offsetBasis);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
