import { listEvidence } from './list-evidence.ts';
import type { ReadSource, Spec } from './spec.ts';
import { toCode } from './text.ts';

/** More entries than that would push the document off the first page; then only what is cited counts. */
const mostSources = 50;

/** The specification with the research files that it was written from, so that a later check sees which changed. */
export function recordSources(spec: Spec, read: readonly ReadSource[]): Spec {
  const cited = new Set(listEvidence(spec).map(({ evidence }) => evidence.path));
  const sources = read.filter(
    ({ path }) =>
      path !== spec.requirement.source &&
      // A path that cannot be written as it is would never be found again.
      toCode(path) === path &&
      (read.length <= mostSources || cited.has(path)),
  );
  const { tool, model, inputHash } = spec.generator;
  const generator = { tool, model, inputHash, ...(sources.length > 0 && { sources }) };
  return { ...spec, generator };
}
