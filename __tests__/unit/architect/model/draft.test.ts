import { describe, expect, it } from '@jest/globals';
import { Draft, writeDraftSchema } from '../../../../src/architect/model/draft.ts';
import { makeDraft } from './make-assignment.ts';

/** Every schema inside a schema, with how deep its object lies. */
function listSchemas(schema: unknown, depth = 1): { schema: object; depth: number }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties') {
      return Object.values(value as object).flatMap((child) => listSchemas(child, depth + 1));
    }
    return key === 'items' ? listSchemas(value, depth) : [];
  });
  return [{ schema, depth }, ...inner];
}

describe('The schema that is sent to a model', () => {
  const schemas = listSchemas(writeDraftSchema());

  it('uses no keyword but those that every strict mode knows', () => {
    const known = ['type', 'properties', 'required', 'additionalProperties', 'items', 'enum'];
    const used = new Set(schemas.flatMap(({ schema }) => Object.keys(schema)));
    expect([...used].filter((keyword) => !known.includes(keyword))).toEqual([]);
  });

  it('requires every property of every object and allows no other', () => {
    const objects = schemas.filter(({ schema }) => 'properties' in schema);
    expect(objects.length).toBeGreaterThan(10);
    for (const { schema } of objects) {
      const { properties, required, additionalProperties } = schema as Record<string, object>;
      expect(required).toEqual(Object.keys(properties ?? {}));
      expect(additionalProperties).toBe(false);
    }
  });

  it('stays within the tightest limits that a strict mode ever had', () => {
    const names = schemas.flatMap(({ schema }) =>
      'properties' in schema ? Object.keys(schema.properties as object) : [],
    );
    expect(names.length).toBeLessThanOrEqual(100);
    expect(Math.max(...schemas.map(({ depth }) => depth))).toBeLessThanOrEqual(5);
  });

  it('accepts exactly what a strict endpoint sends', () => {
    const draft = makeDraft();
    expect(Draft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });
});

describe('Parsing a draft', () => {
  it('fills in what an endpoint without a strict mode leaves out', () => {
    const draft = Draft.parse({
      title: 'T',
      root: 'r',
      pattern: { name: 'P', rationale: 'Q.' },
      steps: [{ id: '1.1', action: 'Do.' }],
      files: [{ path: 'a.txt', purpose: 'Holds.' }],
    });
    expect(draft.files[0]?.change).toBe('new');
    expect(draft.steps[0]).toMatchObject({ files: [], verifyCommand: null });
  });

  it.each(['title', 'root'])('refuses a document without a %s', (key) => {
    expect(Draft.safeParse({ ...makeDraft(), [key]: ' \n' }).success).toBe(false);
  });
});
