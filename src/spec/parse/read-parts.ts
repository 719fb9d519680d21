import type { Block } from '../../markdown/block.ts';
import type { PartName } from '../parsed-spec.ts';
import type { Spec } from '../spec.ts';
import { readPattern, readStructure } from './architecture.ts';
import { readDecisions, readOutOfScope } from './decisions.ts';
import {
  readConfigs,
  readConstants,
  readExamples,
  readSchemas,
  readSignatures,
} from './interfaces.ts';
import { findTree } from './find-tree.ts';
import { codesIn, type Reading } from './items.ts';
import { readDetails, readErrorHandling, readFlows } from './logic.ts';
import type { Body, Outline, OutlinePart } from './outline.ts';
import { readSteps } from './plan.ts';
import { proseOf } from './slice.ts';
import { readTechStack } from './technologies.ts';

type Structure = Spec['architecture']['structure'];
type Contents = Pick<
  Spec,
  'architecture' | 'interfaces' | 'logic' | 'plan' | 'decisions' | 'outOfScope'
>;

/** Where the value of each part lies in the specification. */
export const partPointers: Readonly<Record<PartName, string>> = {
  techStack: 'architecture.techStack',
  structure: 'architecture.structure',
  pattern: 'architecture.pattern',
  decisions: 'decisions',
  outOfScope: 'outOfScope',
  schemas: 'interfaces.schemas',
  signatures: 'interfaces.signatures',
  configs: 'interfaces.configs',
  constants: 'interfaces.constants',
  examples: 'interfaces.examples',
  flows: 'logic.flows',
  details: 'logic.details',
  errorHandling: 'logic.errorHandling',
};

/** Reads what every part and phase says; a part that is missing gives an empty list. */
export function readParts(
  outline: Outline,
  { blocks, reading }: { readonly blocks: readonly Block[]; readonly reading: Reading },
): Contents {
  const list = <Value>(name: PartName, read: (body: Body, reading: Reading) => Value[]): Value[] =>
    readPart(outline, name, (part) => reportEmpty(part, read(part.body, reading), reading)) ?? [];
  return {
    architecture: {
      techStack: list('techStack', readTechStack),
      structure: readPart(outline, 'structure', (part) => readTree(part, reading)) ??
        findTree(blocks, reading) ?? { root: '', files: [] },
      pattern: readPart(outline, 'pattern', ({ body }) => readPattern(body, reading)) ?? {
        name: '',
        rationale: '',
      },
    },
    interfaces: {
      schemas: list('schemas', readSchemas),
      signatures: list('signatures', readSignatures),
      configs: list('configs', readConfigs),
      constants: list('constants', readConstants),
      examples: list('examples', readExamples),
    },
    logic: {
      flows: list('flows', readFlows),
      details: list('details', readDetails),
      errorHandling: list('errorHandling', readErrorHandling),
    },
    plan: { phases: readPhases(outline, reading) },
    decisions: list('decisions', readDecisions),
    outOfScope: list('outOfScope', readOutOfScope),
  };
}

function readTree({ label, body }: OutlinePart, reading: Reading): Structure | undefined {
  const codes = codesIn(body.blocks);
  const found = readStructure(codes, reading);
  if (found === undefined && codes.length > 0) {
    const message = 'Expected a directory tree, found code that is not one.';
    reading.unreadable.push({ what: 'tree', message, at: reading.spots.locate(codes[0] ?? label) });
  }
  return found;
}

/** Where a part occurs twice, the first counts. */
function readPart<Value>(
  { parts }: Outline,
  name: PartName,
  read: (part: OutlinePart) => Value,
): Value | undefined {
  const part = parts.find((each) => each.name === name);
  return part === undefined ? undefined : read(part);
}

export const isEmptyBody = ({ lead, blocks }: Body): boolean =>
  lead === undefined && blocks.length === 0;

/** Reports a part that says something from which nothing could be read. */
function reportEmpty<Value>(part: OutlinePart, found: Value[], reading: Reading): Value[] {
  const { body, label } = part;
  const saysNone = body.lead !== undefined && reading.words.isNone(proseOf(body.lead));
  if (found.length === 0 && !saysNone && !isEmptyBody(body)) {
    const message = `Expected a list under “${proseOf(label)}”, found nothing that could be read.`;
    reading.unreadable.push({ what: 'part', message, at: reading.spots.locate(label) });
  }
  return found;
}

function readPhases({ phases, loose }: Outline, reading: Reading): Spec['plan']['phases'] {
  const read = phases.map(({ number, title, label, body }, index) => {
    const pointer = `plan.phases.${index}`;
    reading.spots.mark(pointer, label);
    reading.spots.mark(`${pointer}.title`, label);
    return { title, steps: readSteps(body, { number, pointer: `${pointer}.steps` }, reading) };
  });
  const blocks = loose.filter(({ section }) => section === 4).map(({ block }) => block);
  const pointer = `plan.phases.${read.length}.steps`;
  const steps = readSteps({ blocks }, { number: read.length + 1, pointer }, reading);
  return steps.length === 0 ? read : [...read, { title: '', steps }];
}
