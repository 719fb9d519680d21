import type { FieldFact } from '../research.ts';
import { withoutComment } from './dialect.ts';
import type { Dialect, Structure } from './dialect.ts';

/** A structure of more fields than this is generated. */
const mostFields = 120;
const mostStructures = 200;
const longestLine = 400;

const countBraces = (line: string): number => {
  let depth = 0;
  for (const sign of withoutComment(line).replace(/(["'`])(?:(?!\1).)*\1/gu, '')) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
  }
  return depth;
};

type Open = {
  readonly name: string;
  readonly isEnum: boolean;
  readonly line: number;
  readonly fields: FieldFact[];
  readonly variants: string[];
  depth: number;
  hasBody: boolean;
};

const openStructure = (dialect: Dialect, text: string, line: number): Open | undefined => {
  const groups = dialect.header.exec(text)?.groups;
  const name = groups?.['name'] ?? groups?.['enumName'];
  if (name === undefined) return undefined;
  const isEnum = groups?.['enum'] !== undefined;
  const depth = countBraces(text);
  return { name, isEnum, line, fields: [], variants: [], depth, hasBody: text.includes('{') };
};

const close = (dialect: Dialect, open: Open): Structure[] => {
  if (open.fields.length + open.variants.length === 0) return [];
  const { name, line, fields, variants } = open;
  return open.isEnum
    ? [{ name, line, kind: 'enum', fields: [], variants }]
    : [{ name, line, kind: dialect.kind, fields }];
};

/** What stands on one level of braces belongs to the structure; what is nested deeper does not. */
const addLine = (dialect: Dialect, open: Open, text: string): void => {
  if (open.depth === 1 && open.fields.length < mostFields && open.variants.length < mostFields) {
    const variant = open.isEnum ? dialect.readVariant(text) : undefined;
    const field = open.isEnum ? undefined : dialect.readField(text);
    if (variant !== undefined) open.variants.push(variant);
    if (field !== undefined) open.fields.push(field);
  }
  open.depth += countBraces(text);
  open.hasBody ||= text.includes('{');
};

/** A structure on one line, such as `type Point = { x: number; y: number }` or `enum Kind { A, B }`. */
const readInline = (dialect: Dialect, open: Open, text: string): void => {
  const body = /\{(?<body>[^{}]*)\}/u.exec(text)?.groups?.['body'] ?? '';
  for (const part of body.split(/[;,]/u)) {
    const variant = open.isEnum ? dialect.readVariant(part) : undefined;
    const field = dialect.readField(part) ?? dialect.readField(`${part};`);
    if (variant !== undefined) open.variants.push(variant);
    else if (!open.isEnum && field !== undefined) open.fields.push(field);
  }
};

/** Reads the structures of a language with braces, line by line. */
export const readBraces = (text: string, dialect: Dialect): Structure[] => {
  const found: Structure[] = [];
  let open: Open | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > longestLine || found.length >= mostStructures) continue;
    if (open === undefined) {
      open = openStructure(dialect, line, index);
      if (open?.hasBody === true && open.depth <= 0) {
        readInline(dialect, open, line);
        found.push(...close(dialect, open));
        open = undefined;
      }
      continue;
    }
    addLine(dialect, open, line);
    if (open.hasBody && open.depth <= 0) {
      found.push(...close(dialect, open));
      open = undefined;
    }
  }
  return found;
};
