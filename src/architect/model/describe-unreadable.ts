import { SpecWriterError } from '../../errors.ts';

export const describeUnreadable = (reason: string, model: string): SpecWriterError =>
  new SpecWriterError('model', {
    message: reason,
    hint: `Choose a model that supports structured outputs; the answer of ${model} was kept beside the report.`,
  });
