const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々ー]+/gu;
const kanaOnly = /^\p{Script=Hiragana}+$/u;
const hangul = /^\p{Script=Hangul}/u;
/** Particles and endings that Korean writes at a word, longest first. */
const particles =
  /(?:해야합니다|하여야|합니다|됩니다|입니다|습니다|해야|하는|하고|하면|하여|되는|에서는|에서|에게|으로|부터|까지|처럼|보다|이나|한다|된다|하다|들을|들은|들이|은|는|이|가|을|를|에|의|로|와|과|도|만|한|할)$/u;
const stopWords = new Set(
  `我们 你们 他们 可以 必须 应该 应当 需要 一个 如果 使用 进行 以及 或者 并且 没有 这个 那个 时候 所有 不能 不得 通过 必須 應該 需要 使用 可以 場合 必要 以上 以下 있는 없는 모든 또는
   그리고 경우 때문`.split(/\s+/u),
);

/** A longer one is a run without sense, and would be compared at each place of a text. */
const longestWord = 24;

let segmenter: Intl.Segmenter | undefined;

/** The words of scripts that put no blanks between them; Korean ones without their particles. */
export function findDenseWords(text: string): string[] {
  const words = new Set<string>();
  for (const [run] of text.matchAll(runs)) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    let single = '';
    for (const { segment } of segmenter.segment(run)) {
      const word = hangul.test(segment) ? withoutParticles(segment) : segment;
      // A dictionary parts the words that it does not know into characters.
      if (isSingle(single) && isSingle(segment)) words.add(single + segment);
      single = segment;
      if (isTerm(word)) words.add(word);
    }
  }
  return [...words];
}

const isSingle = (segment: string): boolean => segment.length === 1 && !kanaOnly.test(segment);

const isTerm = (word: string): boolean =>
  word.length > 1 && word.length <= longestWord && !kanaOnly.test(word) && !stopWords.has(word);

function withoutParticles(word: string): string {
  const bare = word.replace(particles, '');
  return bare.length > 1 ? bare : word;
}

/** Blocks of these scripts, as first and last code unit; Han beyond them takes two units. */
export const denseBlocks: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1100, 0x11ff],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3040, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7af],
  [0xd840, 0xd88f],
  [0xf900, 0xfaff],
];
