import type { Evidence } from '../../spec/spec.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import type { RuleContext } from '../rule.ts';
import { openSources } from './open-sources.ts';

/** Whether the words of a citation stand nowhere in the cited file as it is now. */
export type IsStale = (evidence: Evidence) => boolean;

/** Judges citations by the sources; nothing is stale where no source is known. */
export function createStaleJudge(
  { spec }: Pick<ParsedSpec, 'spec'>,
  { sources }: RuleContext,
): IsStale {
  if (sources === undefined) return () => false;
  const opened = openSources(sources);
  const { source } = spec.requirement;
  return (evidence) => {
    // A requirement that nobody named, such as an issue, cannot be re-opened.
    if (evidence.path === source && !sources.has(source)) return false;
    return !opened.proves(evidence) && opened.findNearest(evidence) === undefined;
  };
}
