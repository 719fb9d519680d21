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
  const lines = Math.ceil(size / 40);
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
      text: frame('x', `${fill('|a')}|\n${fill('|-')}|\n${fill('|b')}|`),
    },
    { what: 'deeper and deeper lists', text: deepList(size) },
    {
      what: 'a list in each line',
      text: frame('x', Array.from({ length: lines * 10 }, () => '- a').join('\n')),
    },
    {
      what: 'a heading in each line',
      text: Array.from({ length: lines * 8 }, (_, at) => `## ${at}`).join('\n'),
    },
    {
      what: 'a footnote in each line',
      text: frame('x', Array.from({ length: lines * 4 }, (_, at) => `[^${at}]: a`).join('\n')),
    },
    {
      what: 'a citation of each footnote',
      text: frame(Array.from({ length: lines * 4 }, (_, at) => `[^${at}]`).join('')),
    },
    {
      what: 'a phase in each line',
      text: `## 4. P\n${Array.from({ length: lines * 2 }, (_, at) => `- **Phase ${at}: a**`).join('\n')}`,
    },
    {
      what: 'a step in each line',
      text: frame(
        Array.from({ length: lines * 3 }, (_, at) => `a\n  - [ ] **1.${at}** b`).join('\n'),
      ),
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

function deepList(size: number): string {
  const lines: string[] = [];
  for (let depth = 0, length = 0; length < size; depth += 1) {
    const line = `${'  '.repeat(depth)}- a`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

function deepTree(size: number): string {
  const lines: string[] = [];
  for (let depth = 0, length = 0; length < size; depth += 1) {
    const line = `  ${'│   '.repeat(depth)}├── a${depth}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}
