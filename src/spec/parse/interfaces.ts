import { readCode, readProse } from '../../markdown/read-prose.ts';
import { schemaKinds, signatureKinds } from '../kinds.ts';
import type { DataSchema, Spec } from '../spec.ts';
import { type Head, readHead, splitAtCommas, takeCodes } from './head.ts';
import {
  type Code,
  codesIn,
  type Item,
  type Labelled,
  listedBelow,
  readItems,
  type Reading,
  tablesIn,
} from './items.ts';
import type { Body } from './outline.ts';
import { readKnownWord } from './read-known-word.ts';
import { codeOf, isEmpty, markdownOf, proseOf, type Slice } from './slice.ts';
import { readRows, type Row } from './tables.ts';

type Interfaces = Spec['interfaces'];

export const readSchemas = (body: Body, reading: Reading): DataSchema[] =>
  readItems(body.blocks, reading.words).map((item, index) =>
    readSchema(item, `interfaces.schemas.${index}`, reading),
  );

function readSchema(item: Item, pointer: string, reading: Reading): DataSchema {
  const head = readHead(item.head);
  const name = head.codes[0] ?? head.strong ?? item.head;
  const variants = item.labelled.get('variants');
  const definition = codesIn(item.below)[0];
  reading.spots.mark(pointer, item.head);
  reading.spots.mark(`${pointer}.name`, name);
  markFile(head, pointer, reading);
  reading.spots.mark(`${pointer}.variants`, variants?.value);
  reading.spots.mark(`${pointer}.definition`, definition);
  const rows = tablesIn(item.below).flatMap((table) =>
    readRows(table, reading.words, reading.spots),
  );
  return {
    name: codeOf(name),
    kind:
      readKnownWord(
        kindOf(head),
        { what: `the kind of ${codeOf(name)}`, words: schemaKinds },
        reading,
      ) ?? 'record',
    file: fileOf(head),
    fields: rows.map((row, index) => readField(row, `${pointer}.fields.${index}`, reading)),
    ...(variants === undefined ? {} : { variants: codesOf(variants) }),
    ...(definition === undefined ? {} : { definition: definition.text }),
  };
}

function readField(
  row: Row,
  pointer: string,
  { words, spots }: Reading,
): DataSchema['fields'][number] {
  const given = row.cell('default');
  const required = row.cell('required') ?? '';
  spots.mark(pointer, { line: row.line, endLine: row.line });
  row.mark(`${pointer}.name`, 'field');
  row.mark(`${pointer}.name`, 'name');
  for (const column of ['type', 'required', 'default', 'description'] as const) {
    row.mark(`${pointer}.${column}`, column);
  }
  return {
    name: readCode(row.cell('field') ?? row.cell('name') ?? ''),
    type: readCode(row.cell('type') ?? ''),
    required: words.isYes(readProse(required)) || /^(?:true|x|✓|✔|✅)$/iu.test(required),
    description: readProse(row.cell('description') ?? ''),
    ...(given === undefined || given === '' ? {} : { default: readCode(given) }),
  };
}

export const readSignatures = (body: Body, reading: Reading): Interfaces['signatures'] =>
  readItems(body.blocks, reading.words).map((item, index) => {
    const pointer = `interfaces.signatures.${index}`;
    const head = readHead(item.head);
    const fence = codesIn(item.below)[0];
    const signature = head.codes[0];
    const text = signature === undefined ? (fence?.text ?? proseOf(item.head)) : codeOf(signature);
    const errors = item.labelled.get('errors');
    const failures = errors === undefined ? [] : listedBelow(errors);
    reading.spots.mark(pointer, item.head);
    reading.spots.mark(`${pointer}.signature`, signature ?? fence);
    reading.spots.mark(`${pointer}.description`, head.rest);
    markFile(head, pointer, reading);
    failures.forEach((failure, at) => {
      reading.spots.mark(`${pointer}.errors.${at}`, failure);
    });
    return {
      kind:
        readKnownWord(
          kindOf(head),
          { what: 'the kind of a signature', words: signatureKinds },
          reading,
        ) ?? guessKind(text),
      signature: text,
      file: fileOf(head),
      description: proseOf(head.rest),
      errors: failures.map(proseOf),
    };
  });

const guessKind = (signature: string): 'endpoint' | 'function' =>
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S/u.test(signature) ? 'endpoint' : 'function';

export const readConfigs = (body: Body, { words, spots }: Reading): Interfaces['configs'] =>
  readItems(body.blocks, words).map((item, index) => {
    const pointer = `interfaces.configs.${index}`;
    const fence = codesIn(item.below)[0];
    const file = readHead(item.head).codes[0] ?? item.head;
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.file`, file);
    spots.mark(`${pointer}.content`, fence);
    return { file: codeOf(file), language: fence?.language ?? '', content: fence?.text ?? '' };
  });

export const readConstants = (body: Body, { words, spots }: Reading): Interfaces['constants'] =>
  tablesIn(body.blocks)
    .flatMap((table) => readRows(table, words, spots))
    .map((row, index) => {
      const pointer = `interfaces.constants.${index}`;
      const unit = row.cell('unit') ?? '';
      spots.mark(pointer, { line: row.line, endLine: row.line });
      for (const column of ['name', 'value', 'unit', 'file'] as const) {
        row.mark(`${pointer}.${column}`, column);
      }
      return {
        name: readCode(row.cell('name') ?? ''),
        value: readCode(row.cell('value') ?? ''),
        ...(unit === '' ? {} : { unit: readCode(unit) }),
        file: readCode(row.cell('file') ?? ''),
      };
    });

export const readExamples = (body: Body, { words, spots }: Reading): Interfaces['examples'] =>
  readItems(body.blocks, words).map((item, index) => {
    const pointer = `interfaces.examples.${index}`;
    const subject = readHead(item.head).codes[0] ?? item.head;
    const given = item.labelled.get('given');
    const expected = item.labelled.get('expected');
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.subject`, subject);
    spots.mark(`${pointer}.given`, given?.value);
    spots.mark(`${pointer}.expected`, expected?.value);
    return { subject: codeOf(subject), given: verbatimOf(given), expected: verbatimOf(expected) };
  });

function verbatimOf(labelled: Labelled | undefined): string {
  if (labelled === undefined) return '';
  const fence: Code | undefined = codesIn(labelled.below)[0];
  return isEmpty(labelled.value) ? (fence?.text ?? '') : codeOf(labelled.value);
}

function codesOf(labelled: Labelled): string[] {
  const { codes, rest } = takeCodes(labelled.value);
  const others = isEmpty(rest) ? [] : splitAtCommas(rest);
  const below = labelled.below.length === 0 ? [] : listedBelow({ ...labelled, value: rest });
  return [...codes, ...(below.length > 0 ? below : others)].map(codeOf);
}

const isCode = (slice: Slice): boolean => markdownOf(slice).startsWith('`');
const fileSlice = ({ meta = [] }: Head): Slice | undefined => meta.find(isCode);

const kindOf = ({ meta = [] }: Head): Slice | undefined => meta.find((slice) => !isCode(slice));

function fileOf(head: Head): string {
  const file = fileSlice(head);
  return file === undefined ? '' : codeOf(file);
}

function markFile(head: Head, pointer: string, { spots }: Reading): void {
  spots.mark(`${pointer}.file`, fileSlice(head));
}
