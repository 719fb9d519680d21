/** What ends the first message, for the most tokens that an answer may have. */
export type WriteTask = (maxOutputTokens: number) => string;

/** Asks for the whole object in one answer. */
export const writeWholeTask: WriteTask = (maxOutputTokens) => `# Task
Fill the object for this requirement: build every clause, cite what the research proves, decide what it leaves open, and order the steps so that a Builder can follow them from the first to the last. An answer of more than ${maxOutputTokens} tokens is cut and lost, so be as terse as that demands. Answer with the one JSON object and nothing else.`;

/**
 * Asks for the first of several answers. It stands in every later prompt too, so nothing in it differs from
 * stage to stage: endpoints keep what two prompts begin with.
 */
export const writeFirstTask: WriteTask = (maxOutputTokens) => `# Task
The object is filled in several answers: the architecture first, then the interfaces and the logic, which are written at the same time and do not see each other, then the plan. Each answer is one JSON object with the keys that its task names, and is final: later answers build on it. An answer of more than ${maxOutputTokens} tokens is cut.
Fill the architecture now: the keys \`title\` to \`outOfScope\`. Decide what the research leaves open. The later answers meet only in the names that you give here, so let the \`purpose\` of each file list, as code spans and in the spelling of the language, every type, function, endpoint, command and constant that the file defines for others. Answer with the one JSON object and nothing else.`;
