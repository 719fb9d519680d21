import * as z from 'zod';
import { Spec } from './spec.ts';

/** Where the schema is published, and the name under which documents refer to it. */
const id = 'https://spec-writer.dev/schema/spec.schema.json';

/** The JSON Schema (draft 2020-12) of SPEC.json. */
export function createSpecJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(Spec, { target: 'draft-2020-12', io: 'output' });
  return {
    $schema,
    $id: id,
    title: 'Spec',
    description: 'The machine twin of a SPEC.md.',
    ...schema,
  };
}
