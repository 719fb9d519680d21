const contraction = String.raw`'(?:[sS]|[dD]|[mM]|[tT]|[lL][lL]|[vV][eE]|[rR][eE])`;
const upper = String.raw`[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]`;
const lower = String.raw`[\p{Ll}\p{Lm}\p{Lo}\p{M}]`;
const before = String.raw`[^\r\n\p{L}\p{N}]?`;

/**
 * What OpenAI's tokenisers part a text into before they merge, each character into one piece; as
 * published in tiktoken (https://github.com/openai/tiktoken/blob/main/tiktoken_ext/openai_public.py).
 */
export const pieces = {
  cl100k_base: new RegExp(
    [
      contraction,
      String.raw`${before}\p{L}+`,
      String.raw`\p{N}{1,3}`,
      String.raw` ?[^\s\p{L}\p{N}]+[\r\n]*`,
      String.raw`\s+$`,
      String.raw`\s*[\r\n]`,
      String.raw`\s+(?!\S)`,
      String.raw`\s`,
    ].join('|'),
    'gu',
  ),
  o200k_base: new RegExp(
    [
      `${before}${upper}*${lower}+(?:${contraction})?`,
      `${before}${upper}+${lower}*(?:${contraction})?`,
      String.raw`\p{N}{1,3}`,
      String.raw` ?[^\s\p{L}\p{N}]+[\r\n/]*`,
      String.raw`\s*[\r\n]+`,
      String.raw`\s+(?!\S)`,
      String.raw`\s+`,
    ].join('|'),
    'gu',
  ),
};
