import type { RemovalKind, RemovalTally } from './removal.ts';

/** Every character that shows nothing, or changes how others are shown; tab and line ends are text. */
export const unseen =
  /(?:(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\u2800\ufff9-\ufffb])+/gu;

/** Scripts whose letters change their form beside each other, which joiners control. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Scripts that write no spaces, where a zero-width space may stand between words. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const keycapBase = /[0-9#*]/u;
const ideograph = /[\p{Script=Han}\p{Sm}]/u;

/** The subdivision flags that Unicode recommends for interchange: England, Scotland, Wales. */
const flags = ['gbeng', 'gbsct', 'gbwls'].map((code) => spellWithTags(code));

function spellWithTags(code: string): string {
  const tags = code.replace(/./gu, (letter) =>
    String.fromCodePoint(0xe0000 + letter.charCodeAt(0)),
  );
  return `${tags}\u{e007f}`;
}

/** What stands before a character, after all that was taken out, and what can be seen after it. */
type Neighbours = Edges & { readonly base: string };
type Edges = { readonly before: string; readonly after: string; readonly nearby: string };

/** A mark of direction stands near the letters that it is for, such as behind a bracket, in UTF-16 units. */
const neighbourhood = 40;

/**
 * Takes out characters that hide text from people or reorder what they see, and leaves those that a
 * script or an emoji needs: joiners between Persian or Indic letters, the parts of a family emoji.
 * Where only some kinds are meant, all others stay.
 */
export function cleanCharacters(
  text: string,
  tally: RemovalTally,
  kinds?: ReadonlySet<RemovalKind>,
): string {
  const desk = { tally, kinds, known: new Map<string, Judge | undefined>() };
  return text.replace(unseen, (run: string, at: number) => {
    const after = String.fromCodePoint(text.codePointAt(at + run.length) ?? 0x20);
    const nearby = text.slice(Math.max(0, at - neighbourhood), at + run.length + neighbourhood);
    const before = characterBefore(text, at);
    const kept = cleanRun(run, { before, after, nearby }, desk);
    // Two line ends must not become one.
    return kept === '' && before === '\r' && after === '\n' ? ' ' : kept;
  });
}

type Desk = {
  readonly tally: RemovalTally;
  readonly kinds: ReadonlySet<RemovalKind> | undefined;
  /** Who judges a character, found once for each: a megabyte may be made of one. */
  readonly known: Map<string, Judge | undefined>;
};

function cleanRun(run: string, edges: Edges, { tally, kinds, known }: Desk): string {
  const { before } = edges;
  if (before === '\u{1f3f4}' && flags.includes(run)) return run;
  let kept = '';
  let last = before;
  let base = before;
  for (const character of run) {
    const judged = judge(known, character, { ...edges, before: last, base });
    if (judged.is === 'needed' || kinds?.has(judged.kind) === false) {
      kept += character;
      last = character;
      // An emoji stays an emoji behind the selector that asks for its picture.
      if (character !== '\ufe0f') base = character;
    } else {
      tally.add(judged.kind, character);
      // What some readers take for the end of a line kept two words apart.
      if (/[\u2028\u2029]/u.test(character)) kept += last = ' ';
    }
  }
  return kept;
}

/** The whole character that ends before a place; an emoji is seen through its skin tone. */
function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return at === 0 ? '' : text.slice(isLow ? at - 2 : at - 1, at);
}

type Judgement = { readonly is: 'needed' } | { readonly is: 'hidden'; readonly kind: RemovalKind };
const needed: Judgement = { is: 'needed' };

type Judge = {
  readonly of: RegExp;
  readonly kind: RemovalKind;
  readonly isNeeded?: (between: Neighbours, character: string) => boolean;
};

const judges: readonly Judge[] = [
  { of: /[\u{e0000}-\u{e007f}]/u, kind: 'tag-character' },
  { of: /\ufe0e|\ufe0f/u, kind: 'variation-selector', isNeeded: followsEmoji },
  {
    // Only these are registered for ideographs and mathematical signs in wide use.
    of: /[\ufe00-\ufe02]|[\u{e0100}-\u{e011f}]/u,
    kind: 'variation-selector',
    isNeeded: ({ before }) => ideograph.test(before),
  },
  {
    of: /\p{Variation_Selector}|\u180e/u,
    kind: 'variation-selector',
    isNeeded: ({ before }, character) =>
      /[\u180b-\u180f]/u.test(character) && /\p{Script=Mongolian}/u.test(before),
  },
  {
    of: /\u200c/u,
    kind: 'zero-width',
    isNeeded: ({ before, after }) => joining.test(before) && joining.test(after),
  },
  { of: /\u200d/u, kind: 'zero-width', isNeeded: joins },
  {
    of: /\u200b/u,
    kind: 'zero-width',
    isNeeded: ({ before, after }) => unspaced.test(before) && unspaced.test(after),
  },
  {
    of: /[\u200e\u200f\u061c]/u,
    kind: 'direction-control',
    // The mark of Arabic letters belongs to their script, but is no letter.
    isNeeded: ({ before, nearby }) =>
      !/\p{Bidi_Control}/u.test(before) && rightToLeft.test(nearby.replaceAll('\u061c', '')),
  },
  { of: /\p{Bidi_Control}|[\u206a-\u206f]/u, kind: 'direction-control' },
  {
    of: /\u2800/u,
    kind: 'blank-letter',
    isNeeded: ({ before, after }) => /[\u2801-\u28ff]/u.test(before + after),
  },
  {
    of: /\u115f|\u1160/u,
    kind: 'blank-letter',
    isNeeded: ({ before, after }, character) =>
      character === '\u115f' ? /[\u1161-\u11a7]/u.test(after) : /[\u1100-\u115e]/u.test(before),
  },
  { of: /\u3164|\uffa0|\u17b4|\u17b5/u, kind: 'blank-letter' },
  {
    of: /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/u,
    kind: 'zero-width',
    // At the start of a text it is the mark of its byte order.
    isNeeded: ({ before }, character) => before === '' && character === '\ufeff',
  },
];

function judge(known: Desk['known'], character: string, between: Neighbours): Judgement {
  if (!known.has(character)) {
    known.set(
      character,
      judges.find(({ of }) => of.test(character)),
    );
  }
  const found = known.get(character);
  if (found === undefined) return { is: 'hidden', kind: 'control-character' };
  return found.isNeeded?.(between, character) === true
    ? needed
    : { is: 'hidden', kind: found.kind };
}

function followsEmoji({ before, after }: Neighbours): boolean {
  return pictograph.test(before) || (keycapBase.test(before) && after === '\u20e3');
}

function joins({ before, base, after }: Neighbours): boolean {
  return joining.test(before) || (pictograph.test(base) && pictograph.test(after));
}
