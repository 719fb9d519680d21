import { describe, expect, it } from '@jest/globals';
import { fixDocument } from '../../../../src/rules/fixes/fix-document.ts';
import { parseSpec } from '../../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../../src/spec/render-spec.ts';
import { writeTwin } from '../../../../src/spec/twin.ts';
import type { RuleContext } from '../../../../src/rules/rule.ts';
import { completeSpec } from '../../../support/check-rule.ts';

const spec = completeSpec();
const document = renderSpec(spec);
const linesOfReport = Array.from({ length: 60 }, (_, index) => `Line ${index + 1}.`);
linesOfReport[9] = 'The service runs on Python 3.11.8.';
linesOfReport[11] = 'FastAPI 0.109.0 is the current release.';
linesOfReport[30] = 'The upstream answers 429 after 60 requests.';
const sources = new Map([['research/report.md', linesOfReport.join('\n')]]);

const fix = (text: string, context: RuleContext = {}): string => {
  const once = fixDocument(parseSpec(text), context, new Map());
  const twice = fixDocument(once.parsed, once.context, new Map());
  expect(twice.parsed.text).toBe(once.parsed.text);
  return once.parsed.text;
};
const replace = (text: string, before: string, after: string): string => {
  if (!text.includes(before)) throw new Error(`Expected to find ${before}.`);
  return text.replace(before, () => after);
};
const cut = (from: string, to: string): string =>
  document.slice(document.indexOf(from), document.indexOf(to));
/** Two neighbours, each the other way round. */
const swap = (first: string, second: string, end: string): string =>
  replace(document, cut(first, end), `${cut(second, end)}${cut(first, second)}`);

describe('fixDocument', () => {
  it.each([
    ['sections in another order', swap('## 2. ', '## 3. ', '## 4. ')],
    ['the last section before the others', swap('## 3. ', '## 4. ', '[^r1]: ')],
    ['a heading with another number', replace(document, '## 3. Core', '## 4. Core')],
    [
      'a heading without its number and in small letters',
      replace(document, '## 3. Core Logic', '## core logic'),
    ],
    [
      'parts in another order',
      swap('- **Tech Stack**', '- **Project Structure**', '- **Design Pattern**'),
    ],
    [
      'a part in another section',
      replace(
        replace(document, cut('- **Constants**', '- **Examples**'), ''),
        '- **Logic Flows**',
        `${cut('- **Constants**', '- **Examples**')}- **Logic Flows**`,
      ),
    ],
    [
      'the last part in another section',
      replace(
        replace(document, cut('- **Error Handling**', '## 4. '), ''),
        '- **Tech Stack**',
        `${cut('- **Error Handling**', '## 4. ')}- **Tech Stack**`,
      ),
    ],
    ['phases in another order', swap('- **Phase 2', '- **Phase 3', '- **Phase 4')],
    ['phases with other numbers', replace(document, '**Phase 3: ', '**Phase 7: ')],
    ['a number of a step that nothing depends on', replace(document, '**5.1**', '**5.3**')],
    ['a number that the dependencies follow', document.replaceAll('2.1', '2.4')],
    ['a number twice', replace(document, '**5.1**', '**3.1**')],
    ['branches that end too early', replace(document, '├── tests/', '└── tests/')],
    ['branches without their end', replace(document, '└── requirements', '├── requirements')],
    ['a folder that does not go on', replace(document, '│   ├── main.py', '    ├── main.py')],
    ['footnotes in another order', swap('[^r2]: ', '[^r3]: ', '[^e1]: ')],
    ['evidence before the clauses', swap('[^r3]: ', '[^e1]: ', '[^e2]: ')],
    ['front matter without its version', replace(document, 'schemaVersion: 1\n', '')],
    ['front matter without its locale', replace(document, 'locale: en\n', '')],
    [
      'several of it',
      replace(
        replace(swap('## 2. ', '## 3. ', '## 4. '), '**5.1**', '**5.3**'),
        '├── tests/',
        '└── tests/',
      ),
    ],
  ])('brings back a document with %s', (_, broken) => {
    expect(broken).not.toBe(document);
    expect(fix(broken)).toBe(document);
  });

  it('moves the line of a citation to its quote', () => {
    const moved = new Map([['research/report.md', `\n\n${linesOfReport.join('\n')}`]]);
    const wanted = document
      .replaceAll('report.md:10', 'report.md:12')
      .replace('`research/report.md:12`: `FastAPI', '`research/report.md:14`: `FastAPI')
      .replace('report.md:31-32', 'report.md:33');
    expect(fix(document, { sources: moved })).toBe(wanted);
    expect(fix(document, { sources })).toBe(document);
  });

  it('leaves a citation whose quote stands on two lines', () => {
    const quote = 'The service runs on Python 3.11.8.';
    const twice = new Map([['research/report.md', `${quote}\n\n${quote}`]]);
    expect(fix(document, { sources: twice })).toBe(document);
  });

  const middle = '## 3. Core';
  const swapped = swap('## 2. ', '## 3. ', '## 4. ');
  const numbered = replace(document, '**5.1**', '**5.3**');
  it.each([
    ['a fence that is open', `${swapped}\n\`\`\`text\n`],
    ['a heading of its own', replace(swapped, middle, `## Notes\n\n${middle}`)],
    ['a section twice', replace(swapped, middle, `${middle} Logic & Algorithms\n\n${middle}`)],
    [
      'a footnote in the middle',
      replace(
        replace(swapped, '[^e3]: ', '[^e9]: '),
        middle,
        `[^e3]: \`a.md:1\`: \`b\`\n\n${middle}`,
      ),
    ],
    ['a second title', replace(swapped, middle, `# Another\n\n${middle}`)],
    ['a dependency on a number that is there twice', replace(document, '**5.1**', '**4.1**')],
    [
      'a dependency on a step that is not there',
      replace(numbered, 'Depends on: 4.1', 'Depends on: 5.1'),
    ],
    [
      'a sentence that names a number that would change',
      replace(numbered, 'Answer 201.', 'Answer 201 as in 5.3.'),
    ],
    [
      'phases whose numbers and titles contradict each other',
      replace(
        replace(swap('- **Phase 2', '- **Phase 3', '- **Phase 4'), 'Business Logic', 'Things'),
        '**3.1**',
        '**7.1**',
      ),
    ],
    [
      'a section that a comment lets stand there',
      replace(
        swapped,
        '# Item service\n',
        '# Item service\n\n<!-- spec-writer-disable sections-in-order -- it is read so -->\n',
      ),
    ],
  ])('leaves what has no safe answer in a document with %s', (_, text) => {
    expect(fix(text)).toBe(text);
  });

  it('leaves alone what a setting switches off', () => {
    const off = new Map([['sections-in-order', 'off' as const]]);
    expect(fixDocument(parseSpec(swapped), {}, off)).toMatchObject({
      parsed: { text: swapped },
      fixed: [],
    });
  });

  it('keeps a version that is written like the number of a step', () => {
    const text = replace(numbered, 'Answer 201.', 'Answer 201 as `pkg@5.3` does.');
    expect(fix(text)).toBe(replace(text, '**5.3**', '**5.1**'));
  });

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no line end at its end', (text: string) => text.trimEnd()],
    ['blank lines at its end', (text: string) => `${text}\n\n`],
    ['blanks at the end of lines', (text: string) => text.replaceAll('.\n', '.  \n')],
    ['two kinds of line ends', (text: string) => text.replace('\n\n', '\r\n\r\n')],
  ])('keeps %s', (_, change) => {
    expect(fix(change(swapped))).toBe(change(document));
    expect(fix(change(replace(document, '**5.1**', '**5.3**')))).toBe(change(document));
  });

  it('says what it mended', () => {
    const broken = replace(swapped, '**5.1**', '**5.3**');
    const { fixed } = fixDocument(parseSpec(broken), {}, new Map());
    expect(fixed.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'sections-in-order: Expected section 2 before section 3, found it after.',
      'steps-numbered: Expected step 5.1 here, found 5.3.',
    ]);
  });

  it('lets the twin follow only where it said the same', () => {
    const parsed = parseSpec(numbered);
    const twin = JSON.stringify(parsed.spec);
    expect(fixDocument(parsed, { twin }, new Map()).context.twin).toBe(writeTwin(spec));
    const other = JSON.stringify({ ...parsed.spec, title: 'Other' });
    const mended = fixDocument(parsed, { twin: other }, new Map());
    expect(mended.context.twin).toBe(other);
    // The document would differ from it in one place more.
    expect(mended.parsed.text).toBe(numbered);
  });

  it('makes a twin right again that the document had left', () => {
    const context = { twin: writeTwin(spec) };
    const { parsed, fixed } = fixDocument(parseSpec(numbered), context, new Map());
    expect(parsed.text).toBe(document);
    expect(fixed.map(({ rule }) => rule)).toEqual(['twin-matches', 'steps-numbered']);
  });
});
