import { countBytes, type CountTokens } from '../count-tokens.ts';
import { startMerging } from './start-merging.ts';
import { noRank, type Vocabulary } from './vocabulary.ts';

/** No unit of UTF-16 takes more bytes in UTF-8. */
const mostBytes = 3;
const firstMemory = 16 * 1024;

/**
 * Counts tokens as a model's own tokeniser does: `pieces` parts a text without a gap, and a piece that
 * is no token itself is merged of its bytes. The time of a piece grows with the square of its length;
 * `boundRuns` keeps them short.
 */
export function countByVocabulary(vocabulary: Vocabulary, pieces: RegExp): CountTokens {
  const encoder = new TextEncoder();
  const merge = startMerging(vocabulary);
  let bytes = new Uint8Array(firstMemory);
  return (text) => {
    if (text.length * mostBytes > bytes.length) bytes = new Uint8Array(text.length * mostBytes);
    const isAscii = encoder.encodeInto(text, bytes).written === text.length;
    let tokens = 0;
    let at = 0;
    let byte = 0;
    pieces.lastIndex = 0;
    while (pieces.test(text)) {
      const next = pieces.lastIndex;
      const end = byte + (isAscii ? next - at : countBytes(text.slice(at, next)));
      tokens += vocabulary.rankOf(bytes, byte, end) === noRank ? merge(bytes, byte, end) : 1;
      at = next;
      byte = end;
    }
    return tokens;
  };
}
