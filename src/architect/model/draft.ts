import * as z from 'zod';
import { fileChanges, schemaKinds, signatureKinds } from '../../spec/kinds.ts';
import { technologyKinds } from '../../spec/kinds.ts';
import { toLine } from '../../spec/text.ts';

/*
 * What a model fills: the specification without what code knows better. Small and flat, because
 * strict modes refuse or mangle big schemas. Parsing is kinder than the schema that is sent:
 * an endpoint without a strict mode may leave out an empty list or a null.
 */
const text = z.string();
/** Text without which there is no document to repair. */
const needed = z.string().overwrite(toLine).min(1);
const maybe = text.nullable().default(null);
const texts = z.array(text).default([]);

const DraftTechnology = z.object({
  name: text,
  version: text,
  constraint: maybe,
  kind: z.enum(technologyKinds),
  purpose: text,
  evidence: texts,
});
export type DraftTechnology = z.infer<typeof DraftTechnology>;

const DraftFile = z.object({
  path: text,
  purpose: text,
  change: z.enum(fileChanges).default('new'),
});
export type DraftFile = z.infer<typeof DraftFile>;

const DraftDecision = z.object({
  conflict: maybe,
  topic: text,
  options: z.array(z.object({ value: text, evidence: texts })).default([]),
  decision: text,
  reason: text,
  requirements: texts,
});
export type DraftDecision = z.infer<typeof DraftDecision>;

const DraftSchema = z.object({
  name: text,
  kind: z.enum(schemaKinds),
  file: text,
  fields: z
    .array(z.object({ name: text, type: text, description: text, default: maybe }))
    .default([]),
  optionalFields: texts,
  variants: texts,
  definition: maybe,
});
export type DraftSchema = z.infer<typeof DraftSchema>;

const DraftStep = z.object({
  id: text,
  action: text,
  files: texts,
  requirements: texts,
  uses: texts,
  dependsOn: texts,
  verifyCommand: maybe,
  verifyManually: maybe,
});
export type DraftStep = z.infer<typeof DraftStep>;

export const Draft = z.object({
  title: needed,
  questions: z.array(z.object({ text, options: texts, recommended: text })).default([]),
  techStack: z.array(DraftTechnology).default([]),
  root: needed,
  files: z.array(DraftFile).default([]),
  pattern: z.object({ name: needed, rationale: needed, diagram: maybe }),
  decisions: z.array(DraftDecision).default([]),
  outOfScope: z.array(z.object({ text, reason: text, requirements: texts })).default([]),
  schemas: z.array(DraftSchema).default([]),
  signatures: z
    .array(
      z.object({
        kind: z.enum(signatureKinds),
        signature: text,
        file: text,
        description: text,
        errors: texts,
      }),
    )
    .default([]),
  configs: z.array(z.object({ file: text, language: text, content: text })).default([]),
  constants: z.array(z.object({ name: text, value: text, unit: maybe, file: text })).default([]),
  examples: z.array(z.object({ subject: text, given: text, expected: text })).default([]),
  flows: z
    .array(z.object({ name: text, files: texts, requirements: texts, steps: texts }))
    .default([]),
  details: z.array(z.object({ text, evidence: texts })).default([]),
  errorHandling: z.array(z.object({ failure: text, strategy: text, file: text })).default([]),
  steps: z.array(DraftStep),
});
export type Draft = z.infer<typeof Draft>;

/** Whether a nullable text says anything; some models write an empty one for null. */
export const isGiven = (written: string | null): written is string =>
  written !== null && toLine(written) !== '';

/** Keywords of JSON Schema that strict modes refuse, or that only say what the parser does. */
const refusedKeywords = ['default', 'minLength', 'pattern', 'format'] as const;

/** The JSON Schema that is sent, of all properties or of some: every property required, nothing additional, nullable for absent. */
export function writeDraftSchema(
  properties: readonly string[] = Object.keys(Draft.shape),
): Record<string, unknown> {
  const left = Object.entries(Draft.shape).filter(([name]) => properties.includes(name));
  const schema: Record<string, unknown> = z.toJSONSchema(z.object(Object.fromEntries(left)), {
    io: 'output',
    override: ({ jsonSchema }) => {
      for (const keyword of refusedKeywords) Reflect.deleteProperty(jsonSchema, keyword);
    },
  });
  Reflect.deleteProperty(schema, '$schema');
  return schema;
}
