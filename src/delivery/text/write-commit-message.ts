import { countNoun } from '../../report/count-noun.ts';
import { measureSpec } from '../../report/measure-spec.ts';
import type { Document, Target } from '../delivery.ts';
import { neutraliseBare, neutraliseWithin } from './neutralise-plain.ts';

export type CommitMessage = { readonly headline: string; readonly body: string };

/** Longer headlines are cut in the lists of GitHub and of Git. */
const longestHeadline = 72;
/** A name of a model or a file beyond this tells nobody anything. */
const longestName = 120;

/** The message of the commit that holds the document; by its trailers a later run knows it as ours. */
export function writeCommitMessage(
  { spec, model, inputHash }: Document,
  { subject }: Target,
): CommitMessage {
  const { clauses, answered, pins, grounded } = measureSpec(spec);
  const name = (text: string): string => neutraliseWithin(text, longestName, neutraliseBare);
  const { tool } = spec.generator;
  return {
    headline: neutraliseWithin(`Specify: ${spec.title}`, longestHeadline, neutraliseBare),
    body: [
      `Written by ${name(tool)} with ${name(model)} from ${name(spec.requirement.source)}.`,
      `${answered} of ${countNoun(clauses, 'clause')} answered, ${grounded} of ${countNoun(pins, 'version')} with a source.`,
      '',
      ...(subject === undefined ? [] : [`Spec-Writer-Issue: ${subject}`]),
      `Spec-Writer-Input: ${inputHash}`,
    ].join('\n'),
  };
}
