const withoutEnding = (path: string): string => path.replace(/\.(?:md|markdown)$/iu, '');

/** The machine twin lies beside the document. */
export const twinPath = (specPath: string): string => `${withoutEnding(specPath)}.json`;

/** The report of the run that wrote the document. */
export const reportPath = (specPath: string): string => `${withoutEnding(specPath)}.report.json`;

/** An answer of the model as it came, kept because it was paid for. */
export const answerPath = (specPath: string, number: number): string =>
  `${withoutEnding(specPath)}.answer-${number}.txt`;

/** What is there of a draft that is not finished, for a run that goes on from it. */
export const draftPath = (specPath: string): string => `${withoutEnding(specPath)}.draft.json`;
