import type { DataSchema } from '../../spec/spec.ts';

const optional = /\s*\|\s*(?:null|None|undefined|nil)\b|\?$|^Optional\[|^Option</gu;
const texts = /^(?:string|str|text|varchar(?:\(\d+\))?|char(?:\(\d+\))?|uuid)$/iu;
const numbers =
  /^(?:int(?:eger|\d{1,3})?|number|[iu](?:8|16|32|64|128|size)|float\d{0,2}|double|long|short|bigint|smallint|decimal|f32|f64)$/iu;
const truths = /^bool(?:ean)?$/iu;
const lists =
  /^(?:readonly\s)?.{1,200}\[\]$|^\[\]|^(?:list|set|vec|array|slice|IReadOnlyList|ReadonlyArray|Sequence)[<[]/iu;

/** What is wrong with a value of a field, in a few words; nothing where the type cannot be told. */
export function findValueMistake(
  value: unknown,
  type: string,
  schemaOf: (name: string) => DataSchema | undefined,
): string | undefined {
  if (value === null) return undefined;
  const plain = type.replace(optional, '').trim();
  const found = describe(value);
  const wanted = wantedFor(plain);
  if (wanted !== undefined) return wanted === found ? undefined : found;
  const schema = schemaOf(plain);
  if (schema === undefined) return undefined;
  const { variants, fields } = schema;
  if (schema.kind === 'enum') return findUnknownVariant(value, variants ?? []);
  return fields.length > 0 && schema.kind === 'record' && found !== 'an object' ? found : undefined;
}

function findUnknownVariant(value: unknown, variants: readonly string[]): string | undefined {
  const names = variants.map((variant) => variant.replace(/^["']|["']$/gu, ''));
  if (typeof value !== 'string' || names.length === 0 || names.includes(value)) return undefined;
  return `"${value.slice(0, 40)}"`;
}

function wantedFor(type: string): string | undefined {
  if (lists.test(type)) return 'a list';
  if (texts.test(type)) return 'a text';
  if (numbers.test(type)) return 'a number';
  return truths.test(type) ? 'true or false' : undefined;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : 'true or false';
}
