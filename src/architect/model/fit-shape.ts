import * as z from 'zod';
import { fitMember } from './fit-member.ts';

/** A value that had to be guessed or left out, for which no form was found. */
export type Misfit = {
  /** Such as `files.3.change`. */
  readonly pointer: string;
  /** What stood there, as text. */
  readonly found: string;
  /** What was put there instead; nothing where the item was left out. */
  readonly taken?: string;
};

type Report = (misfit: Misfit) => void;
type Fit = (value: unknown, pointer: string, report: Report) => unknown;

/**
 * Brings what a model wrote into the shape of a schema as far as its meaning allows: one wrong value
 * must not lose an answer that was paid for. What has no meaning there is reported.
 */
export function fitShape(
  value: unknown,
  schema: z.core.$ZodType,
): { readonly value: unknown; readonly misfits: readonly Misfit[] } {
  const misfits: Misfit[] = [];
  const fitted = fitterOf(schema)(value, '', (misfit) => void misfits.push(misfit));
  return { value: fitted, misfits };
}

function fitterOf(schema: z.core.$ZodType): Fit {
  if (schema instanceof z.ZodDefault) return fitterOf(schema.unwrap());
  if (schema instanceof z.ZodNullable) {
    const inner = fitterOf(schema.unwrap());
    return (value, pointer, report) => (isAbsent(value) ? null : inner(value, pointer, report));
  }
  if (schema instanceof z.ZodObject) return fitObject(schema);
  if (schema instanceof z.ZodArray) return fitList(schema.element);
  if (schema instanceof z.ZodEnum) return fitEnum(schema.options.map(String));
  return schema instanceof z.ZodString ? toText : (value) => value;
}

const isAbsent = (value: unknown): value is null | undefined =>
  value === null || value === undefined;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `tech_stack` and `techStack` are one name. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '');

function fitObject(schema: z.ZodObject): Fit {
  const fitters = Object.entries(schema.shape).map(
    ([name, inner]) => [name, fitterOf(inner as z.core.$ZodType)] as const,
  );
  return (value, pointer, report) => {
    const given = isRecord(value) ? value : {};
    const folded = new Map(Object.entries(given).map(([name, inner]) => [foldName(name), inner]));
    return Object.fromEntries(
      fitters.map(([name, fit]) => {
        const written = Object.hasOwn(given, name) ? given[name] : folded.get(foldName(name));
        return [name, fit(written, pointer === '' ? name : `${pointer}.${name}`, report)];
      }),
    );
  };
}

function fitList(element: z.core.$ZodType): Fit {
  const fit = fitterOf(element);
  const toItems = element instanceof z.ZodObject ? toObjects(element) : toTexts;
  return (value, pointer, report) =>
    toItems(value).flatMap((item, index) => {
      const place = `${pointer}.${index}`;
      const isFitting = element instanceof z.ZodObject ? isRecord(item) : !isAbsent(item);
      if (isFitting) return [fit(item, place, report)];
      if (!isAbsent(item)) report({ pointer: place, found: describe(item) });
      return [];
    });
}

/** A list of texts: one text is a list of one, or of several when commas part single words. */
function toTexts(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isAbsent(value) || value === '') return [];
  const words = typeof value === 'string' ? value.split(',').map((word) => word.trim()) : [];
  return words.length > 1 && words.every((word) => /^\S+$/u.test(word)) ? words : [value];
}

/** A list of objects: one object is a list of one, a map is a list of its values, a text is the first of the texts. */
function toObjects(element: z.ZodObject): (value: unknown) => readonly unknown[] {
  const names = new Set(Object.keys(element.shape).map(foldName));
  const texts = Object.keys(element.shape).filter(
    (name) => element.shape[name] instanceof z.ZodString,
  );
  const [first = '', second = ''] = texts;
  const toObject = (item: unknown): unknown =>
    typeof item === 'string' && item.trim() !== '' ? { [first]: item } : item;
  return (value) => {
    if (Array.isArray(value)) return value.map(toObject);
    if (!isRecord(value)) return isAbsent(value) || value === '' ? [] : [toObject(value)];
    if (Object.keys(value).some((name) => names.has(foldName(name)))) return [value];
    return Object.entries(value).map(([name, item]) => ({
      [first]: name,
      ...(isRecord(item) ? item : { [second]: item }),
    }));
  };
}

function fitEnum(members: readonly string[]): Fit {
  return (value, pointer, report) => {
    const written = toText(value);
    const { member, isGuess } = fitMember(written, members);
    if (isGuess && written.trim() !== '') {
      report({ pointer, found: written, taken: member });
    }
    return member;
  };
}

/** Numbers are written as text; of a place its path and line are kept; anything else as JSON. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isAbsent(value)) return '';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.join('\n');
  }
  return describe(value);
}

function describe(value: unknown): string {
  if (isRecord(value)) {
    const { path, line } = value;
    if (typeof path === 'string' && typeof line === 'number') return `${path}:${line}`;
  }
  return typeof value === 'string' ? value : writeJson(value);
}

/** Writing needs more stack than reading did; so deep a value is no text of a specification. */
function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2);
  } catch {
    return '';
  }
}
