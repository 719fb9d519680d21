import type { Document, Target } from '../delivery.ts';
import { cutPlain, neutralisePlain } from './neutralise-plain.ts';

/** Longer headlines are cut in the lists of GitHub and of Git. */
const mostHeadlineCharacters = 72;

/** The message of our commits; a later run recognises them by the trailers. */
export function writeCommitMessage(
  { spec, inputHash }: Document,
  { subject, specPath }: Target,
): { readonly headline: string; readonly body: string } {
  const headline = cutPlain(`Specify: ${neutralisePlain(spec.title)}`, mostHeadlineCharacters);
  const trailers = [
    ...(subject === undefined ? [] : [`Spec-Writer-Issue: ${subject}`]),
    `Spec-Writer-Input: ${inputHash}`,
  ];
  return { headline, body: `Writes ${neutralisePlain(specPath)}.\n\n${trailers.join('\n')}` };
}
