import type { Evidence, Spec } from '../../spec/spec.ts';
import type { Sources } from './open-sources.ts';

/** The document with every citation at the line on which its quote really stands, nearest to the cited one. */
export function correctCitations(spec: Spec, sources: Sources): Spec {
  const correct = <Owner extends { readonly evidence: readonly Evidence[] }>(
    owner: Owner,
  ): Owner => ({
    ...owner,
    evidence: owner.evidence.map((evidence) => correctLine(evidence, sources)),
  });
  const { architecture, logic, decisions } = spec;
  return {
    ...spec,
    architecture: { ...architecture, techStack: architecture.techStack.map(correct) },
    logic: { ...logic, details: logic.details.map(correct) },
    decisions: decisions.map((decision) => ({
      ...decision,
      options: decision.options.map(correct),
    })),
  };
}

function correctLine(evidence: Evidence, sources: Sources): Evidence {
  if (sources.proves(evidence)) return evidence;
  const found = sources.findNearest(evidence);
  if (found === undefined) return evidence;
  const { path, quote } = evidence;
  const { line, endLine } = found;
  return { path, line, ...(endLine !== line && { endLine }), quote };
}
