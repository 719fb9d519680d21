import type { Evidence, Spec } from './spec.ts';

export type PlacedEvidence = { readonly evidence: Evidence; readonly pointer: string };

/** Every citation of the document with the pointer to its place. */
export function listEvidence({ architecture, logic, decisions }: Spec): PlacedEvidence[] {
  const of = (citations: readonly Evidence[], owner: string): PlacedEvidence[] =>
    citations.map((evidence, index) => ({ evidence, pointer: `${owner}.evidence.${index}` }));
  return [
    ...architecture.techStack.flatMap((pin, index) =>
      of(pin.evidence, `architecture.techStack.${index}`),
    ),
    ...logic.details.flatMap((detail, index) => of(detail.evidence, `logic.details.${index}`)),
    ...decisions.flatMap(({ options }, index) =>
      options.flatMap((option, position) =>
        of(option.evidence, `decisions.${index}.options.${position}`),
      ),
    ),
  ];
}
