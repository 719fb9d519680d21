import type { Decision, Spec } from '../spec.ts';
import { readHead, takeCitations } from './head.ts';
import {
  clausesIn,
  type Item,
  type Labelled,
  listedBelow,
  readItems,
  type Reading,
} from './items.ts';
import type { Body } from './outline.ts';
import { proseOf, type Slice } from './slice.ts';

type Exclusion = Spec['outOfScope'][number];

export const readDecisions = (body: Body, reading: Reading): Decision[] =>
  readItems(body.blocks, reading.words).map((item, index) =>
    readDecision(item, `decisions.${index}`, reading),
  );

function readDecision(item: Item, pointer: string, reading: Reading): Decision {
  const { strong, rest } = readHead(item.head);
  const options = item.labelled.get('options');
  const clauses = item.labelled.get('clauses')?.value;
  const reason = item.labelled.get('reason')?.value;
  const stated = item.labelled.get('decision')?.value;
  const topic = strong ?? (stated === undefined ? undefined : rest);
  const decision = stated ?? rest;
  const requirements = clausesIn(clauses);
  reading.spots.mark(pointer, item.head);
  reading.spots.markEach(pointer, { topic, decision, reason, requirements: clauses });
  return {
    topic: textOf(topic),
    options: options === undefined ? [] : readOptions(options, pointer, reading),
    decision: proseOf(decision),
    reason: textOf(reason),
    ...(requirements.length === 0 ? {} : { requirements }),
  };
}

function readOptions(
  options: Labelled,
  pointer: string,
  { spots, evidence }: Reading,
): Decision['options'] {
  return listedBelow(options).map((option, index) => {
    const { rest, cited } = takeCitations(option);
    spots.mark(`${pointer}.options.${index}`, option);
    spots.mark(`${pointer}.options.${index}.value`, rest);
    return { value: proseOf(rest), evidence: evidence(cited, option) };
  });
}

export const readOutOfScope = (body: Body, { words, spots }: Reading): Exclusion[] =>
  readItems(body.blocks, words).map((item, index) => {
    const pointer = `outOfScope.${index}`;
    const reason = item.labelled.get('reason')?.value;
    const clauses = item.labelled.get('clauses')?.value;
    spots.mark(pointer, item.head);
    spots.markEach(pointer, { text: item.head, reason, requirements: clauses });
    return {
      text: proseOf(item.head),
      reason: textOf(reason),
      requirements: clausesIn(clauses),
    };
  });

const textOf = (text: Slice | undefined): string => (text === undefined ? '' : proseOf(text));
