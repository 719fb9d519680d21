import fc from 'fast-check';

/** Signs that mean something to Markdown, YAML, a tree, a shell or a locale, and some that mean nothing. */
const signs = [
  '#',
  '##',
  '## 1. ',
  '- ',
  '* ',
  '1. ',
  '- [ ] ',
  '**',
  '__',
  '`',
  '```',
  '```text\n',
  '~~~',
  '|',
  '| --- |',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    ',
  '> ',
  '[^e1]',
  '[^e1]: ',
  '[^r1]: **R1** (functional, `a:1`): ',
  '![',
  '](',
  '<!--',
  '-->',
  '<b>',
  '&amp;',
  '\\',
  '---\n',
  'locale: ',
  '├── ',
  '│   ',
  '└── ',
  '  # ',
  '$(',
  '&&',
  '"',
  '“',
  '«',
  '(',
  ')',
  '{',
  '}',
  ':',
  ';',
  ',',
  '.',
  '…',
  '—',
  '@',
  '#1',
  'R1',
  '1.1',
  'v1.2.3',
  '^1',
  'TBD',
  'maybe',
  'src/a.ts',
  'Item',
  '中',
  'か',
  '한',
  'я',
  'é',
  'e\u0301',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\0',
  '\ud800',
  '😀',
  ' ',
  '\u2028',
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<string>(...signs) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Text made of the signs alone. */
export const generated: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 120 })
  .map((pieces) => pieces.join(''));

type Change = {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  readonly times: number;
};

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(100_000),
  length: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(2000)),
  text: fc.oneof(piece, generated, fc.constant('')),
  times: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(300) }),
});

/** A document with some stretches taken out, replaced, repeated or moved. */
export const mutated = (documents: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([document, changes]) => changes.reduce(apply, document));

function apply(text: string, { at, length, text: inserted, times }: Change): string {
  const start = text.length === 0 ? 0 : at % text.length;
  const cut = text.slice(start, start + length);
  const written = inserted === '' ? cut.repeat(Math.min(times, 4)) : inserted.repeat(times);
  return text.slice(0, start) + written + text.slice(start + length);
}

/** Both, and line ends of every kind. */
export const documentsFrom = (documents: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof({ weight: 1, arbitrary: generated }, { weight: 3, arbitrary: mutated(documents) }),
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    )
    .map(([text, end]) => (end === '\n' ? text : text.replaceAll('\n', end)));
