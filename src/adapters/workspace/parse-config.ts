import { SpecWriterError } from '../../errors.ts';
import { nearestName } from '../../nearest-name.ts';
import { readRuleSettings } from '../../rules/read-rule-settings.ts';
import type { RuleSettings } from '../../rules/rule.ts';
import { failOnValues, type FailOn } from './fail-on.ts';

/** What a project says once for every check of it. */
export type Config = { readonly rules: RuleSettings; readonly failOn?: FailOn };

const keys = ['rules', 'fail-on'];
/** A configuration is written by hand. */
const longestConfig = 100_000;

/** Reads `rules` and `fail-on` from YAML, of which JSON is a part; a mistake is told with its line. */
export async function parseConfig(path: string, text: string): Promise<Config> {
  if (text.length > longestConfig) throw refuse(path, `a file of ${text.length} characters`);
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml');
  const counter = new LineCounter();
  const { errors, contents } = parseDocument(text, { lineCounter: counter });
  const [mistake] = errors;
  if (mistake !== undefined) throw refuse(path, `a mistake in it: ${mistake.message}`);
  const show = (node: unknown): string => {
    const value: unknown = isScalar(node) ? node.value : undefined;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
  };
  const listEntries = (node: unknown): Entry[] =>
    isMap(node)
      ? node.items.map(({ key, value }) => {
          const entry = { name: show(key), line: lineOf(key, counter), value: show(value) };
          return { ...entry, isMap: isMap(value), entries: () => listEntries(value) };
        })
      : [];
  if (contents !== null && !isMap(contents)) throw refuse(path, 'something else than a map');
  return readEntries(path, listEntries(contents));
}

type Entry = {
  readonly name: string;
  readonly line: number;
  readonly value: string;
  readonly isMap: boolean;
  readonly entries: () => readonly Entry[];
};

function readEntries(path: string, entries: readonly Entry[]): Config {
  const unknown = entries.find(({ name }) => !keys.includes(name));
  if (unknown !== undefined) throw refuse(path, describeKey(unknown));
  const rules = entries.find(({ name }) => name === 'rules');
  const failOn = entries.find(({ name }) => name === 'fail-on');
  // A key with nothing but comments below it says nothing.
  const isWrong = rules !== undefined && !rules.isMap && rules.value !== '';
  if (isWrong) throw refuse(path, `${JSON.stringify(rules.value)} as rules in line ${rules.line}`);
  return {
    rules: readSettings(path, rules?.entries() ?? []),
    ...(failOn && { failOn: readFailOn(path, failOn) }),
  };
}

type Counter = { readonly linePos: (offset: number) => { readonly line: number } };

function lineOf(node: unknown, counter: Counter): number {
  const range: unknown = typeof node === 'object' && node !== null && Reflect.get(node, 'range');
  const start: unknown = Array.isArray(range) ? range[0] : 0;
  return counter.linePos(typeof start === 'number' ? start : 0).line;
}

/** Each setting stands on its own line of the text that is read, so that mistakes name that line. */
function readSettings(path: string, settings: readonly Entry[]): RuleSettings {
  const lines: string[] = [];
  for (const { line, name, value } of settings) lines[line - 1] = `${name}: ${value}`;
  try {
    return readRuleSettings(Array.from(lines, (line: string | undefined) => line ?? '').join('\n'));
  } catch (cause) {
    if (!(cause instanceof SpecWriterError)) throw cause;
    const { message, hint } = cause;
    throw new SpecWriterError('input', { message: `${path}: ${message}`, hint, cause });
  }
}

function readFailOn(
  path: string,
  given: { readonly line: number; readonly value: string },
): FailOn {
  const known = failOnValues.find((value) => value === given.value);
  if (known !== undefined) return known;
  throw refuse(path, `fail-on ${JSON.stringify(given.value)} in line ${given.line}`);
}

function describeKey({ name, line }: Entry): string {
  const nearest = nearestName(name, keys);
  const advice = nearest === undefined || nearest === name ? '' : `; did you mean "${nearest}"?`;
  return `${JSON.stringify(name)} in line ${line}${advice}`;
}

const refuse = (path: string, found: string): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected ${path} to hold rules (rule-id: off | warning | error) and fail-on (error | warning | never), found ${found}.`,
    hint: 'Correct the file; "spec-writer rules" lists the ids, and "spec-writer check --init" writes one to start with.',
  });
