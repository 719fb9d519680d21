import { describe, expect, it } from '@jest/globals';
import { countCharacters, roomForText } from '../../../../src/delivery/text/length.ts';
import { readMarker } from '../../../../src/delivery/text/marker.ts';
import { writePullRequest } from '../../../../src/delivery/text/write-pull-request.ts';
import { locales } from '../../../../src/locales/index.ts';
import type { Spec } from '../../../../src/spec/spec.ts';
import { makeSpec } from '../../../support/make-spec.ts';
import { makeDocument, target } from './make-document.ts';

const facts = { baseOid: 'b'.repeat(40), keptSections: [] };
const place = { line: 12, column: 1, endLine: 12, endColumn: 9 };
const warning = {
  ...place,
  rule: 'version-is-grounded',
  severity: 'warning',
  message: 'Expected a source for pytest, found none.',
  hint: 'Name the line that states it.',
} as const;

/** A specification of so many clauses, each built by a step of its own. */
function makeLarge(count: number, text: string): Spec {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const { plan, requirement } = makeSpec();
  const option = { value: text, evidence: [] };
  const [phase] = plan.phases;
  const [step] = phase?.steps ?? [];
  if (step === undefined) throw new Error('The small specification has a step.');
  return makeSpec({
    requirement: {
      ...requirement,
      clauses: numbers.map((id) => ({ id: `R${id}`, text, line: id, kind: 'functional' })),
    },
    decisions: numbers.map(() => ({
      topic: text,
      options: [option, option, option],
      decision: text,
      reason: text,
    })),
    plan: {
      phases: [
        {
          title: 'Core',
          steps: numbers.map((id) => ({ ...step, id: `1.${id}`, requirements: [`R${id}`] })),
        },
      ],
    },
  });
}

describe('the body of a pull request', () => {
  const { title, body } = writePullRequest(makeDocument(), target, facts);

  it('begins with the marker and says what will be built', () => {
    expect(title).toBe('Specification: Item service');
    expect(readMarker(body)).toEqual({ key: '7', inputHash: 'a'.repeat(64) });
    expect(body.split('\n')[1]).toBe(
      '**Item service** will be built with Python 3.11.8 and fastapi 0.109.0, in 4 steps over 4 files. Design pattern: Layered architecture.',
    );
  });

  it.each([
    [
      'the lines of the research at the base commit',
      `[\`research/report.md:12\`](https://github.com/acme/shop/blob/${facts.baseOid}/research/report.md?plain=1#L12)`,
    ],
    ['what is assumed', '| `pytest` | `8.0.0` | *assumed* |'],
    ['which steps build a clause', '| R1 | The service must store an item. | 2.1, 4.1 |'],
    ['what is out of scope', '| R3 | Deleting items is out of scope. | out of scope |'],
    ['both values of a decision', '| Version of FastAPI | 0.109.0<br>0.110.0 | Use 0.109.0. |'],
    ['the picture', '```mermaid\nflowchart LR\n  route --> storage\n```'],
    ['what was checked', 'The checks found nothing to mend.'],
    ['what it cost', 'example-model: 2 requests, 1200 tokens sent, 800 received.'],
    ['that checks may wait', '**Approve workflows to run**'],
  ])('shows %s', (_, shown) => {
    expect(body).toContain(shown);
  });

  it('refers to the issue once, without closing it', () => {
    expect(body.match(/#7/gu)).toEqual(['#7']);
    expect(body).toContain('\n\nRefs #7\n');
  });

  it('refers to nothing where there is no issue', () => {
    const { subject, ...rest } = target;
    const text = writePullRequest(makeDocument(), rest, facts).body;
    expect(subject).toBe(7);
    expect(text).not.toContain('Refs');
    expect(readMarker(text)?.key).toBe('specs/7.md');
  });

  it('shows warnings with their hints, and the sections of a person', () => {
    const text = writePullRequest(makeDocument({ findings: [warning] }), target, {
      ...facts,
      keptSections: ['3. Core Logic'],
    }).body;
    expect(text).toContain('The checks found 0 errors and 1 warning.');
    expect(text).toContain('found none. | Name the line that states it. |');
    expect(text).toContain('### These sections stay as a person wrote them\n\n- 3\\. Core Logic');
  });

  it('shows a clause that no step builds', () => {
    const text = writePullRequest(makeDocument({ parts: { outOfScope: [] } }), target, facts).body;
    expect(text).toContain('| R3 | Deleting items is out of scope. | **none** |');
  });

  it.each([
    ['stdin', '`stdin:3`'],
    ['input', '`input:3`'],
    ['acme/shop#7', '`acme/shop#7:3`'],
    ['/tmp/report.md', '`/tmp/report.md:3`'],
    ['../report.md', '`../report.md:3`'],
    ['C:\\report.md', '`C:\\report.md:3`'],
    ['https://example.org/a', '`https://example.org/a:3`'],
  ])('links no line of %s, which is no file of the repository', (path, shown) => {
    const { architecture } = makeSpec();
    const techStack = architecture.techStack.map((technology) => ({
      ...technology,
      evidence: [{ path, line: 3, quote: 'x' }],
    }));
    const spec = makeSpec({ architecture: { ...architecture, techStack } });
    const text = writePullRequest(makeDocument({ spec }), target, facts).body;
    expect(text).toContain(`| \`Python\` | \`3.11.8\` | ${shown} |`);
  });

  it('encodes paths and names the range of lines', () => {
    const { architecture } = makeSpec();
    const [python] = architecture.techStack;
    if (python === undefined) throw new Error('The small specification has a stack.');
    const evidence = [{ path: 'docs/a (b)/ü.txt', line: 3, endLine: 5, quote: 'x' }];
    const spec = makeSpec({
      architecture: { ...architecture, techStack: [{ ...python, evidence }] },
    });
    expect(writePullRequest(makeDocument({ spec }), target, facts).body).toContain(
      '/docs/a%20%28b%29/%C3%BC.txt#L3-L5)',
    );
  });
});

describe('a body that would be too long', () => {
  it('holds everything as long as it fits, folded', () => {
    const { body } = writePullRequest(
      makeDocument({ spec: makeLarge(100, 'Do it.') }),
      target,
      facts,
    );
    expect(body).toContain('| R100 | Do it. | 1.100 |');
    expect(body).toContain('<summary>Which step builds which clause</summary>');
    expect(body).not.toContain('shortened');
  });

  it.each([
    ['shortened', 400, 'é'.repeat(100), '… and 360 more clauses, in the document.'],
    ['Only the beginning', 400, '@a '.repeat(300), '… and 395 more clauses, in the document.'],
  ])('is %s and says so', (note, count, text, rest) => {
    const findings = Array.from({ length: 400 }, () => ({ ...warning, hint: text, message: text }));
    const document = makeDocument({ spec: makeLarge(count, text), findings, notices: [text] });
    const { body } = writePullRequest(document, target, facts);
    expect(body).toContain(note);
    expect(body).toContain(rest);
    expect(body).toContain('Refs #7');
    expect(countCharacters(body)).toBeLessThanOrEqual(roomForText);
  });

  it('cuts a title at 256 characters, never inside of one', () => {
    const family = '👩‍👩‍👧‍👦';
    const { title } = writePullRequest(
      makeDocument({ parts: { title: family.repeat(60) } }),
      target,
      facts,
    );
    expect(countCharacters(title)).toBeLessThanOrEqual(256);
    expect(title.replaceAll(family, '')).toBe('Specification: …');
  });
});

describe('a document in another language', () => {
  it.each(locales.map(({ tag }) => [tag]))('keeps its words in %s', (tag) => {
    const title = `Dienst für Öl — 服务 サービス ${tag}`;
    const { body } = writePullRequest(
      makeDocument({ parts: { locale: tag, title } }),
      target,
      facts,
    );
    expect(body).toContain(`**${title}** will be built`);
  });
});

describe('a document that no model completed', () => {
  it('is called a draft in the title and at the top', () => {
    const generator = { tool: 'spec-writer 0.1.0', model: 'offline', inputHash: 'a'.repeat(64) };
    const { title, body } = writePullRequest(
      makeDocument({ spec: makeSpec({ generator }) }),
      target,
      facts,
    );
    expect(title).toBe('Specification draft: Item service');
    expect(body.split('\n')[1]).toMatch(/^> This is an offline draft: /u);
    expect(writePullRequest(makeDocument(), target, facts).body).not.toContain('draft');
  });
});
