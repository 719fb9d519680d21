import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRulesPage } from '../../../scripts/write-docs.ts';
import { rules } from '../../../src/rules/index.ts';
import type { Conflict } from '../../../src/research/conflict.ts';
import type { ExamplePlace, RuleContext, RuleExample } from '../../../src/rules/rule.ts';
import { readDisables } from '../../../src/rules/disables/read-disables.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { hashText } from '../../../src/adapters/files/hash-text.ts';
import { recordSources } from '../../../src/spec/record-sources.ts';
import { digestSource } from '../../../src/spec/source-digest.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import type { Spec } from '../../../src/spec/spec.ts';
import { changedSpec, completeSpec, findingsOf, type Draft } from '../../support/check-rule.ts';

/** What a place needs must be there, or its example would prove nothing. */
function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Nothing to change.');
  return value;
}

/** These change what stands in the document, or beside it, instead of a value. */
type Outside = 'document' | 'twin' | 'research' | 'comment';
const put: Readonly<Record<Exclude<ExamplePlace, Outside>, (draft: Draft, text: string) => void>> =
  {
    action: ({ plan }, text) => {
      existing(plan.phases[1]?.steps[0]).action = text;
    },
    command: ({ plan }, text) => {
      existing(plan.phases[1]?.steps[0]).verify = { command: text };
    },
    definition: ({ architecture, interfaces }, text) => {
      const file = 'src/item.ts';
      architecture.structure.files.push({ path: file, purpose: 'Defines it.', change: 'new' });
      interfaces.schemas.push({ name: 'Thing', kind: 'alias', file, fields: [], definition: text });
    },
    signature: ({ interfaces }, text) => {
      existing(interfaces.signatures[1]).signature = text;
    },
    constants: ({ interfaces }, text) => {
      interfaces.constants = text.split('; ').map((constant) => {
        const [name = '', value = ''] = constant.split(' = ');
        return { name, value, file: 'src/models.py' };
      });
    },
    pattern: ({ interfaces }, text) => {
      const [, given = '', expected = '', value = ''] =
        /^(\S+) is told (\w+) by (.+)$/u.exec(text) ?? [];
      interfaces.constants = [{ name: 'LABEL', value, file: 'src/models.py' }];
      interfaces.examples = [{ subject: 'LABEL', given, expected }];
    },
    pin: ({ architecture }, text) => {
      const [, name = '', line = ''] = /^(\S+) .*\((?:assumed|\S+:(\d+))\)$/u.exec(text) ?? [];
      const pin = existing(architecture.techStack.find((known) => known.name === name));
      const path = 'research/report.md';
      pin.provenance = line === '' ? 'assumed' : 'research';
      pin.evidence = line === '' ? [] : [{ path, line: Number(line), quote: 'pytest 8.0.0' }];
    },
    decision: (draft, text) => {
      const [topic = '', decision = ''] = text.split(': ');
      draft.decisions = [{ ...existing(draft.decisions[0]), topic, options: [], decision }];
    },
    example: ({ interfaces }, text) => {
      interfaces.examples = [{ subject: 'Item', given: 'a new item', expected: text }];
    },
  };
/** A sentence stands in the document as it is, unescaped, as another author may have written it. */
function withExample({ place, good }: RuleExample, text: string): Spec | string {
  if (place === 'document') {
    const document = renderSpec(completeSpec());
    if (!document.includes(good)) throw new Error(`Expected to replace ${good}.`);
    return document.replace(good, () => text);
  }
  if (place === 'comment') return withComment(text);
  if (place === 'twin' || place === 'research') return writtenFrom(sourcesWith(report[11] ?? ''));
  const isSentence = place === 'action';
  const spec = changedSpec((draft) => {
    put[place](draft, isSentence ? 'QZ' : text);
  });
  return isSentence ? renderSpec(spec).replace('QZ', () => text) : spec;
}

const withComment = (comment: string): string =>
  renderSpec(completeSpec()).replace('# Item service\n', () => `# Item service\n\n${comment}\n`);

/** The research that the small document cites, each quote on its line. */
const report = Array.from({ length: 40 }, (_, index) => `Line ${index + 1}.`);
report[9] = 'The service runs on Python 3.11.8.';
report[13] = 'pytest 8.0.0 runs the tests.';
report[11] = 'FastAPI 0.109.0 is the current release.';
report[30] = 'The upstream answers 429 after 60 requests.';
const sourcesWith = (line: string): Map<string, string> =>
  new Map([['research/report.md', report.with(11, line).join('\n')]]);

const digestsOf = (sources: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...sources].map(([path, text]) => [path, digestSource(text, hashText)]));

/** The small document with a record of the research that it was written from. */
const writtenFrom = (sources: ReadonlyMap<string, string>): Spec =>
  recordSources(
    completeSpec(),
    [...digestsOf(sources)].map(([path, digest]) => ({ path, digest })),
  );

const twoVersions: Conflict = {
  about: 'version',
  topic: 'FastAPI',
  options: ['0.109.0', '0.110.0'].map((value) => ({ value, evidence: [] })),
  chosen: '0.109.0',
  because: 'first',
};

function contextOf({ place, good }: RuleExample, text: string): RuleContext {
  const sources = sourcesWith(place === 'research' ? text : (report[11] ?? ''));
  if (place === 'comment') return { disables: readDisables(parseSpec(withComment(text))) };
  if (place === 'decision') return { conflicts: [twoVersions] };
  if (place !== 'twin') return { sources, digests: digestsOf(sources) };
  const twin = JSON.stringify(writtenFrom(sources), null, 2);
  if (!twin.includes(good)) throw new Error(`Expected to replace ${good}.`);
  return { sources, twin: twin.replace(good, text) };
}

const examples = rules.map(({ id, example }) => ({ id, ...example }));

describe('the example of each rule', () => {
  it.each(examples)('is one that $id objects to: $bad', ({ id, ...example }) => {
    expect(
      findingsOf(id, withExample(example, example.bad), contextOf(example, example.bad)),
    ).not.toEqual([]);
  });

  it.each(examples)('is one that $id accepts: $good', ({ id, ...example }) => {
    expect(
      findingsOf(id, withExample(example, example.good), contextOf(example, example.good)),
    ).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  it('says what the rules say', async () => {
    const path = join(import.meta.dirname, '..', '..', '..', 'docs', 'rules.md');
    expect(readFileSync(path, 'utf8')).toBe(await writeRulesPage());
  });
});
