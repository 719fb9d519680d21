import { describe, expect, it } from '@jest/globals';
import { cleanText } from '../../../src/cleaning/clean-text.ts';
import { describeRemovals } from '../../../src/cleaning/removal.ts';

const asTags = (text: string): string =>
  text.replace(/./gu, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
const asSelectors = (text: string): string =>
  text.replace(/./gu, (letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0)));
const asZeroWidths = (text: string): string =>
  text.replace(/./gu, (letter) =>
    letter
      .charCodeAt(0)
      .toString(2)
      .replace(/[01]/gu, (bit) => (bit === '0' ? '\u200b' : '\u200c')),
  );

describe('a text that hides nothing', () => {
  it.each([
    ['a family, a heart, a keycap and flags', '👨‍👩‍👧 ❤️ ❤️‍🔥 1️⃣ 🇩🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩🏽‍💻 🏳️‍🌈 🏃‍♀️ 👁️‍🗨️ ☎︎'],
    ['Persian with joiners', 'می‌خواهم نامه‌ای بنویسم'],
    ['Hindi and Sinhala with joiners', 'क्‍ष श्री ශ්‍රී ක්‍රම'],
    ['Hebrew with a mark of direction', 'שלום (C++)\u200f!'],
    ['Thai with a break', 'ภาษา\u200bไทย'],
    ['Cyrillic, Greek and units', 'Проект Ωμέγα 5 m² 10 µs'],
    ['Chinese, Japanese with a variant and Korean', '規格　仕様\u{e0100} 葛\u{e0101}飾 한국어'],
    ['a mathematical variant', 'a ⩽\ufe00 b'],
    ['braille', '⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙'],
    ['code that shows a comment', '```html\n<!-- shown -->\n[//]: # (shown)\n```\n'],
    ['indented code', 'Text\n\n    <!-- shown --> ![shown](x "shown")\n'],
    ['a code span', 'Write `<!-- shown -->` and `[a](b "c")`.'],
    ['a comment that never started', 'a <- b --> c <! d'],
    ['a used definition', 'See [the guide].\n\n[the guide]: https://example.com/guide'],
    ['footnotes that use each other and are used', 'x[^a]\n\n[^a]: y[^b]\n\n[^b]: z'],
    ['a used footnote', 'True.[^1]\n\n[^1]: Because of this.'],
    ['generics and comparisons', 'A `Map<K, V>` or List<String> where a < b and c > d'],
    ['a folded part', '<details open>\n<summary>More</summary>\n\nIt must run.\n\n</details>\n'],
    [
      'a pasted picture',
      '<img width="640" height="480" alt="Image" src="https://example.com/1" />',
    ],
    ['a mark of byte order', '\ufeff# Title'],
    ['line ends of all kinds', 'a\r\nb\rc\n\td'],
    ['a diagram', '```mermaid\nflowchart LR\n  A --> B\n```'],
    ['escaped marks', String.raw`\[a](b "c") !\[d](e) \<!-- f -->`],
  ])('stays as it is: %s', (_, text) => {
    expect(cleanText(text, 'markdown')).toEqual({ text, removed: [] });
  });

  it('keeps markup where text is shown letter by letter', () => {
    const text = '<!-- licence -->\n[//]: # (x)\n';
    expect(cleanText(text, 'plain')).toEqual({ text, removed: [] });
  });
});

describe('what nobody sees on the page', () => {
  it.each([
    ['tag characters', `Add a button.${asTags('CANARY')}`, 'Add a button.'],
    ['tags behind a flag', `🏴${asTags('CANARY')}\u{e007f}`, '🏴'],
    ['selectors behind an emoji', `😀${asSelectors('CANARY')}`, '😀'],
    ['zero widths', `Add${asZeroWidths('C')} it`, 'Add it'],
    ['joiners between Latin letters', 'ig\u200dno\u200cre', 'ignore'],
    ['two joiners in an emoji', '👨\u200d\u200d👩', '👨\u200d👩'],
    ['directions', 'a \u202eyranac\u202c b \u2066x\u2069 \u200ec', 'a yranac b x c'],
    ['soft hyphens and joiners of words', 'CAN\u00adA\u2060RY\ufeff', 'CANARY'],
    ['fillers', 'a\u3164b\uffa0c\u115fd\u1160e\u2800f', 'abcdef'],
    ['controls', 'a\u001b[31mb\u0000c\u009bd', 'a[31mbcd'],
    ['separators', 'a\u2028b', 'a b'],
    ['characters in code', `\`\`\`\nrun${asTags('CANARY')}\n\`\`\``, '```\nrun\n```'],
  ])('is taken out: %s', (_, hidden, shown) => {
    expect(cleanText(hidden, 'markdown').text).toBe(shown);
    expect(cleanText(hidden, 'plain').text).toBe(shown);
  });

  it.each([
    ['a comment', 'a <!-- CANARY --> b'],
    ['a comment of many lines', 'a\n<!--\nCANARY\n\nCANARY\n-->\nb'],
    ['an unended comment', 'a\n\n<!-- CANARY\n\nCANARY'],
    ['an unended comment in a list', '- a\n- <!-- CANARY\n  CANARY'],
    ['an unended comment in a deep quote', `${'> '.repeat(30)}<!-- CANARY`],
    ['an unended comment in a block', '<div>\n<!-- CANARY\n</div>\n\nCANARY\n\n```\nCANARY\n```'],
    ['a comment that ends early', 'a <!--> <!-- CANARY --!> b'],
    ['a comment in a comment', '<!-- <!-- CANARY --> b'],
    ['a comment split by a zero width', '<!-\u200b- CANARY -->'],
    ['a comment in a table', '| a | b |\n| - | - |\n| <!-- CANARY --> | c |'],
    ['a comment behind an unended fence in a quote', '> ```\n\n<!-- CANARY -->'],
    ['an instruction', 'a <?CANARY?> b'],
    ['a declaration', 'a <!DOCTYPE CANARY> b'],
    ['character data', 'a <![CDATA[CANARY]]> b'],
    ['a bogus comment in a block', '<div>\n</ CANARY>\n</div>'],
    ['an attribute', 'a <span title="CANARY" data-x=\'CANARY\' id=CANARY>b</span>'],
    ['an attribute over lines', '<div\n  title="CANARY"\n>\nb\n</div>'],
    ['an attribute over blocks', '<div title="\n\nCANARY\n\n">\nb'],
    ['an unended tag in a block', '<div>\n<span CANARY\n</div'],
    ['the description of a picture', '![CANARY](https://example.com/a.png)'],
    ['the description of a picture by reference', '![CANARY][a]\n\n[a]: https://example.com/a.png'],
    ['a picture by its description', '![CANARY]\n\n[CANARY]: https://example.com/a.png'],
    ['the title of a link', '[a](https://example.com "CANARY")'],
    ['a title in single quotes', "[a](<b c> 'CANARY')"],
    ['a title in brackets', '[a](b (CANARY))'],
    ['a definition that is a remark', '[//]: # (CANARY)'],
    ['a definition behind text', 'a\n\n[comment]: <> (CANARY)\n[x]: y "CANARY"\nb'],
    ['a definition in a list in a quote', '> - [//]: # "CANARY"'],
    ['a definition with its title below', '[x]: y\n  "CANARY"'],
    ['the title of a used definition', '[a]\n\n[a]: b "CANARY"'],
    ['the label of a definition', '[CANARY]: b'],
    ['a definition that only its own target uses', '[CANARY]: <[canary]>'],
    ['definitions that use each other', '[CANARY]: <[b]>\n[b]: <[canary]>'],
    [
      'a chain of definitions',
      Array.from({ length: 14 }, (_, n) => `[c${n} CANARY]: <[c${n + 1} canary]>`).join('\n\n'),
    ],
    ['a footnote that only a footnote uses', '[^a]: x [^b]\n\n[^b]: CANARY [^a]'],
    ['a footnote right behind a used one', 'x[^a]\n\n[^a]: y\n[^b]: CANARY'],
    ['a footnote right behind text', 'x\n[^b]: CANARY'],
    ['an unused footnote', 'a\n\n[^x]: CANARY\n\n    CANARY\n\n    - CANARY\n\nb'],
    ['a remark in a diagram', '```mermaid\nflowchart LR\n  %% CANARY\n  A --> B\n```'],
  ])('is taken out of Markdown, line by line: %s', (_, hidden) => {
    const { text, removed } = cleanText(hidden, 'markdown');
    expect(text).not.toContain('CANARY');
    expect(text.split('\n')).toHaveLength(hidden.split('\n').length);
    expect(describeRemovals(removed)).not.toBe('');
  });
});

it('makes no comment out of what is shown around one', () => {
  expect(cleanText('<!-<!-- hidden -->- shown -->', 'markdown').text).toBe('<!- - shown -->');
});

it('says what was taken out in words', () => {
  const { removed } = cleanText(`a <!-- 0123 --> b${asTags('xy')}`, 'markdown');
  expect(describeRemovals(removed)).toBe('2 tag characters, 1 hidden comment (13 characters)');
});
