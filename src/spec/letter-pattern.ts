/** Gives the form of a pattern that is made for a text. */
export type LetterPattern = (text: string) => RegExp;

/** Beyond ASCII only dashes, quotation marks, arrows, drawn lines and the sign of masks: no letter, digit or accent. */
const beyondPlain = /[^\0-\x7f\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25ff\ue000]/;

/** What of each class is found in plain text. */
const plainClasses: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
  M: '',
  P: String.raw`!-#%-*,-\/:;?@[-\]_{}\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e`,
  'Script=Han': '',
  'Script=Hiragana': '',
  'Script=Katakana': '',
  'Script=Hangul': '',
  'Script=Cyrillic': '',
};

/**
 * A pattern with classes of letters such as \p{L}, made when a text needs it. The engine takes a quarter of
 * a millisecond to read such a class, four times for each pattern, which is half of what a short run takes:
 * text whose letters are all ASCII is given a form of the pattern that says the same with ASCII alone.
 */
export function letterPattern(create: () => RegExp): LetterPattern {
  let plain: RegExp | undefined;
  let any: RegExp | undefined;
  return (text) => (beyondPlain.test(text) ? (any ??= create()) : (plain ??= toPlain(create())));
}

/** Escaped signs, classes of letters, and the brackets around classes. */
const parts = /\\p\{(?<name>[\w=]+)\}|\\[^]|\[|\]/gu;

function toPlain({ source, flags }: RegExp): RegExp {
  let isInClass = false;
  const written = source.replace(parts, (part: string, name: string | undefined) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    const plain = name === undefined ? undefined : plainClasses[name];
    if (plain === undefined) return part;
    return isInClass ? plain : `[${plain}]`;
  });
  return new RegExp(written, flags);
}
