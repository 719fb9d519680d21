/** Words that open a case, at the start of a sentence, in the shipped languages that part words by spaces. */
const opensCase =
  /^(?:(?:when|whenever|if|unless|once|until|as soon as|wenn|falls|sobald|solange|bis|si|lorsque|quand|dès que|tant que|cuando|en cuanto|mientras|se|quando|caso|enquanto|assim que|qualora|finché|non appena|если|когда|пока|как только|jeśli|jeżeli|gdy|kiedy|dopóki)\s|(?:s['’]ils?|lorsqu['’]\p{L})(?!\p{Lu}))/iu;
/** Chinese, Japanese and Korean also close a case with a word, before a comma. */
const closesCase =
  /^(?:如果|若|当|當|每当|每當|一旦)[^,，、。]{1,80}[,，、]|^[^,，、。]{2,80}(?:时|時|的话|的話|場合|とき|ときに|際)[はにもには]{0,2}[,，、]|^[^,，、。.]{2,80}\p{Script=Hangul}(?:면|경우|때)(?:에|에는|는)?(?:,|\s)/u;
/** Who speaks of oneself or to the reader argues or asks for something, and does not tell how the product behaves. */
const isSpoken =
  /(?<!\p{L})(?:[Ww]e|I|us|me|our|my|[Ww]ir|[Ii]ch|uns|mir|[Nn]ous|[Jj]e|[Nn]osotros|[Yy]o|[Nn]ós|[Nn]oi|[Мм]ы|[Яя]|нам|мне|nam|mnie)(?!\p{L})|我|私|僕|저는|제가|우리|(?<!\p{L})you(?:['’](?:re|d|ve)| (?:are|agree|have (?:any|a question|questions|time|ideas?)|know|like|prefer|think|would))(?!\p{L})/u;
/** What was, or what would be, is no case of a product to come. */
const isUnreal =
  /(?<!\p{L})(?:was|were|had|would|could|hätte|wäre|würde|war|waren|était|serait|aurait|fuera|sería|era|fosse|sarebbe|seria|было|был|была|бы|był|była|było|byłoby)(?!\p{L})/iu;

/** Whether a sentence says what happens in a case: "When the list is empty, the page shows a hint." */
export function tellsCase(sentence: string): boolean {
  if (!/[.。]$/u.test(sentence) || isSpoken.test(sentence) || isUnreal.test(sentence)) return false;
  if (closesCase.test(sentence)) return true;
  return (
    opensCase.test(sentence) && (/[\p{L}\p{N}`)"'”’],\s/u.test(sentence) || isTwoParted(sentence))
  );
}

/** Many authors leave the comma out; a case and what happens in it need some words. */
const fewestWords = 8;
const isTwoParted = (sentence: string): boolean =>
  sentence.split(/\s+/u, fewestWords).length >= fewestWords;
