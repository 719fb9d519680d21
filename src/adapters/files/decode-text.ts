import { isUtf8 } from 'node:buffer';

export type DecodedText = { readonly text: string } | { readonly fault: string };

/**
 * Decodes UTF-8 and UTF-16, and drops a byte order mark; UTF-16 without one is known by its zero bytes.
 * The fault completes the sentence "Expected text, found …".
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = readMark(bytes);
  if (encoding === 'utf-32') return { fault: 'UTF-32' };
  if (encoding !== 'utf-8') return decodeUtf16(bytes, encoding);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return decodeUnmarked(bytes, zero);
  if (!isUtf8(bytes)) {
    return { fault: `a byte that is not UTF-8 at offset ${findInvalidByte(bytes)}` };
  }
  return { text: new TextDecoder().decode(bytes) };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

function readMark(bytes: Uint8Array): Encoding {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) {
    return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeUnmarked(bytes: Uint8Array, zero: number): DecodedText {
  const encoding = guessUtf16(bytes);
  const decoded = encoding === undefined ? undefined : decodeUtf16(bytes, encoding);
  if (decoded !== undefined && 'text' in decoded && !controls.test(decoded.text)) return decoded;
  return { fault: `binary content (a NUL byte at offset ${zero})` };
}

/** Most characters of most texts are Latin: of their two bytes one is zero, always the same one. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  if (bytes.length < fewestBytes || bytes.length % 2 === 1) return undefined;
  const zeros = sample.reduce((total, byte) => total + Number(byte === 0), 0);
  const high = sample.reduce((total, byte, at) => total + Number(byte === 0 && at % 2 === 0), 0);
  if (zeros < sample.length / 3) return undefined;
  if (high === 0) return 'utf-16le';
  return high === zeros ? 'utf-16be' : undefined;
}

const sampleBytes = 2048;
/** Fewer tell nothing. */
const fewestBytes = 16;
// eslint-disable-next-line no-control-regex -- what is looked for are control characters
const controls = /[\u0000-\u0008\u000e-\u001f]/u;

function decodeUtf16(bytes: Uint8Array, encoding: Encoding): DecodedText {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? { fault: 'binary content' } : { text };
  } catch {
    return { fault: `bytes that are not ${encoding.toUpperCase()}` };
  }
}

/** A decoder does not say where it gave up, but what it replaced can be told from what was there. */
function findInvalidByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (;;) {
    const replaced = text.indexOf('\uFFFD', from);
    if (replaced < 0) return bytes.length;
    offset += Buffer.byteLength(text.slice(from, replaced));
    const isGenuine =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isGenuine) return offset;
    offset += 3;
    from = replaced + 1;
  }
}
