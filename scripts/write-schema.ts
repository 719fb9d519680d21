/* Writes the published JSON Schema of SPEC.json from the zod schema; a test proves it fresh. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpecJsonSchema } from '../src/spec/spec-json-schema.ts';

const folder = join(import.meta.dirname, '..', 'schema');
const schema = `${JSON.stringify(createSpecJsonSchema(), undefined, 2)}\n`;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'spec.schema.json'), schema);
console.log('Wrote schema/spec.schema.json.');
