import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { listSteps } from '../list-steps.ts';

/** A value of the document that is prose, as its author meant it to be read. */
export type ProseValue = { readonly text: string; readonly pointer: string };

/** What was listed of a document before: each rule about its sentences asks for the same. */
const listed = new WeakMap<ParsedSpec, readonly ProseValue[]>();

/** The sentences that instruct the Builder; what repeats a quote or a clause is its author's. */
export function listProseValues(parsed: ParsedSpec): readonly ProseValue[] {
  const known = listed.get(parsed) ?? listAnew(parsed);
  listed.set(parsed, known);
  return known;
}

function listAnew(parsed: ParsedSpec): ProseValue[] {
  const { architecture, interfaces, logic, outOfScope } = parsed.spec;
  const values: (readonly [string, string])[] = [
    ...listSteps(parsed).map(({ step, pointer }) => [step.action, `${pointer}.action`] as const),
    ...logic.details.map(({ text }, index) => [text, `logic.details.${index}`] as const),
    [architecture.pattern.rationale, 'architecture.pattern.rationale'],
    ...logic.flows.flatMap(({ steps }, flow) =>
      steps.map((text, index) => [text, `logic.flows.${flow}.steps.${index}`] as const),
    ),
    ...logic.errorHandling.map(
      ({ strategy }, index) => [strategy, `logic.errorHandling.${index}.strategy`] as const,
    ),
    ...architecture.techStack.map(
      ({ purpose }, index) => [purpose, `architecture.techStack.${index}.purpose`] as const,
    ),
    ...interfaces.signatures.map(
      ({ description }, index) => [description, `interfaces.signatures.${index}`] as const,
    ),
    ...outOfScope.map(({ reason }, index) => [reason, `outOfScope.${index}.reason`] as const),
  ];
  return values.map(([text, pointer]) => ({ text, pointer }));
}
