import type { Decision, Spec } from '../spec.ts';
import { readHead, takeCitations } from './head.ts';
import { clausesIn, type Item, listedBelow, readItems, type Reading } from './items.ts';
import type { Body } from './outline.ts';
import { proseOf } from './slice.ts';

type Exclusion = Spec['outOfScope'][number];

export const readDecisions = (body: Body, reading: Reading): Decision[] =>
  readItems(body.blocks, reading.words).map((item, index) =>
    readDecision(item, `decisions.${index}`, reading),
  );

function readDecision(item: Item, pointer: string, reading: Reading): Decision {
  const { spots } = reading;
  const { strong, rest } = readHead(item.head);
  const options = item.labelled.get('options');
  const requirements = clausesIn(item.labelled.get('clauses')?.value);
  const reason = item.labelled.get('reason')?.value;
  const stated = item.labelled.get('decision')?.value;
  const decision = stated ?? rest;
  spots.mark(pointer, item.head);
  spots.mark(`${pointer}.topic`, strong ?? item.head);
  spots.mark(`${pointer}.decision`, decision);
  spots.mark(`${pointer}.reason`, reason);
  spots.mark(`${pointer}.requirements`, item.labelled.get('clauses')?.value);
  return {
    topic: strong === undefined && stated !== undefined ? proseOf(rest) : textOr(strong, ''),
    options: options === undefined ? [] : readOptions(options, pointer, reading),
    decision: proseOf(decision),
    reason: textOr(reason, ''),
    ...(requirements.length === 0 ? {} : { requirements }),
  };
}

function readOptions(
  options: Parameters<typeof listedBelow>[0],
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
    spots.mark(`${pointer}.text`, item.head);
    spots.mark(`${pointer}.reason`, reason);
    spots.mark(`${pointer}.requirements`, clauses);
    return {
      text: proseOf(item.head),
      reason: textOr(reason, ''),
      requirements: clausesIn(clauses),
    };
  });

const textOr = (text: Parameters<typeof proseOf>[0] | undefined, absent: string): string =>
  text === undefined ? absent : proseOf(text);
