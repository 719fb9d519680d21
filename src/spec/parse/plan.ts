import type { Step, Verification } from '../spec.ts';
import { onlyCode, takeStrong } from './head.ts';
import { clausesIn, type Item, readItems, type Reading } from './items.ts';
import type { Body } from './outline.ts';
import { pathsIn, readPaths } from './paths.ts';
import { codeOf, isEmpty, markdownOf, proseOf, type Slice, within } from './slice.ts';

/** The steps of one phase; `number` gives ids to steps without one. */
export function readSteps(
  body: Body,
  { number, pointer }: { readonly number: number; readonly pointer: string },
  reading: Reading,
): Step[] {
  const items = readItems(body.blocks, reading.words);
  const lead =
    body.lead === undefined || reading.words.isNone(proseOf(body.lead)) ? [] : [body.lead];
  const loose = items.length > 0 ? [] : lead.map(itemOf);
  return [...items, ...loose].map((item, index) =>
    readStep(item, { id: `${number}.${index + 1}`, pointer: `${pointer}.${index}` }, reading),
  );
}

const itemOf = (head: Slice): Item => ({
  head,
  line: head.line,
  endLine: head.line,
  task: false,
  labelled: new Map(),
  plain: [],
  below: [],
});

const stepId = /^[1-9]\d*\.[1-9]\d*$/u;

function readStep(
  item: Item,
  { id, pointer }: { readonly id: string; readonly pointer: string },
  { spots }: Reading,
): Step {
  const { labelled } = item;
  const { ownId, action } = readId(item.head);
  const files = labelled.get('files');
  const clauses = labelled.get('clauses')?.value;
  const uses = labelled.get('uses')?.value;
  const dependsOn = labelled.get('dependsOn')?.value;
  const used = uses === undefined ? [] : readPaths(uses);
  const earlier = dependsOn === undefined ? [] : stepIdsIn(dependsOn);
  const verify = labelled.get('verify')?.value ?? labelled.get('verifyManually')?.value;
  spots.mark(pointer, item.head);
  spots.mark(`${pointer}.id`, ownId);
  spots.mark(`${pointer}.action`, action);
  spots.mark(`${pointer}.files`, files?.value);
  spots.mark(`${pointer}.requirements`, clauses);
  spots.mark(`${pointer}.uses`, uses);
  spots.mark(`${pointer}.dependsOn`, dependsOn);
  spots.mark(`${pointer}.verify`, verify);
  // A step as rendered always says how it is verified; one without it was written by a person.
  const isLoose = verify === undefined;
  return {
    id: ownId === undefined ? id : markdownOf(ownId),
    action: proseOf(action),
    files: files === undefined ? (isLoose ? loosePaths(item) : []) : readPaths(files.value),
    requirements: clausesIn(clauses ?? (isLoose ? action : undefined)),
    ...(used.length === 0 ? {} : { uses: used }),
    ...(earlier.length === 0 ? {} : { dependsOn: earlier }),
    verify: readVerification(item),
  };
}

function readId(head: Slice): { ownId?: Slice; action: Slice } {
  const { strong, rest } = takeStrong(head);
  if (strong !== undefined && stepId.test(markdownOf(strong))) {
    const isFollowed = /[:：.]/u.test(head.text[strong.end + 2] ?? '');
    return { ownId: strong, action: isFollowed ? within(rest, 1) : rest };
  }
  const plain = /^([1-9]\d{0,3}\.[1-9]\d{0,3})[.:)]? /u.exec(markdownOf(head).slice(0, 20));
  if (plain?.[1] === undefined) return { action: head };
  return { ownId: within(head, 0, plain[1].length), action: within(head, plain[0].length) };
}

function loosePaths(item: Item): string[] {
  const texts = [item.head, ...item.plain.map(({ blocks: [first] }) => textOf(first))];
  return [...new Set(texts.flatMap(pathsIn))];
}

const textOf = (block: Item['below'][number] | undefined): Slice =>
  block?.is === 'paragraph'
    ? { text: block.text, line: block.line, start: 0, end: block.text.length }
    : { text: '', line: 1, start: 0, end: 0 };

const stepIdsIn = (value: Slice): string[] =>
  [...markdownOf(value).matchAll(/(?<![\w.])[1-9]\d*\.[1-9]\d*(?![\w.]*\w)/gu)].map(([id]) => id);

function readVerification({ labelled }: Item): Verification {
  const command = labelled.get('verify')?.value;
  const manual = labelled.get('verifyManually')?.value ?? command;
  if (command !== undefined) {
    const code = onlyCode(command);
    if (code !== undefined && !isEmpty(command)) return { command: codeOf(command) };
  }
  return { manual: manual === undefined ? '' : proseOf(manual) };
}
