import { capture } from '../manifests/captures.ts';
import type { Captures } from '../manifests/captures.ts';
import type { FieldFact } from '../research.ts';
import type { Structure } from './dialect.ts';

const longestLine = 400;
const mostFields = 120;

/** Rails' `create_table :orders do |t|` and Ecto's `schema "orders" do`. */
const header =
  /^\s*(?:create_table|schema|embedded_schema)\s*\(?\s*[:"'](?<name>\w+)["']?.*\bdo\b/u;
const migrationColumn = /^\s*t\.(?<type>\w+)\s+:(?<name>\w+)(?<rest>.*)$/u;
const schemaField =
  /^\s*(?<form>field|belongs_to|has_many|has_one|embeds_one|embeds_many)\s*\(?:(?<name>\w+)\s*,\s*(?<type>:?[\w.]+|\{[^{}]{1,60}\})(?<rest>.*)$/u;
const defaultValue = /default:\s*(?<value>"[^"]*"|[\w.:[\]{}-]+)/u;

const toField = (found: Captures, isRequired: boolean): FieldFact | undefined => {
  const [name, type] = [found('name'), found('type').replace(/^:/u, '')];
  if (name === '' || type === '' || type === 'index') return undefined;
  const value = capture(defaultValue, found('rest'))('value');
  const isReference = type === 'references' || found('form') === 'belongs_to';
  const stated = { type, required: isRequired, description: '' };
  return {
    name: isReference ? `${name}_id` : name,
    ...stated,
    ...(value !== '' && { default: value }),
  };
};

const readField = (line: string): FieldFact | undefined => {
  const column = capture(migrationColumn, line);
  return (
    toField(column, /null:\s*false/u.test(column('rest'))) ??
    toField(capture(schemaField, line), true)
  );
};

/** Reads the tables that Ruby migrations and Ecto schemas declare, a field a line. */
export const readDoBlocks = (text: string): Structure[] => {
  const found: (Structure & { readonly fields: FieldFact[] })[] = [];
  let open: FieldFact[] | undefined;
  for (const [line, content] of text.split('\n').entries()) {
    if (content.length > longestLine) continue;
    const name = capture(header, content)('name');
    if (name !== '') {
      open = [];
      found.push({ name, kind: 'table', line, fields: open });
    } else if (content.trim() === 'end') open = undefined;
    const field = open && name === '' ? readField(content) : undefined;
    if (field !== undefined && open !== undefined && open.length < mostFields) open.push(field);
  }
  return found.filter(({ fields }) => fields.length > 0);
};
