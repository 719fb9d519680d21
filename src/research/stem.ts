/** Endings of words that mean the same, longest first, in languages that are written in Latin letters. */
const endings =
  'izations ization ations ation ators ator ating ated ates ate ions ion ings ing ies ied ers es ed en er ly s e y'.split(
    ' ',
  );
/** A shorter rest would be the beginning of too many words. */
const shortestStem = 4;
/** Languages of other alphabets bend the ends of words; so many letters tell most of them apart. */
const prefixLength = 6;
const otherAlphabet =
  /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u;

/** Cuts the ending off a word in small letters, so that "retries" finds "retry". */
export function stem(word: string): string {
  if (word.charCodeAt(0) > 0x7f && otherAlphabet.test(word)) return word.slice(0, prefixLength);
  if (word.length < shortestStem || word.endsWith('ss')) return word;
  const ending = endings.find(
    (each) => word.endsWith(each) && word.length - each.length >= leastRest(each),
  );
  const rest = ending === undefined ? word : word.slice(0, -ending.length);
  return rest.length > shortestStem ? rest.replace(/[yi]$/u, '') : rest;
}

/** The plural of a short word is cut off too. */
const leastRest = (ending: string): number => (ending === 's' ? shortestStem - 1 : shortestStem);
