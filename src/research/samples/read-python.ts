import type { FieldFact } from '../research.ts';
import { commentOf, withoutComment } from './dialect.ts';
import type { Structure } from './dialect.ts';

const longestLine = 400;
const mostFields = 120;
const classHeader = /^(?<indent>\s*)class\s+(?<name>\w+)\s*(?:\((?<bases>[^()]*(?:\[[^\]]*\])?[^()]*)\))?\s*:/u;
const modelBase = /\b(?:BaseModel|TypedDict|NamedTuple|SQLModel|BaseSettings|Struct|Schema|DeclarativeBase|Base|Model)\b/u;
const enumBase = /\b(?:Enum|StrEnum|IntEnum|IntFlag|Flag)\b/u;
const annotated = /^\s+(?<name>[a-z_]\w*)\s*:\s*(?<type>[^=]{1,160}?)\s*(?:=\s*(?<value>.+?))?\s*$/u;
const column = /^\s+(?<name>[a-z_]\w*)\s*=\s*(?:\w+\.)*(?<type>\w*(?:Field|Column))\((?<rest>.*)$/u;
const variant = /^\s+(?<name>[A-Z]\w*)\s*=\s*(?<value>.+?)\s*$/u;

const isOptionalType = (type: string): boolean => /\bOptional\[|\bNone\b/u.test(type);

const readAnnotated = (line: string): FieldFact | undefined => {
  const { name, type, value } = annotated.exec(withoutComment(line))?.groups ?? {};
  if (name === undefined || type === undefined || type.startsWith('ClassVar')) return undefined;
  const isRequiredField = /^Field\(\s*\.\.\./u.test(value ?? '');
  const hasDefault = value !== undefined && !isRequiredField;
  const plain = value !== undefined && !value.includes('(') ? value : undefined;
  return {
    name,
    type: type.trim(),
    required: !hasDefault && !isOptionalType(type),
    description: commentOf(line),
    ...(plain !== undefined && { default: plain }),
  };
};

const readColumn = (line: string): FieldFact | undefined => {
  const { name, type, rest = '' } = column.exec(line)?.groups ?? {};
  if (name === undefined || type === undefined) return undefined;
  const inner = /^(?:\w+\.)*(?<inner>[A-Z]\w+)/u.exec(rest)?.groups?.['inner'];
  const isOptional = /null(?:able)?=True/u.test(rest);
  return { name, type: inner ?? type, required: !isOptional, description: '' };
};

type Open = {
  readonly name: string;
  readonly kind: 'record' | 'enum' | 'table';
  readonly line: number;
  readonly indent: number;
  readonly fields: FieldFact[];
  readonly variants: string[];
};

const openClass = (line: string, index: number, isDecorated: boolean): Open | undefined => {
  const { indent = '', name, bases = '' } = classHeader.exec(line)?.groups ?? {};
  if (name === undefined) return undefined;
  const isTable = /\b(?:Base|Model|DeclarativeBase)\b|models\.Model|table=True/u.test(bases);
  const kind = enumBase.test(bases) ? 'enum' : isTable ? 'table' : 'record';
  if (kind === 'record' && !isDecorated && !modelBase.test(bases)) return undefined;
  return { name, kind, line: index, indent: indent.length, fields: [], variants: [] };
};

const toStructure = ({ name, kind, line, fields, variants }: Open): Structure[] => {
  if (kind === 'enum') return variants.length === 0 ? [] : [{ name, kind, line, fields: [], variants }];
  return fields.length === 0 ? [] : [{ name, kind, line, fields }];
};

const addLine = (open: Open, line: string): void => {
  const field = readAnnotated(line) ?? readColumn(line);
  const value = variant.exec(withoutComment(line))?.groups?.['name'];
  if (open.kind === 'enum' && value !== undefined) open.variants.push(value);
  else if (field !== undefined && open.fields.length < mostFields) open.fields.push(field);
};

/** Reads data classes, Pydantic and ORM models and enumerations, line by line. */
export const readPython = (text: string): Structure[] => {
  const found: Structure[] = [];
  let open: Open | undefined;
  let isDecorated = false;
  let isInMethod = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > longestLine || line.trim() === '') continue;
    const indent = line.length - line.trimStart().length;
    if (open !== undefined && indent <= open.indent) {
      found.push(...toStructure(open));
      open = undefined;
    }
    if (open === undefined) {
      open = openClass(line, index, isDecorated);
      isInMethod = false;
      isDecorated = /^\s*@(?:\w+\.)*(?:dataclass|define|attrs|frozen|s)\b/u.test(line) || (isDecorated && line.trim().startsWith('@'));
    } else {
      // A field stands before the first method; what follows is code.
      isInMethod ||= /^\s*(?:async\s+)?def\s/u.test(line);
      if (!isInMethod) addLine(open, line);
    }
  }
  return open === undefined ? found : [...found, ...toStructure(open)];
};
