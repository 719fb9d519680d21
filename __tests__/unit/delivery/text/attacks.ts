/** Texts by which somebody could act through what we publish, and what must stay readable of them. */
export const attacks: readonly (readonly [attack: string, readable: string])[] = [
  ['Ask @octocat and @acme/security', 'octocat'],
  ['Ask @dependabot merge', 'merge'],
  ['é@octocat, (@octocat), "@octocat"', 'octocat'],
  ['&#64;octocat &commat;octocat', 'octocat'],
  ['*@octocat* **@octocat** ~~@octocat~~', 'octocat'],
  ['fixes #1, Closes: acme/shop#2, resolve GH-3', 'fixes'],
  ['resolves https://github.com/acme/shop/issues/3', 'issues/3'],
  ['![beacon](https://evil.example/?d=1)', 'beacon'],
  ['![beacon][b]', 'beacon'],
  ['[b]: https://evil.example/x.png', 'evil.example'],
  ['<img src="https://evil.example/x.png">', 'img src'],
  ['<picture><source srcset="//evil.example/x.png"></picture>', 'picture'],
  ['[click](javascript:alert(1)) [x](data:text/html,x) [y](vbscript:x)', 'click'],
  ['[login](https://github.com@evil.example/login)', 'login'],
  ['[login](//evil.example)', 'login'],
  ['<https://evil.example> www.evil.example a@evil.example', 'evil.example'],
  ['<script>alert(1)</script><iframe src=x></iframe>', 'alert(1)'],
  ['</details></sub> <details open>', 'details'],
  ['<!-- swallows all', 'swallows'],
  ['--> <!-- /spec-writer --> <!-- spec-writer: issue=7 -->', 'spec-writer'],
  ['`code` ` @octocat `` x', 'octocat'],
  ['a | b | @octocat \\| <b>', 'octocat'],
  ['# heading\n\n```\n@octocat', 'octocat'],
];

/** Texts that mean no harm and stay as they are in a plain line. */
export const harmless: readonly string[] = [
  'Write to a.person@example.org',
  'Use `@types/node` with `@scope/package`',
  'C# and F# and # heading',
  'Pick 50% of a/b, R&D (at most) — done',
  'Price: 5 @ 3',
  '日本語の仕様書、テスト',
  'Ein Größenmaß für Öl',
  '👩‍👩‍👧‍👦 family',
  'Fix the parser, close the file and resolve paths',
];
