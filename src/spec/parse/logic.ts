import type { Spec } from '../spec.ts';
import { readHead, takeCitations } from './head.ts';
import { clausesIn, headOf, type Item, readItems, type Reading } from './items.ts';
import type { Body } from './outline.ts';
import { pathsIn, readPaths } from './paths.ts';
import { codeOf, proseOf, type Slice } from './slice.ts';

type Logic = Spec['logic'];

export const readFlows = (body: Body, reading: Reading): Logic['flows'] =>
  readItems(body.blocks, reading.words).map((item, index) =>
    readFlow(item, `logic.flows.${index}`, reading),
  );

function readFlow(item: Item, pointer: string, { spots }: Reading): Logic['flows'][number] {
  const { strong } = readHead(item.head);
  const files = item.labelled.get('files');
  const clauses = item.labelled.get('clauses')?.value;
  const steps = item.plain.map(headOf);
  spots.mark(pointer, item.head);
  spots.mark(`${pointer}.name`, strong ?? item.head);
  spots.mark(`${pointer}.files`, files?.value);
  spots.mark(`${pointer}.requirements`, clauses);
  steps.forEach((step, index) => {
    spots.mark(`${pointer}.steps.${index}`, step);
  });
  return {
    name: proseOf(strong ?? item.head),
    files: files === undefined ? [] : readPaths(files.value),
    requirements: clausesIn(clauses),
    steps: steps.map(proseOf),
  };
}

export const readDetails = (body: Body, { words, spots, evidence }: Reading): Logic['details'] =>
  readItems(body.blocks, words).map(({ head }, index) => {
    const { rest, cited } = takeCitations(head);
    spots.mark(`logic.details.${index}`, head);
    spots.mark(`logic.details.${index}.text`, rest);
    return { text: proseOf(rest), evidence: evidence(cited, head) };
  });

export const readErrorHandling = (body: Body, { words, spots }: Reading): Logic['errorHandling'] =>
  readItems(body.blocks, words).map(({ head }, index) => {
    const pointer = `logic.errorHandling.${index}`;
    const { strong, meta, rest } = readHead(head);
    const file = meta?.[0];
    spots.mark(pointer, head);
    spots.mark(`${pointer}.failure`, strong ?? head);
    spots.mark(`${pointer}.strategy`, rest);
    spots.mark(`${pointer}.file`, file);
    return {
      failure: proseOf(strong ?? head),
      strategy: strong === undefined ? '' : proseOf(rest),
      file: file === undefined ? firstPath(head) : codeOf(file),
    };
  });

const firstPath = (text: Slice): string => pathsIn(text)[0] ?? '';
