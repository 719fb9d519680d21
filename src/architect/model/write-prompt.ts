import type { Message } from '../../ports.ts';
import { toLine } from '../../spec/text.ts';
import type { Assignment } from '../assignment.ts';
import type { CountTokens } from '../../research/count-tokens.ts';
import { createQuote, type Quote } from './data-block.ts';
import { defuseTokens } from './defuse-tokens.ts';
import { fitContext, type Context } from './fit-context.ts';
import type { Packing } from './packing.ts';
import { writeSystemPrompt } from './system-prompt.ts';
import { writeWholeTask, type WriteTask } from './write-task.ts';

export type Prompt = {
  readonly messages: readonly Message[];
  /** For all messages, as they are counted. */
  readonly tokens: number;
  /** How much did not fit: lines of the research, facts, lines of the requirement. */
  readonly omitted: { readonly lines: number; readonly facts: number; readonly asked: number };
  /** Which pieces of the research were chosen; nothing where all of it fits. */
  readonly packing?: Packing;
};

/** What one request may take, in tokens. */
export type PromptLimits = {
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  readonly countTokens: CountTokens;
  readonly writeTask?: WriteTask;
};

/** What a request costs beside the texts of its messages: their roles and delimiters. */
export const messageFrame = 16;

/** A share of the limit that is given up at least, so that few attempts are made. */
const leastStep = 0.01;

/**
 * Writes the messages so that they fit: instructions first and outside, everything of strangers
 * quoted. Parts that are counted one by one seldom come to more together; where they do, less is taken.
 */
export function writePrompt(assignment: Assignment, limits: PromptLimits): Prompt {
  let { maxInputTokens } = limits;
  for (;;) {
    const prompt = writeMessages(assignment, { ...limits, maxInputTokens });
    const excess = prompt.tokens - limits.maxInputTokens;
    if (excess <= 0) return prompt;
    maxInputTokens -= excess + Math.ceil(limits.maxInputTokens * leastStep);
  }
}

function writeMessages(assignment: Assignment, limits: PromptLimits): Prompt {
  const { localeTag, createdAt, locale } = assignment;
  const { countTokens, maxInputTokens, writeTask = writeWholeTask } = limits;
  const language = locale.tag === localeTag ? locale.name : '';
  const system = writeSystemPrompt({ localeTag, createdAt, language });
  const task = writeTask(limits.maxOutputTokens);
  const fixed = `${system}\n${task}`;
  const context = fitContext(assignment, { fixed, maxTokens: maxInputTokens, countTokens });
  const user = defuseTokens(`${writeUserMessage(assignment, context)}\n\n${task}`);
  const { research, facts, requirement } = context;
  return {
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    tokens: countTokens(system) + countTokens(user) + messageFrame,
    omitted: { lines: research.omitted, facts: facts.omitted, asked: requirement.omitted },
    ...(research.packing && { packing: research.packing }),
  };
}

const repository = `## Repository
The specification is a change to this repository, and its root is the root of the tree. These files exist: they are "modify" or "keep", all others are "new". Steps for a file that exists say what changes in it.`;
const decided = `## Answers
People decided these questions of an earlier run. They are final: follow them, and state each in \`decisions\`.`;

function writeUserMessage(
  { requirement, quoteMark }: Assignment,
  { clauses, conflicts, answers, instructions, requirement: asked, facts, tree, research }: Context,
): string {
  const source = toLine(requirement.source);
  const files = research.files.map(({ path, lines }) => ({
    title: `file ${toLine(path)}`,
    text: lines.join('\n'),
  }));
  const blocks = {
    requirement: { title: `requirement ${source}`, text: asked.lines.join('\n') },
    clauses: { title: 'clauses', text: clauses.join('\n') },
    facts: { title: 'facts', text: facts.lines.join('\n') },
    tree: { title: 'files of the repository', text: tree.lines.join('\n') },
    conflicts: { title: 'contradictions', text: conflicts.join('\n') },
    answers: { title: 'answers', text: answers.join('\n') },
  };
  const quote = createQuote(
    quoteMark,
    [...files, ...Object.values(blocks)].flatMap(({ title, text }) => [title, text]),
  );
  const parts = [
    '# Research Context',
    ...files.map(quote),
    describeOmission(research.omitted, 'lines of the research'),
    ...writeBlock('## Numbered facts', blocks.facts, quote),
    describeOmission(facts.omitted, 'facts'),
    ...writeGiven(repository, blocks.tree, quote),
    describeOmission(tree.omitted, 'files of the repository'),
    ...writeBlock('## Numbered contradictions', blocks.conflicts, quote),
    `# User Requirement\nIts lines are cited as ${source}:line.`,
    quote(blocks.requirement),
    describeOmission(asked.omitted, 'lines of the requirement'),
    ...writeBlock('## Numbered clauses', blocks.clauses, quote),
    ...writeGiven(decided, blocks.answers, quote),
    instructions.trim() === '' ? '' : `# House Rules\nObey them too:\n\n${instructions.trim()}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What only some requirements have is not named where there is none. */
const writeGiven: typeof writeBlock = (heading, block, quote) =>
  block.text === '' ? [] : writeBlock(heading, block, quote);

function writeBlock(
  heading: string,
  block: { readonly title: string; readonly text: string },
  quote: Quote,
): string[] {
  return block.text === '' ? [`${heading}\nThere are none.`] : [heading, quote(block)];
}

const describeOmission = (count: number, what: string): string =>
  count === 0 ? '' : `(${count} more ${what} did not fit.)`;
