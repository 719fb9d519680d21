import type { Assignment } from '../architect/assignment.ts';
import type { Packing } from '../architect/model/packing.ts';
import type { WriteResult } from '../write-request.ts';

/** Of a corpus of any size, so many pieces that were left out are named; the rest is counted. */
const mostLeftOut = 1_000;

/**
 * The report of one run for machines: what was read, chosen, left out, found and spent.
 * Nothing in it comes from the environment, so it holds no secret.
 */
export function describeReport(result: WriteResult, assignment: Assignment): unknown {
  const { requirement, research, pins } = assignment;
  const { outcome, reason, paths, inputHash, model, findings, questions } = result;
  const { notices, usage, repairs = 0, failure, packing } = result;
  return {
    schemaVersion: 1,
    outcome,
    reason,
    tool: assignment.tool,
    model,
    createdAt: assignment.createdAt,
    inputHash,
    paths,
    requirement: {
      source: requirement.source,
      title: requirement.title,
      clauses: requirement.clauses,
      removed: requirement.removed ?? [],
    },
    research: {
      files: research.files.map(({ path, text }) => ({ path, characters: text.length })),
      skipped: research.skipped,
      removed: research.removed ?? [],
      facts: countFacts(assignment),
      ...(packing && { packing: boundPacking(packing) }),
    },
    pins: pins.map(({ name, version, evidence }) => ({ name, version, evidence })),
    conflicts: research.conflicts,
    findings,
    questions,
    notices,
    usage,
    repairs,
    ...(failure && { failure: { message: failure.message, hint: failure.hint } }),
  };
}

function countFacts({ research }: Assignment): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { is } of research.facts) counts[is] = (counts[is] ?? 0) + 1;
  return counts;
}

function boundPacking({ leftOut, ...counts }: Packing): unknown {
  const more = leftOut.length - mostLeftOut;
  return {
    ...counts,
    leftOut: leftOut.slice(0, mostLeftOut),
    ...(more > 0 && { moreLeftOut: more }),
  };
}
