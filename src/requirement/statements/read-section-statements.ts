import type { Block } from '../../markdown/block.ts';
import { withoutCode } from '../text/plain-text.ts';
import { readSentences } from '../text/read-sentences.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { textWidth } from '../text/text-width.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { readListStatements } from './read-list-statements.ts';
import type { Introduction } from './read-list-statements.ts';
import { readProseStatements } from './read-prose-statements.ts';
import { readTableStatements } from './read-table-statements.ts';
import type { Scope } from './scope.ts';
import { toHeadingTitle } from './heading-title.ts';
import type { Section } from './section.ts';
import { withShownCode } from './shown-code.ts';
import type { Statement } from './statement.ts';

type Paragraph = Extract<Block, { is: 'paragraph' }>;

/** An introduction up to this width is read like a heading. */
const longestLabel = 80;

/** The place that a section opens. */
export const toScope = (section: Section, words: Vocabulary, isTalk: boolean): Scope => ({
  words,
  kind: section.kind,
  title: section.title,
  isSubject: section.isSubject,
  level: section.level,
  isTalk,
});

/** The demands that stand in a section by their form: lists, tables and sentences that bind or ask. */
export function readSectionStatements(blocks: readonly Block[], scope: Scope): Statement[] {
  if (scope.kind === 'context') return [];
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const lead = before?.is === 'paragraph' ? readLead(before, block, scope) : undefined;
    const followed = block.is === 'paragraph' && readLead(block, after, scope) !== undefined;
    return withShownCode(readBlock(block, scope, { lead, followed }), block, after);
  });
}

type Around = { readonly lead: Lead | undefined; readonly followed: boolean };

function readBlock(block: Block, scope: Scope, { lead, followed }: Around): Statement[] {
  if (block.is === 'list' || block.is === 'table')
    return readItems(block, lead?.scope ?? scope, lead?.introduction);
  if (block.is === 'quote') return readQuote(block, scope);
  if (block.is === 'html') return readHtml(block, scope);
  if (block.is !== 'paragraph') return [];
  return readProseStatements(followed ? withoutLead(block) : block, scope);
}

/** Whoever quotes talks about what somebody else said. */
const readQuote = ({ blocks }: Extract<Block, { is: 'quote' }>, scope: Scope): Statement[] =>
  scope.isTalk ? [] : readSectionStatements(blocks, { ...scope, isTalk: true });

const verbatimHtml = /<(?:pre|script|style|svg|textarea)\b/iu;

const readHtml = (block: Extract<Block, { is: 'html' }>, scope: Scope): Statement[] =>
  verbatimHtml.test(block.text) ? [] : readProseStatements(block, scope);

function readItems(
  block: Extract<Block, { is: 'list' | 'table' }>,
  scope: Scope,
  introduction: Introduction | undefined,
): Statement[] {
  if (scope.kind === 'context') return [];
  return block.is === 'list'
    ? readListStatements(block, scope, introduction)
    : readTableStatements(block, scope);
}

type Lead = { readonly scope: Scope; readonly introduction: Introduction };

/** The sentence with a colon before a list or table: a label that tells the kind, or words to read with each item. */
function readLead(before: Paragraph, block: Block | undefined, scope: Scope): Lead | undefined {
  if (block?.is !== 'list' && block?.is !== 'table') return undefined;
  const sentence = readSentences(before.text).at(-1)?.text ?? '';
  return /[:：]$/u.test(sentence) ? toLead(sentence, scope) : undefined;
}

function toLead(sentence: string, scope: Scope): Lead {
  const title = toHeadingTitle(sentence);
  const prose = withoutCode(sentence);
  const isDemand = scope.words.isBinding(prose) || scope.words.isRequest(prose);
  const isShort = !isDemand && textWidth(title) <= longestLabel;
  const kind = isShort ? scope.words.findHeadingKind(title) : undefined;
  if (kind === undefined || kind === 'motivation')
    return {
      scope: isShort ? { ...scope, title, isSubject: true } : scope,
      introduction: { texts: [sentence], isDemand },
    };
  return {
    scope: { ...scope, kind, title, isSubject: false },
    introduction: { texts: [], isDemand: false },
  };
}

/** The sentence that introduces a list is read with its items. */
function withoutLead(paragraph: Paragraph): Paragraph {
  const last = readSentences(paragraph.text).at(-1);
  const lines = paragraph.text.split('\n').slice(0, last?.offset ?? 0);
  const sameLine = splitSentences(paragraph.text.split('\n').slice(lines.length).join('\n'));
  const kept = sameLine.slice(0, -1).map(({ text }) => text);
  return { ...paragraph, text: [...lines, kept.join(' ')].join('\n') };
}
