import { describe, expect, it } from '@jest/globals';
import { neutraliseMarkdown } from '../../../../src/delivery/text/neutralise-markdown.ts';

describe('neutraliseMarkdown', () => {
  it.each([
    ['@octocat @-x @1a', '@&#8203;octocat @-x @&#8203;1a'],
    ['a@b.c **@octocat**', 'a@&#8203;b.c **@&#8203;octocat**'],
    ['#12 #a', '#&#8203;12 #a'],
    ['GH-1 aGH-1 gh-2 GH-x', 'GH-&#8203;1 aGH-1 gh-&#8203;2 GH-x'],
    ['www.example.org awww.x.y WWW.x www-x', 'www&#8203;.example.org awww.x.y WWW&#8203;.x www-x'],
    ['https://x.y a:/b //c', 'https:&#8203;//x.y a:/b //c'],
  ])('stops names, numbers and addresses: %j becomes %j', (written, shown) => {
    expect(neutraliseMarkdown(written)).toBe(shown);
  });

  it.each([
    ['\\@octocat \\#1 \\* \\a', '\\@&#8203;octocat \\#&#8203;1 \\* \\a'],
    ['\\://x', '\\:&#8203;//x'],
    ['&#64; &commat; &foo &#x40;', '&amp;#&#8203;64; &amp;commat; &foo &amp;#x40;'],
    [
      '&amp; &lt; &#8203; &#96; &#126; &nbsp; &hellip;',
      '&amp; &lt; &#8203; &#96; &#126; &nbsp; &hellip;',
    ],
    ['a <b>x</b> <!-- c --> <?p?> 1 < 2 <1', 'a &lt;b>x&lt;/b> &lt;!-- c --> &lt;?p?> 1 < 2 <1'],
    ['[a](b) [a]: c [a][b] [a] ![p](q)', '[a\\](b) [a\\]: c [a\\][b] [a] ![p\\](q)'],
    ['[^1][^2] x[^1][a] [^a b][c]', '[^1][^2] x[^1][a] [^a b\\][c]'],
    [`[^${'a'.repeat(300)}][c]`, `[^${'a'.repeat(300)}\\][c]`],
    ['[^1]: note [a](b)', '[^1]: note [a\\](b)'],
    ['> [^n]: @x', '> [^n]: @&#8203;x'],
  ])(
    'lets no form of Markdown, HTML or entities lead anywhere: %j becomes %j',
    (written, shown) => {
      expect(neutraliseMarkdown(written)).toBe(shown);
    },
  );

  it.each([
    ['`@octocat` @octocat', '`@octocat` @&#8203;octocat'],
    ['a `b\n@octocat` c', 'a `b\n@octocat` c'],
    ['`` a ` @octocat', '`` a ` @&#8203;octocat'],
    ['    @octocat', '    @octocat'],
    ['```\n@octocat\n```\n@octocat', '```\n@octocat\n```\n@&#8203;octocat'],
    [
      '| a | b |\n| - | - |\n| `x | y` @o | \\| [l](m) |',
      '| a | b |\n| - | - |\n| `x | y` @&#8203;o | \\| [l\\](m) |',
    ],
    ['- a @o\n  - b #1\n  > c @o\n', '- a @&#8203;o\n  - b #&#8203;1\n  > c @&#8203;o\n'],
    ['# @o\n\n@o\n===', '# @&#8203;o\n\n@&#8203;o\n==='],
    ['<div>\n`x` ~~~ @o\n</div>', '&lt;div>\n&#96;x&#96; &#126;&#126;&#126; @&#8203;o\n&lt;/div>'],
    ['a\r\nb\rc', 'a\nb\nc'],
  ])('knows code from text in every block: %j becomes %j', (written, shown) => {
    expect(neutraliseMarkdown(written)).toBe(shown);
  });

  it.each(['geojson', 'topojson', 'stl', 'math', 'suggestion', 'GeoJSON'])(
    'shows the text of a fence of %s instead of what it draws',
    (language) => {
      expect(neutraliseMarkdown(`~~~~${language} x\n{}\n~~~~`)).toBe('~~~~text\n{}\n~~~~');
      expect(neutraliseMarkdown(`> \`\`\`${language}\n> {}\n> \`\`\``)).toBe(
        '> ```text\n> {}\n> ```',
      );
      const other = `\`\`\`x${language}\n{}\n\`\`\`\n\n\`\`\`${language}x\n{}\n\`\`\``;
      expect(neutraliseMarkdown(other)).toBe(other);
    },
  );

  it.each([
    ['~~~~ts\nconst a = 1;', '~~~~ts\nconst a = 1;\n~~~~'],
    ['   ````\na', '   ````\na\n````'],
    ['    ```\nb', '    ```\nb'],
    ['- a\n\n```\nb', '- a\n\n```\nb\n```'],
  ])('closes a fence that was left open: %j', (written, shown) => {
    expect(neutraliseMarkdown(written)).toBe(shown);
  });

  it.each([
    ['mermaid', 'graph LR\n  a --> b', 'mermaid'],
    ['mermaid', 'graph LR\n  click a "https://evil.example"', 'text'],
    ['mermaid', '%%{init: {"themeCSS": "x"}}%%\ngraph LR', 'text'],
    ['mermaid', 'graph LR\n  a["<img src=//x>"]', 'text'],
    ['geojson', '{}', 'text'],
    ['suggestion', 'x', 'text'],
    ['ts', 'const a = "@octocat";', 'ts'],
  ])('shows a fence of %s with %j as %3$s', (language, code, shown) => {
    const fence = (word: string): string => `\`\`\`${word}\n${code}\n\`\`\``;
    expect(neutraliseMarkdown(fence(language))).toBe(fence(shown));
  });
});
