import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createSpecJsonSchema } from '../../../src/spec/spec-json-schema.ts';
import { makeSpec } from '../../support/make-spec.ts';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../../schema/spec.schema.json', import.meta.url), 'utf8'),
);

describe('createSpecJsonSchema', () => {
  it('makes the schema that is published; `npm run schema` renews it', () => {
    expect(published).toStrictEqual(createSpecJsonSchema());
  });

  it('accepts a specification, and refuses another version or an unknown key', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(createSpecJsonSchema());
    expect(validate(makeSpec())).toBe(true);
    expect(validate({ ...makeSpec(), schemaVersion: 2 })).toBe(false);
    expect(validate({ ...makeSpec(), extra: true })).toBe(false);
  });
});
