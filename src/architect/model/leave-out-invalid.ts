import type * as z from 'zod';
import { SpecWriterError } from '../../errors.ts';
import { Spec } from '../../spec/spec.ts';

/** What was taken out of a document so that the rest is valid. */
export type LeftOut = {
  readonly pointer: string;
  readonly value: unknown;
  readonly expectation: string;
};
type Keys = readonly PropertyKey[];

/** Taking an element out can empty a list above it, so a few rounds may be needed. */
const mostRounds = 8;

/** Normalises a candidate through `Spec`; the smallest list element around each invalid value is left out. */
export function leaveOutInvalid(candidate: Spec): { spec: Spec; leftOut: LeftOut[] } {
  const tree: unknown = structuredClone(candidate);
  const leftOut: LeftOut[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = Spec.safeParse(tree);
    if (parsed.success) return { spec: parsed.data, leftOut };
    for (const { keys, issue } of findTargets(tree, parsed.error.issues)) {
      const value = remove(tree, keys);
      const pointer = issue.path.map(String).join('.');
      leftOut.push({ pointer, value, expectation: issue.message });
    }
  }
  throw new SpecWriterError('internal', {
    message: 'Expected a draft that can be completed to a specification, found one that cannot.',
    hint: 'Report this with the answer that was kept in the folder of the report.',
  });
}

type Target = { readonly keys: Keys; readonly issue: z.core.$ZodIssue };

/** Inner and later elements first, so that removing one does not move the others; each place once. */
function findTargets(tree: unknown, issues: readonly z.core.$ZodIssue[]): Target[] {
  const targets = new Map<string, Target>();
  for (const issue of issues) {
    const keys = findRemovable(tree, issue.path);
    if (keys.length > 0) targets.set(keys.map(String).join('.'), { keys, issue });
  }
  const places = [...targets.values()];
  return places
    .filter(({ keys }) => !places.some((other) => isInside(keys, other.keys)))
    .sort(
      ({ keys: left }, { keys: right }) =>
        right.length - left.length || positionOf(right) - positionOf(left),
    );
}

function positionOf(keys: Keys): number {
  const key = keys.at(-1);
  return typeof key === 'number' ? key : -1;
}

/** An empty optional list goes as a whole; anything else goes with the list element that holds it. */
function findRemovable(tree: unknown, path: Keys): Keys {
  const value = read(tree, path);
  if (Array.isArray(value) && value.length === 0) return path;
  return path.slice(0, path.findLastIndex((key) => typeof key === 'number') + 1);
}

const isInside = (keys: Keys, outer: Keys): boolean =>
  outer.length < keys.length && outer.every((key, index) => key === keys[index]);

function read(tree: unknown, keys: Keys): unknown {
  let value = tree;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function remove(tree: unknown, keys: Keys): unknown {
  const parent = read(tree, keys.slice(0, -1));
  const key = keys.at(-1);
  const value = read(tree, keys);
  if (Array.isArray(parent) && typeof key === 'number') parent.splice(key, 1);
  else if (typeof parent === 'object' && parent !== null && key !== undefined) {
    Reflect.deleteProperty(parent, key);
  }
  return value;
}
