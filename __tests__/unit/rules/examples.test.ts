import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRulesPage } from '../../../scripts/write-docs.ts';
import { rules } from '../../../src/rules/index.ts';
import type { ExamplePlace } from '../../../src/rules/rule.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import type { Spec } from '../../../src/spec/spec.ts';
import { changedSpec, findingsOf, type Draft } from '../../support/check-rule.ts';

/** What a place needs must be there, or its example would prove nothing. */
function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Nothing to change.');
  return value;
}

const put: Readonly<Record<ExamplePlace, (draft: Draft, text: string) => void>> = {
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
  example: ({ interfaces }, text) => {
    interfaces.examples = [{ subject: 'Item', given: 'a new item', expected: text }];
  },
};
/** A sentence stands in the document as it is, unescaped, as another author may have written it. */
function withExample(place: ExamplePlace, text: string): Spec | string {
  const isSentence = place === 'action';
  const spec = changedSpec((draft) => {
    put[place](draft, isSentence ? 'QZ' : text);
  });
  return isSentence ? renderSpec(spec).replace('QZ', () => text) : spec;
}

const examples = rules.flatMap(({ id, example }) =>
  example === undefined ? [] : [{ id, ...example }],
);

describe('the example of each rule', () => {
  it('is there to be executed', () => {
    expect(examples.length).toBeGreaterThanOrEqual(13);
  });

  it.each(examples)('is one that $id objects to: $bad', ({ id, place, bad }) => {
    expect(findingsOf(id, withExample(place, bad))).not.toEqual([]);
  });

  it.each(examples)('is one that $id accepts: $good', ({ id, place, good }) => {
    expect(findingsOf(id, withExample(place, good))).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  it('says what the rules say', async () => {
    const path = join(import.meta.dirname, '..', '..', '..', 'docs', 'rules.md');
    expect(readFileSync(path, 'utf8')).toBe(await writeRulesPage());
  });
});
