import type { Passage } from './rank-passages.ts';

/** English needs about four bytes a token, other scripts and code less; this stays on the safe side. */
const bytesPerToken = 3.5;
/** The heading that names the path and the lines of a passage. */
const overhead = 16;
/** While others wait, one file takes no more than this share of the room. */
const largestShare = 0.6;

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
};

/** How many tokens a text costs at most, about. */
export const estimateTokens = (text: string): number => Math.ceil(bytesOf(text) / bytesPerToken);

/**
 * Keeps what fits into a number of tokens: manifests first, then the best passages of every file,
 * in the order of files and lines.
 */
export const fitPassages = (ranked: readonly Passage[], maxTokens: number): Passage[] => {
  const kept = new Set<Passage>();
  const spent = new Map<string, number>();
  let left = maxTokens;
  const take = (passage: Passage, share: number): void => {
    const cost = estimateTokens(passage.text) + overhead;
    const ofFile = (spent.get(passage.path) ?? 0) + cost;
    if (kept.has(passage) || cost > left || ofFile > maxTokens * share) return;
    kept.add(passage);
    spent.set(passage.path, ofFile);
    left -= cost;
  };
  for (const passage of ranked.filter(({ isManifest }) => isManifest)) take(passage, largestShare);
  for (const share of [largestShare, 1]) {
    for (const passage of ranked) take(passage, share);
  }
  return [...kept].sort((first, second) =>
    first.path === second.path
      ? first.line - second.line
      : Number(first.path > second.path) * 2 - 1,
  );
};
