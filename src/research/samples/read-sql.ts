import { capture } from '../manifests/captures.ts';
import type { FieldFact } from '../research.ts';
import type { Structure } from './dialect.ts';

const longestLine = 400;
const mostColumns = 200;
const tableHeader =
  /^\s*create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|external\s+)?table\s+(?:if\s+not\s+exists\s+)?(?<name>[\w."`[\]]+)\s*(?<rest>\(.*)?$/iu;
const enumHeader = /^\s*create\s+type\s+(?<name>[\w."]+)\s+as\s+enum\s*\((?<values>[^)]*)\)/iu;
const column =
  /^\s*(?<name>["`[]?[a-z_]\w*["`\]]?)\s+(?<type>[a-z]\w*(?:\s+(?:precision|varying|with(?:out)?\s+time\s+zone))?(?:\s?\([^()]*\))?(?:\[\])?)(?<rest>[^-]*?),?\s*(?:--\s*(?<about>.*))?$/iu;
const constraint =
  /^\s*(?:primary|foreign|unique|constraint|check|index|key|exclude|\)|partition)\b|^\s*\)/iu;

const defaultValue = /\bdefault\s+(?<value>'[^']*'|[\w.]+(?:\([^()]*\))?)/iu;

const bare = (name: string): string => name.replace(/["`[\]]/gu, '');

const readColumn = (line: string): FieldFact | undefined => {
  if (constraint.test(line)) return undefined;
  const found = capture(column, line);
  const rest = found('rest');
  const value = capture(defaultValue, rest)('value');
  if (found('name') === '') return undefined;
  return {
    name: bare(found('name')),
    type: found('type').trim(),
    required: /\bnot\s+null\b|\bprimary\s+key\b/iu.test(rest),
    description: found('about').trim(),
    ...(value !== '' && { default: value }),
  };
};

/** Splits columns that stand on one line, commas inside of parentheses left alone. */
const splitColumns = (text: string): string[] => {
  const inner = capture(/^\s*\((?<inner>.*?)\)?\s*;?\s*$/u, text)('inner');
  return inner.split(/,(?![^(]*\))/u);
};

type Open = { readonly name: string; readonly line: number; readonly fields: FieldFact[] };

const toStructure = ({ name, line, fields }: Open): Structure[] =>
  fields.length === 0 ? [] : [{ name: bare(name), kind: 'table', line, fields }];

const readEnum = (line: string, index: number): Structure[] => {
  const { name, values = '' } = enumHeader.exec(line)?.groups ?? {};
  if (name === undefined) return [];
  const variants = values
    .split(',')
    .map((value) => value.trim().replace(/^'|'$/gu, ''))
    .filter(Boolean);
  return variants.length === 0
    ? []
    : [{ name: bare(name), kind: 'enum', line: index, fields: [], variants }];
};

const openTable = (line: string, index: number): Open | undefined => {
  const found = capture(tableHeader, line);
  if (found('name') === '') return undefined;
  const fields = splitColumns(found('rest')).flatMap((part) => readColumn(part) ?? []);
  return { name: found('name'), line: index, fields };
};

const statementEnd = /;\s*(?:--.*)?$/u;

/** Reads one table at a time. */
class SqlReader {
  readonly found: Structure[] = [];
  private open: Open | undefined;

  readLine(line: string, index: number): void {
    const opened = openTable(line, index);
    if (opened === undefined) this.addColumn(line);
    else {
      this.close();
      this.open = opened;
    }
    if (statementEnd.test(line)) this.close();
    this.found.push(...readEnum(line, index));
  }

  close(): void {
    if (this.open !== undefined) this.found.push(...toStructure(this.open));
    this.open = undefined;
  }

  private addColumn(line: string): void {
    if (this.open === undefined || this.open.fields.length >= mostColumns) return;
    const field = readColumn(line);
    if (field !== undefined) this.open.fields.push(field);
  }
}

/** Reads `CREATE TABLE` and enumerated types, line by line. */
export const readSql = (text: string): Structure[] => {
  const reader = new SqlReader();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length <= longestLine) reader.readLine(line, index);
  }
  reader.close();
  return reader.found;
};
