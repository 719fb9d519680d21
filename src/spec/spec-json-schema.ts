import * as z from 'zod';
import { Spec } from './spec.ts';

/** A name, not an address: the file lies beside the program in every checkout. */
const id = 'urn:spec-writer:schema:spec:1';

/** The JSON Schema (draft 2020-12) of SPEC.json. */
export function createSpecJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(Spec, { target: 'draft-2020-12', io: 'output' });
  return {
    $schema,
    $id: id,
    title: 'Technical specification',
    description:
      'SPEC.json, the machine twin of SPEC.md: rendering it gives the document byte for byte.',
    ...schema,
  };
}
