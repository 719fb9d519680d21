import { capture } from '../manifests/captures.ts';
import type { FieldFact } from '../research.ts';
import { commentOf, withoutComment } from './dialect.ts';
import type { Structure } from './dialect.ts';

const longestLine = 400;
const mostFields = 120;
const classHeader =
  /^(?<indent>\s*)class\s+(?<name>\w+)\s*(?:\((?<bases>[^()]*(?:\[[^\]]*\])?[^()]*)\))?\s*:/u;
const modelBase =
  /\b(?:BaseModel|TypedDict|NamedTuple|SQLModel|BaseSettings|Struct|Schema|DeclarativeBase|Base|Model)\b/u;
const enumBase = /\b(?:Enum|StrEnum|IntEnum|IntFlag|Flag)\b/u;
const tableBase = /\b(?:Base|Model|DeclarativeBase)\b|models\.Model|table=True/u;
const annotated =
  /^\s+(?<name>[a-z_]\w*)\s*:\s*(?<type>[^=]{1,160}?)\s*(?:=\s*(?<value>.+?))?\s*$/u;
const column = /^\s+(?<name>[a-z_]\w*)\s*=\s*(?:\w+\.)*(?<type>\w*(?:Field|Column))\((?<rest>.*)$/u;
const variant = /^\s+(?<name>[A-Z]\w*)\s*=\s*(?<value>.+?)\s*$/u;

const isOptionalType = (type: string): boolean => /\bOptional\[|\bNone\b/u.test(type);

const readAnnotated = (line: string): FieldFact | undefined => {
  const found = capture(annotated, withoutComment(line));
  const [name, type, value] = [found('name'), found('type').trim(), found('value')];
  if (name === '' || type.startsWith('ClassVar')) return undefined;
  const hasDefault = value !== '' && !/^Field\(\s*\.\.\./u.test(value);
  const isPlain = value !== '' && !value.includes('(');
  return {
    name,
    type,
    required: !hasDefault && !isOptionalType(type),
    description: commentOf(line),
    ...(isPlain && { default: value }),
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

const kindOf = (bases: string): Open['kind'] => {
  if (enumBase.test(bases)) return 'enum';
  return tableBase.test(bases) ? 'table' : 'record';
};

const openClass = (line: string, index: number, isDecorated: boolean): Open | undefined => {
  const found = capture(classHeader, line);
  const [name, bases] = [found('name'), found('bases')];
  const kind = kindOf(bases);
  const isData = kind !== 'record' || isDecorated || modelBase.test(bases);
  if (name === '' || !isData) return undefined;
  return { name, kind, line: index, indent: found('indent').length, fields: [], variants: [] };
};

const toStructure = ({ name, kind, line, fields, variants }: Open): Structure[] => {
  if (kind === 'enum')
    return variants.length === 0 ? [] : [{ name, kind, line, fields: [], variants }];
  return fields.length === 0 ? [] : [{ name, kind, line, fields }];
};

const addLine = (open: Open, line: string): void => {
  const field = readAnnotated(line) ?? readColumn(line);
  const value = variant.exec(withoutComment(line))?.groups?.['name'];
  if (open.kind === 'enum' && value !== undefined) open.variants.push(value);
  else if (field !== undefined && open.fields.length < mostFields) open.fields.push(field);
};

const decorator = /^\s*@(?:\w+\.)*(?:dataclass|define|attrs|frozen|s)\b/u;
const method = /^\s*(?:async\s+)?def\s/u;

/** Reads one class at a time: a field stands before the first method, what follows is code. */
class PythonReader {
  readonly found: Structure[] = [];
  private open: Open | undefined;
  private isDecorated = false;
  private isInMethod = false;

  readLine(line: string, index: number): void {
    const indent = line.length - line.trimStart().length;
    if (this.open !== undefined && indent <= this.open.indent) this.close();
    if (this.open === undefined) {
      this.startClass(line, index);
      return;
    }
    this.isInMethod ||= method.test(line);
    if (!this.isInMethod) addLine(this.open, line);
  }

  close(): void {
    if (this.open !== undefined) this.found.push(...toStructure(this.open));
    this.open = undefined;
  }

  private startClass(line: string, index: number): void {
    this.open = openClass(line, index, this.isDecorated);
    this.isInMethod = false;
    const isStacked = this.isDecorated && line.trim().startsWith('@');
    this.isDecorated = decorator.test(line) || isStacked;
  }
}

/** Reads data classes, Pydantic and ORM models and enumerations, line by line. */
export const readPython = (text: string): Structure[] => {
  const reader = new PythonReader();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length <= longestLine && line.trim() !== '') reader.readLine(line, index);
  }
  reader.close();
  return reader.found;
};
