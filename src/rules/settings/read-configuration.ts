import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod';
import { SpecWriterError } from '../../errors.ts';
import { nearestName } from '../../nearest-name.ts';
import { failOnValues } from '../has-failed.ts';
import { rules } from '../index.ts';
import { quoteValue } from '../quote-value.ts';
import type { Configuration } from './configuration.ts';

/** Characters: every rule with a long remark takes a third of it, and nested brackets cost more than their length. */
const longest = 32_000;
const settings = ['off', 'warning', 'error'] as const;

const fields = {
  rules: z
    .strictObject(Object.fromEntries(rules.map(({ id }) => [id, z.enum(settings).optional()])))
    .nullish(),
  'fail-on': z.enum(failOnValues).optional(),
};
const File = z.strictObject(fields);

type Place = { readonly line: (path: readonly PropertyKey[]) => number };

/**
 * Reads the text of a configuration file, YAML or JSON; `path` is what messages call it.
 * Every mistake is reported in one error, because a person mends them in one go.
 */
export function readConfiguration(text: string, path: string): Configuration {
  if (text.length > longest) {
    throw wrong(path, [`Expected at most ${longest} characters in ${path}, found ${text.length}.`]);
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  if (document.errors.length > 0) {
    throw wrong(
      path,
      document.errors.map(
        ({ message, pos }) =>
          `Expected YAML in ${path}, line ${lineAt(pos[0])}, found: ${message.replace(/\s+/gu, ' ')}.`,
      ),
    );
  }
  const place: Place = { line: (keys) => lineAt(findKey(document, keys)) };
  const parsed = File.safeParse(toPlain(document, path) ?? {});
  if (!parsed.success) {
    const mistakes = parsed.error.issues.flatMap((issue) => describe(issue, { path, place }));
    throw wrong(path, mistakes);
  }
  const failOn = parsed.data['fail-on'];
  return {
    rules: new Map(
      Object.entries(parsed.data.rules ?? {}).flatMap(([id, setting]) =>
        setting === undefined ? [] : [[id, setting] as const],
      ),
    ),
    ...(failOn !== undefined && { failOn }),
  };
}

/** Without aliases, which can stand for more than any file holds. */
function toPlain(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw wrong(path, [`Expected plain values in ${path}, found an alias.`]);
  }
}

/** Where a key begins, or the nearest one above it that is there. */
function findKey({ contents }: Document, keys: readonly PropertyKey[]): number {
  let node: unknown = contents;
  let found = contents?.range?.[0] ?? 0;
  for (const wanted of keys) {
    if (!isMap(node)) return found;
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === wanted);
    if (!isPair(pair)) return found;
    if (isScalar(pair.key)) found = pair.key.range?.[0] ?? found;
    node = pair.value;
  }
  return found;
}

type Where = { readonly path: string; readonly place: Place };

function describe(issue: z.core.$ZodIssue, { path, place }: Where): string[] {
  const key = String(issue.path.at(-1) ?? '');
  const at = `${path}, line ${place.line(issue.path)}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((found) => {
      const line = place.line([...issue.path, found]);
      return describeUnknown(found, { within: key, at: `${path}, line ${line}` });
    });
  }
  if (issue.code === 'invalid_value') {
    return [`Expected ${issue.values.map(String).join(', ')} after "${key}:" in ${at}.`];
  }
  const what = key === '' ? 'the keys rules and fail-on' : `"rule-id: severity" below "${key}:"`;
  return [`Expected ${what} in ${at}, found something else.`];
}

type Unknown = { readonly within: string; readonly at: string };

function describeUnknown(found: string, { within, at }: Unknown): string {
  const isRule = within === 'rules';
  const known = isRule ? rules.map(({ id }) => id) : Object.keys(fields);
  const nearest = nearestName(found, known);
  const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  const what = isRule ? "a rule's id" : known.join(' or ');
  return `Expected ${what} in ${at}, found ${quoteValue(found)}.${suggestion}`;
}

const wrong = (path: string, mistakes: readonly string[]): SpecWriterError =>
  new SpecWriterError('input', {
    message: mistakes.join('\n'),
    hint: `Correct ${path}; "spec-writer rules" lists the ids, and --no-config leaves the file aside.`,
  });
