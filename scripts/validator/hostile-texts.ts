/** A text that makes a careless reader slow. */
export type HostileText = { readonly what: string; readonly text: string };

const frame = (step: string, extra = ''): string =>
  `---\nschemaVersion: 1\ntitle: T\nlocale: en\n---\n\n# T\n\n## 1. System Architecture & Tech Stack\n\n${extra}\n\n## 4. Step-by-Step Implementation Plan\n\n- **Phase 1: Environment**\n\n  - [ ] **1.1** ${step}\n`;

/** Runs of these stand in the sentence of a step. */
const runs = [
  '[',
  '![',
  '](',
  '[^',
  '[[]',
  '*',
  '**',
  '_',
  '*a ',
  '**a ',
  '`',
  '``a`',
  '~~',
  '<',
  '<!--',
  '<a ',
  '&',
  '&#',
  '\\',
  '"',
  "'",
  '“',
  '«',
  '(',
  '((a)',
  ')',
  '|',
  ':',
  '.',
  '-',
  '/',
  'a/',
  '@',
  '@a',
  '#1 ',
  '$(',
  '{',
  '>=',
  '1.',
  'a.b',
  'http://',
  'TODO',
  'or ',
  ', ',
  'A',
  'aA',
  ' ',
  '\t',
  'é',
  '中',
  '\u200b',
];

/** Documents of one size: brackets, emphasis, ticks, quotes, a wide table row, deep lists and more. */
export function hostileTexts(size: number): HostileText[] {
  const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length));
  const each = (write: (at: number) => string, between = '\n'): string =>
    writeEach(size, write).join(between);
  return [
    ...runs.map((unit) => ({
      what: `a run of ${JSON.stringify(unit)} in a step`,
      text: frame(fill(unit)),
    })),
    ...['[', '>', '*', '- ', '1. ', '#', '`', '|', '{', '<!--', '\n'].map((unit) => ({
      what: `nothing but ${JSON.stringify(unit)}`,
      text: fill(unit),
    })),
    {
      what: 'one very wide table row',
      text: frame('x', tableOf(Math.ceil(size / 6))),
    },
    { what: 'deeper and deeper lists', text: deepList(size) },
    {
      what: 'a list in each line',
      text: frame(
        'x',
        each(() => '- a'),
      ),
    },
    {
      what: 'a heading in each line',
      text: each((at) => `## ${at}`),
    },
    {
      what: 'a footnote in each line',
      text: frame(
        'x',
        each((at) => `[^${at}]: a`),
      ),
    },
    {
      what: 'a citation of each footnote',
      text: frame(each((at) => `[^${at}]`, '')),
    },
    {
      what: 'a phase in each line',
      text: `## 4. P\n${each((at) => `- **Phase ${at}: a**`)}`,
    },
    {
      what: 'a step in each line',
      text: frame(each((at) => `a\n  - [ ] **1.${at}** b`)),
    },
    { what: 'an open fence', text: frame('x', `\`\`\`text\n${fill('├── a\n')}`) },
    {
      what: 'a deep tree',
      text: frame(
        'x',
        `- **Project Structure**:\n\n  \`\`\`text\n  a/\n${deepTree(size)}\n  \`\`\``,
      ),
    },
    { what: 'collections in front matter', text: `---\n${fill('{')}\n---\n` },
    { what: 'one long word in the title', text: `# ${fill('a')}` },
  ];
}

function writeEach(size: number, write: (at: number) => string): string[] {
  const written: string[] = [];
  for (let at = 0, length = 0; length < size; at += 1) {
    const text = write(at);
    written.push(text);
    length += text.length + 1;
  }
  return written;
}

const tableOf = (cells: number): string =>
  ['a', '-', 'b'].map((cell) => `${`|${cell}`.repeat(cells)}|`).join('\n');

const deepList = (size: number): string =>
  writeEach(size, (depth) => `${'  '.repeat(depth)}- a`).join('\n');

const deepTree = (size: number): string =>
  writeEach(size, (depth) => `  ${'│   '.repeat(depth)}├── a${depth}`).join('\n');
