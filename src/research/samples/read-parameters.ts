import type { FieldFact } from '../research.ts';
import type { Structure } from './dialect.ts';

/** Structures longer than this, in characters, are no declarations of data. */
const longestDeclaration = 4_000;
/** Longer parameters hold more than a name, a type and a value. */
const longestParameter = 400;
const mostStructures = 200;

const kotlin = /\bdata\s+class\s+(?<name>\w+)(?:<[^<>]{1,60}>)?\s*\(/gu;
const record = /\brecord\s+(?:class\s+|struct\s+)?(?<name>\w+)(?:<[^<>]{1,60}>)?\s*\(/gu;
const kotlinField =
  /^\s*(?:@[\w.:]+(?:\([^()]*\))?\s*)*(?:private\s+|override\s+)?(?:val|var)\s+(?<name>\w+)\s*:\s*(?<type>[^=]+?)\s*(?:=\s*(?<value>[\s\S]+?))?\s*$/u;
const recordField =
  /^\s*(?:@[\w.]+(?:\([^()]*\))?\s*|\[[^\]]*\]\s*)*(?:final\s+)?(?<type>[\w.<>?[\], ]+?)\s+(?<name>\w+)\s*(?:=\s*(?<value>[\s\S]+?))?\s*$/u;

/** The text between a parenthesis and the one that closes it, cut at its top-level commas. */
const parametersAt = (text: string, start: number): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  const end = Math.min(text.length, start + longestDeclaration);
  for (let at = start; at < end; at += 1) {
    const sign = text[at] ?? '';
    if (depth === 0 && (sign === ',' || sign === ')')) {
      parts.push(text.slice(from, at));
      from = at + 1;
      if (sign === ')') return parts.filter((part) => part.trim() !== '');
    }
    if ('(<[{'.includes(sign)) depth += 1;
    else if (')>]}'.includes(sign)) depth -= 1;
  }
  return [];
};

const toField = (parameter: string, form: RegExp): FieldFact | undefined => {
  if (parameter.length > longestParameter) return undefined;
  const plain = parameter.replace(/\/\/.*$/gmu, '').trim();
  const { name, type, value } = form.exec(plain)?.groups ?? {};
  if (name === undefined || type === undefined) return undefined;
  const trimmed = type.trim();
  return {
    name,
    type: trimmed,
    required: !trimmed.endsWith('?') && value === undefined,
    description: '',
    ...(value !== undefined && { default: value.trim() }),
  };
};

const readAll = (text: string, header: RegExp, form: RegExp): Structure[] =>
  [...text.matchAll(header)].slice(0, mostStructures).flatMap(({ 0: found, index, groups }) => {
    const fields = parametersAt(text, index + found.length).flatMap(
      (part) => toField(part, form) ?? [],
    );
    const line = text.slice(0, index).split('\n').length - 1;
    return fields.length === 0
      ? []
      : [{ name: groups?.['name'] ?? '', kind: 'record' as const, fields, line }];
  });

/** Reads Kotlin's data classes: their fields are parameters. */
export const readKotlin = (text: string): Structure[] => readAll(text, kotlin, kotlinField);

/** Reads the records of Java and C#: their fields are parameters. */
export const readRecords = (text: string): Structure[] => readAll(text, record, recordField);
