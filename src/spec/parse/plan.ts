import type { Step, Verification } from '../spec.ts';
import { onlyCode, takeStrong } from './head.ts';
import { clausesIn, headOf, type Item, readItems, type Reading } from './items.ts';
import type { Body } from './outline.ts';
import { pathsIn, readPaths } from './paths.ts';
import type { LabelName } from './words.ts';
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

const nothing = { files: [], clauses: undefined };

function readStep(
  item: Item,
  { id, pointer }: { readonly id: string; readonly pointer: string },
  { spots }: Reading,
): Step {
  const { ownId, action } = readId(item.head);
  const said = (name: LabelName): Slice | undefined => item.labelled.get(name)?.value;
  const [files, clauses, uses, dependsOn] = [
    said('files'),
    said('clauses'),
    said('uses'),
    said('dependsOn'),
  ];
  const verify = said('verify') ?? said('verifyManually');
  spots.mark(pointer, item.head);
  spots.markEach(pointer, { id: ownId, action, files, requirements: clauses });
  spots.markEach(pointer, { uses, dependsOn, verify });
  // A step as rendered has a bold id and says how it is verified; any other was written by a person.
  const isRendered = verify !== undefined && item.head.text.startsWith('**', item.head.start);
  const named = isRendered ? nothing : { files: pathsAround(item), clauses: action };
  return {
    id: idOr(ownId, id),
    action: proseOf(action),
    files: files === undefined ? named.files : readPaths(files),
    requirements: clausesIn(clauses ?? named.clauses),
    ...(uses === undefined ? {} : { uses: readPaths(uses) }),
    ...(dependsOn === undefined ? {} : { dependsOn: stepIdsIn(dependsOn) }),
    verify: readVerification(item),
  };
}

const idOr = (ownId: Slice | undefined, id: string): string =>
  ownId === undefined ? id : markdownOf(ownId);

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

const pathsAround = (item: Item): string[] => [
  ...new Set([item.head, ...item.plain.map(headOf)].flatMap(pathsIn)),
];

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
