/** What a word stands for, looked up by its place in a text. */
export type FindWord = (text: string, start: number, end: number) => readonly string[];

/** Words that were looked up last, a power of two: a text of any size has few that are frequent. */
const remembered = 1 << 14;

/**
 * Remembers what words stand for by two numbers made of their characters, so that only a new word is
 * taken out of its text. Two words that share both would be taken for each other, which is less
 * likely than one pair among all words of all languages.
 */
export function rememberWords(lookUp: (word: string) => readonly string[]): FindWord {
  const hashes = new Int32Array(remembered);
  const checks = new Int32Array(remembered);
  const answers: (readonly string[] | undefined)[] = [];
  return (text, start, end) => {
    let hash = 0x811c9dc5;
    let check = end - start;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      hash = Math.imul(hash ^ code, 0x01000193);
      check = (Math.imul(check, 31) + code) | 0;
    }
    const slot = (hash ^ (hash >>> 15)) & (remembered - 1);
    const known = answers[slot];
    if (known !== undefined && hashes[slot] === (hash | 0) && checks[slot] === check) return known;
    const answer = lookUp(text.slice(start, end));
    hashes[slot] = hash;
    checks[slot] = check;
    answers[slot] = answer;
    return answer;
  };
}
