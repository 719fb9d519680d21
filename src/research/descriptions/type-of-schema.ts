import { membersAt, nodeAt, textAt } from '../manifests/data-node.ts';
import type { DataNode } from '../manifests/data-node.ts';

/** Types nested more deeply than this are just objects. */
const deepest = 6;
/** An enumeration of more values is named by its type. */
const longestEnumeration = 12;

const formats: Readonly<Record<string, string>> = {
  'date-time': 'date-time',
  date: 'date',
  uuid: 'uuid',
  binary: 'binary',
  int64: 'int64',
  double: 'double',
  float: 'float',
};

const literal = (text: string): string => `'${text}'`;

const typeOfCombination = (node: DataNode, level: number): string | undefined => {
  for (const [key, sign] of [
    ['oneOf', ' | '],
    ['anyOf', ' | '],
    ['allOf', ' & '],
  ] as const) {
    const members = membersAt(node, key);
    const types = members
      .map(({ node: each }) => typeOfSchema(each, level + 1))
      .filter((type) => type !== 'null');
    if (types.length > 0) return [...new Set(types)].join(sign);
  }
  return undefined;
};

/** OpenAPI 3.1 lists the types of a value, `null` among them. */
const plainType = (node: DataNode): string | undefined => {
  const types = membersAt(node, 'type').map(({ node: each }) => each.text ?? '');
  return textAt(node, 'type') ?? types.find((type) => type !== 'null' && type !== '');
};

const typeOfArray = (node: DataNode, level: number): string => {
  const item = typeOfSchema(nodeAt(node, 'items'), level + 1);
  return item.includes(' ') ? `(${item})[]` : `${item}[]`;
};

/** `additionalProperties` describes the values of a map whose keys are not known. */
const typeOfMap = (node: DataNode, level: number): string | undefined => {
  const value = nodeAt(node, 'additionalProperties');
  const isDescribed = value?.text === undefined && (value?.members.length ?? 0) > 0;
  return isDescribed ? `Record<string, ${typeOfSchema(value, level + 1)}>` : undefined;
};

const typeOfValues = (node: DataNode): string | undefined => {
  const values = membersAt(node, 'enum').map(({ node: each }) => each.text ?? '');
  const isShort = values.length > 0 && values.length <= longestEnumeration;
  return isShort ? values.map(literal).join(' | ') : undefined;
};

const typeOfPlain = (node: DataNode, level: number): string => {
  const type = plainType(node);
  if (type === 'array') return typeOfArray(node, level);
  const map = type === 'object' ? typeOfMap(node, level) : undefined;
  return map ?? formats[textAt(node, 'format') ?? ''] ?? type ?? 'object';
};

/** The name of the type that a JSON schema stands for: a referenced schema, `User[]`, an enumeration or a plain type. */
export const typeOfSchema = (node: DataNode | undefined, level = 0): string => {
  if (node === undefined || level > deepest) return 'object';
  const reference = textAt(node, '$ref');
  if (reference !== undefined) return reference.slice(reference.lastIndexOf('/') + 1) || 'object';
  return typeOfCombination(node, level) ?? typeOfValues(node) ?? typeOfPlain(node, level);
};
