import * as z from 'zod';
import { orderFiles } from './order-files.ts';
import {
  clauseKinds,
  fileChanges,
  provenances,
  schemaKinds,
  signatureKinds,
  technologyKinds,
} from './kinds.ts';
import { createdAt, inputHash, locale } from './fact-types.ts';
import { block, clauseId, code, line, path, stepId } from './text-types.ts';
import { toCode } from './text.ts';

/* The typed specification: what a model fills, what rules check, what is rendered. */

/** Where a statement is proved: a line of a research file or of the requirement, and the words found there. */
export const Evidence = z.strictObject({
  path: code,
  line: z.int().min(1),
  endLine: z.int().min(1).optional(),
  quote: code,
});
export type Evidence = z.infer<typeof Evidence>;

/** One numbered demand of the requirement; `alias` is the id that its author gave it. */
export const Clause = z.strictObject({
  id: clauseId,
  text: line,
  line: z.int().min(1),
  kind: z.enum(clauseKinds),
  alias: code.optional().describe('The id that the author gave the clause.'),
});
export type Clause = z.infer<typeof Clause>;

/** One pinned technology; `constraint` is what a manifest must hold beside the exact version. */
export const Technology = z.strictObject({
  name: code,
  version: code.describe('Exact: no range, no tag such as latest.'),
  kind: z.enum(technologyKinds),
  purpose: line,
  provenance: z.enum(provenances).describe('Only what is assumed needs no evidence.'),
  evidence: z.array(Evidence),
  constraint: code.optional().describe('What a manifest holds beside the exact version.'),
});
export type Technology = z.infer<typeof Technology>;

export const ProjectFile = z.strictObject({ path, purpose: line, change: z.enum(fileChanges) });
export type ProjectFile = z.infer<typeof ProjectFile>;

const Architecture = z.strictObject({
  techStack: z.array(Technology),
  structure: z.strictObject({
    // A root that begins like a branch could not be told from one in the drawn tree.
    root: z
      .string()
      .overwrite(toCode)
      .regex(/^[^\s/\\#│├└][^/\\#]*$/u),
    files: z.array(ProjectFile).overwrite(orderFiles),
  }),
  pattern: z.strictObject({ name: line, rationale: line, diagram: block.optional() }),
});

const Field = z.strictObject({
  name: code,
  type: code,
  required: z.boolean(),
  description: line,
  default: code.optional(),
});
/** A data structure: `fields` for records and tables, `variants` for enums and unions, `definition` as code. */
export const DataSchema = z.strictObject({
  name: code,
  kind: z.enum(schemaKinds),
  file: path,
  fields: z.array(Field),
  variants: z.array(code).min(1).optional(),
  definition: block.optional(),
});
export type DataSchema = z.infer<typeof DataSchema>;

const Signature = z.strictObject({
  kind: z.enum(signatureKinds),
  signature: block,
  file: path,
  description: line,
  errors: z.array(line),
});
const Config = z.strictObject({
  file: path,
  language: z.string().regex(/^[a-z0-9+#._-]+$/u),
  content: block,
});
const Constant = z.strictObject({ name: code, value: code, unit: code.optional(), file: path });
const Example = z.strictObject({ subject: code, given: block, expected: block });

const Interfaces = z.strictObject({
  schemas: z.array(DataSchema),
  signatures: z.array(Signature),
  configs: z.array(Config),
  constants: z.array(Constant),
  examples: z.array(Example),
});

const Flow = z.strictObject({
  name: line,
  files: z.array(path),
  requirements: z.array(clauseId),
  steps: z.array(line),
});
const Detail = z.strictObject({ text: line, evidence: z.array(Evidence) });
const ErrorHandling = z.strictObject({ failure: line, strategy: line, file: path });

/** How a step is proved done: a command that exits with 0, or something that a person looks at. */
const Verification = z.union([z.strictObject({ command: code }), z.strictObject({ manual: line })]);
export type Verification = z.infer<typeof Verification>;
export const Step = z.strictObject({
  id: stepId,
  action: line,
  files: z.array(path),
  requirements: z.array(clauseId),
  uses: z.array(code).min(1).optional(),
  dependsOn: z.array(stepId).min(1).optional(),
  verify: Verification,
});
export type Step = z.infer<typeof Step>;
const Phase = z.strictObject({ title: line, steps: z.array(Step) });

export const Decision = z.strictObject({
  topic: line,
  options: z.array(z.strictObject({ value: line, evidence: z.array(Evidence) })),
  decision: line,
  reason: line,
  requirements: z.array(clauseId).min(1).optional(),
});
export type Decision = z.infer<typeof Decision>;
const OutOfScope = z.strictObject({ text: line, reason: line, requirements: z.array(clauseId) });

/** A research file as it was when the document was written from it. */
const ReadSource = z.strictObject({
  path: code,
  digest: z
    .string()
    .regex(/^[0-9a-f]{12}$/u)
    .describe('The first 12 digits of the SHA-256 of its text in UTF-8 with line feeds.'),
});
export type ReadSource = z.infer<typeof ReadSource>;

/** What made the document: the hash lets a later run see that nothing changed. */
const Generator = z.strictObject({
  tool: code,
  model: code,
  inputHash,
  sources: z
    .array(ReadSource)
    .min(1)
    .optional()
    .describe('The research files that were read; of many, those that are cited.'),
});

export const Spec = z.strictObject({
  schemaVersion: z.literal(1),
  title: line,
  locale,
  createdAt,
  generator: Generator,
  requirement: z.strictObject({ source: code, title: line, clauses: z.array(Clause) }),
  architecture: Architecture,
  interfaces: Interfaces,
  logic: z.strictObject({
    flows: z.array(Flow),
    details: z.array(Detail),
    errorHandling: z.array(ErrorHandling),
  }),
  plan: z.strictObject({ phases: z.array(Phase) }),
  decisions: z.array(Decision),
  outOfScope: z.array(OutOfScope),
});
export type Spec = z.infer<typeof Spec>;
