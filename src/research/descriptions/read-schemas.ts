import { membersAt, nodeAt, textAt } from '../manifests/data-node.ts';
import type { DataNode, Member } from '../manifests/data-node.ts';
import { quote } from '../manifests/source.ts';
import type { Source } from '../manifests/source.ts';
import type { FieldFact, SchemaFact } from '../research.ts';
import { toLine } from '../../spec/text.ts';
import { typeOfSchema } from './type-of-schema.ts';

/** A description with more schemas or fields than this is read up to here. */
const mostFields = 120;
const longestText = 240;

const shorten = (text: string): string => toLine(text).slice(0, longestText).toWellFormed().trim();

const namesIn = (node: DataNode | undefined, key: string): ReadonlySet<string> =>
  new Set(membersAt(node, key).map(({ node: each }) => each.text ?? ''));

const toField = ({ key, node }: Member, required: ReadonlySet<string>): FieldFact => {
  const value = textAt(node, 'default');
  return {
    name: key,
    type: typeOfSchema(node),
    required: required.has(key),
    description: shorten(textAt(node, 'description') ?? textAt(node, 'title') ?? ''),
    ...(value !== undefined && value !== '' && { default: value }),
  };
};

/** The fields of a schema and of the parts that it is put together of. */
const fieldsOf = (node: DataNode): FieldFact[] => {
  const parts = [node, ...membersAt(node, 'allOf').map(({ node: part }) => part)];
  return parts
    .flatMap((part) => {
      const required = namesIn(part, 'required');
      return membersAt(part, 'properties').map((member) => toField(member, required));
    })
    .slice(0, mostFields);
};

/** Reads one named schema; `place` is the key that names it. */
export const toSchemaFact = (
  source: Source,
  name: string,
  { node, start, end }: Omit<Member, 'key'>,
): SchemaFact => {
  const values = membersAt(node, 'enum')
    .map(({ node: each }) => each.text ?? '')
    .filter(Boolean);
  const fields = fieldsOf(node);
  const isEnum = values.length > 0 && fields.length === 0;
  const kind = isEnum ? 'enum' : fields.length > 0 ? 'record' : 'alias';
  return {
    is: 'schema',
    name,
    kind,
    fields: kind === 'alias' ? [] : fields,
    ...(isEnum && { variants: values }),
    evidence: quote(source, { start, end }),
  };
};

const isSchemaOfRecord = (root: DataNode): boolean =>
  membersAt(root, 'properties').length > 0 && (textAt(root, 'type') ?? 'object') === 'object';

const nameFromPath = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/(?:\.schema)?\.(?:json|ya?ml)$/iu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Reads a JSON Schema with its definitions; `undefined` when the file is none. */
export const readJsonSchema = (source: Source, root: DataNode): SchemaFact[] | undefined => {
  const isSchema =
    textAt(root, '$schema')?.includes('json-schema.org') === true || isSchemaOfRecord(root);
  if (!isSchema) return undefined;
  const definitions = [...membersAt(root, 'definitions'), ...membersAt(root, '$defs')];
  const own = nodeAt(root, 'properties');
  const title = textAt(root, 'title') ?? nameFromPath(source.path);
  const place = root.members.find(({ key }) => key === 'title' || key === 'properties') ?? root;
  return [
    ...(own === undefined
      ? []
      : [toSchemaFact(source, title, { node: root, start: place.start, end: place.end })]),
    ...definitions.map((member) => toSchemaFact(source, member.key, member)),
  ].filter(({ evidence }) => evidence.quote !== '');
};
