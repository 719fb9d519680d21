import { membersAt, nodeAt, textAt } from '../manifests/data-node.ts';
import type { DataNode } from '../manifests/data-node.ts';

const deepest = 6;

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
  for (const [key, sign] of [['oneOf', ' | '], ['anyOf', ' | '], ['allOf', ' & ']] as const) {
    const members = membersAt(node, key);
    const types = members.map(({ node: each }) => typeOfSchema(each, level + 1)).filter((type) => type !== 'null');
    if (types.length > 0) return [...new Set(types)].join(sign);
  }
  return undefined;
};

/** OpenAPI 3.1 lists the types of a value, `null` among them. */
const plainType = (node: DataNode): string | undefined => {
  const types = membersAt(node, 'type').map(({ node: each }) => each.text ?? '');
  return textAt(node, 'type') ?? types.find((type) => type !== 'null' && type !== '');
};

/** The name of the type that a JSON schema stands for: a referenced schema, `User[]`, an enumeration or a plain type. */
export const typeOfSchema = (node: DataNode | undefined, level = 0): string => {
  if (node === undefined || level > deepest) return 'object';
  const reference = textAt(node, '$ref');
  if (reference !== undefined) return reference.slice(reference.lastIndexOf('/') + 1) || 'object';
  const combined = typeOfCombination(node, level);
  if (combined !== undefined) return combined;
  const values = membersAt(node, 'enum').map(({ node: each }) => each.text ?? '');
  if (values.length > 0 && values.length <= 12) return values.map(literal).join(' | ');
  const type = plainType(node);
  if (type === 'array') {
    const item = typeOfSchema(nodeAt(node, 'items'), level + 1);
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  const value = nodeAt(node, 'additionalProperties');
  if (type === 'object' && value !== undefined && value.text === undefined && value.members.length > 0) {
    return `Record<string, ${typeOfSchema(value, level + 1)}>`;
  }
  return formats[textAt(node, 'format') ?? ''] ?? type ?? 'object';
};
