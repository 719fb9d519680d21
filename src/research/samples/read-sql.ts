import type { FieldFact } from '../research.ts';
import type { Structure } from './dialect.ts';

const longestLine = 400;
const mostColumns = 200;
const tableHeader =
  /^\s*create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|external\s+)?table\s+(?:if\s+not\s+exists\s+)?(?<name>[\w."`[\]]+)\s*(?<rest>\(.*)?$/iu;
const enumHeader = /^\s*create\s+type\s+(?<name>[\w."]+)\s+as\s+enum\s*\((?<values>[^)]*)\)/iu;
const column =
  /^\s*(?<name>["`[]?[a-z_]\w*["`\]]?)\s+(?<type>[a-z]\w*(?:\s+(?:precision|varying|with(?:out)?\s+time\s+zone))?(?:\s?\([^()]*\))?(?:\[\])?)(?<rest>[^-]*?),?\s*(?:--\s*(?<about>.*))?$/iu;
const constraint = /^\s*(?:primary|foreign|unique|constraint|check|index|key|exclude|\)|partition)\b|^\s*\)/iu;

const bare = (name: string): string => name.replace(/["`[\]]/gu, '');

const readColumn = (line: string): FieldFact | undefined => {
  if (constraint.test(line)) return undefined;
  const { name, type, rest = '', about } = column.exec(line)?.groups ?? {};
  if (name === undefined || type === undefined) return undefined;
  const value = /\bdefault\s+(?<value>'[^']*'|[\w.]+(?:\([^()]*\))?)/iu.exec(rest)?.groups?.['value'];
  return {
    name: bare(name),
    type: type.trim(),
    required: /\bnot\s+null\b|\bprimary\s+key\b/iu.test(rest),
    description: about?.trim() ?? '',
    ...(value !== undefined && { default: value }),
  };
};

/** Splits columns that stand on one line, commas inside of parentheses left alone. */
const splitColumns = (text: string): string[] => {
  const inner = /^\s*\((?<inner>.*?)\)?\s*;?\s*$/u.exec(text)?.groups?.['inner'] ?? '';
  return inner.split(/,(?![^(]*\))/u);
};

type Open = { readonly name: string; readonly line: number; readonly fields: FieldFact[] };

const toStructure = ({ name, line, fields }: Open): Structure[] =>
  fields.length === 0 ? [] : [{ name: bare(name), kind: 'table', line, fields }];

const readEnum = (line: string, index: number): Structure[] => {
  const { name, values = '' } = enumHeader.exec(line)?.groups ?? {};
  if (name === undefined) return [];
  const variants = values.split(',').map((value) => value.trim().replace(/^'|'$/gu, '')).filter(Boolean);
  return variants.length === 0 ? [] : [{ name: bare(name), kind: 'enum', line: index, fields: [], variants }];
};

/** Reads `CREATE TABLE` and enumerated types, line by line. */
export const readSql = (text: string): Structure[] => {
  const found: Structure[] = [];
  let open: Open | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > longestLine) continue;
    const { name, rest = '' } = tableHeader.exec(line)?.groups ?? {};
    if (name !== undefined) {
      if (open !== undefined) found.push(...toStructure(open));
      const fields = splitColumns(rest).flatMap((part) => readColumn(part) ?? []);
      open = { name, line: index, fields };
    } else if (open !== undefined && open.fields.length < mostColumns) {
      const field = readColumn(line);
      if (field !== undefined) open.fields.push(field);
    }
    if (open !== undefined && /;\s*(?:--.*)?$/u.test(line)) {
      found.push(...toStructure(open));
      open = undefined;
    }
    found.push(...readEnum(line, index));
  }
  return open === undefined ? found : [...found, ...toStructure(open)];
};
