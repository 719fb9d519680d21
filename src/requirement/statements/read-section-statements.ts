import type { Block } from '../../markdown/block.ts';
import { toPlainText, withoutCode } from '../text/plain-text.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { textWidth } from '../text/text-width.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { readListStatements } from './read-list-statements.ts';
import type { Introduction } from './read-list-statements.ts';
import { readProseStatements } from './read-prose-statements.ts';
import { readTableStatements } from './read-table-statements.ts';
import type { Scope } from './scope.ts';
import { toHeadingTitle } from './section.ts';
import type { Section } from './section.ts';
import type { Statement } from './statement.ts';

type Paragraph = Extract<Block, { is: 'paragraph' }>;

/** A line of bold text and nothing else stands for a heading. */
const boldLine = /^(?:\*\*(?:[^*]|\*(?!\*)){1,200}\*\*|__(?:[^_]|_(?!_)){1,200}__)\s{0,9}[:：]?$/u;
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
export function readSectionStatements(blocks: readonly Block[], section: Scope): Statement[] {
  let scope = section;
  return blocks.flatMap((block, index) => {
    if (block.is === 'paragraph' && boldLine.test(block.text.trim())) {
      scope = openLabel(block.text, section);
      return [];
    }
    if (scope.kind === 'context') return [];
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const lead = before?.is === 'paragraph' ? readLead(before, block, scope) : undefined;
    const followed = block.is === 'paragraph' && readLead(block, after, scope) !== undefined;
    return readBlock(block, scope, { lead, followed });
  });
}

type Around = { readonly lead: Lead | undefined; readonly followed: boolean };

function readBlock(block: Block, scope: Scope, { lead, followed }: Around): Statement[] {
  const place = lead?.scope ?? scope;
  switch (block.is) {
    case 'paragraph':
      return readProseStatements(followed ? withoutLead(block) : block, scope);
    case 'list':
      return place.kind === 'context' ? [] : readListStatements(block, place, lead?.introduction);
    case 'table':
      return place.kind === 'context' ? [] : readTableStatements(block, place);
    case 'html':
      return readHtml(block, scope);
    case 'quote':
      return scope.isTalk ? [] : readSectionStatements(block.blocks, { ...scope, isTalk: true });
    case 'heading':
    case 'code':
    case 'rule':
      return [];
  }
}

function openLabel(text: string, section: Scope): Scope {
  const title = toHeadingTitle(text);
  const own = section.words.findHeadingKind(title);
  return { ...section, kind: own ?? section.kind, title, isSubject: own === undefined };
}

type Lead = { readonly scope: Scope; readonly introduction: Introduction };

/** The sentence with a colon before a list or table: a label that tells the kind, or words to read with each item. */
function readLead(before: Paragraph, block: Block | undefined, scope: Scope): Lead | undefined {
  if (block?.is !== 'list' && block?.is !== 'table') return undefined;
  const text = toPlainText(before.text).trim();
  if (!/[:：]$/u.test(text)) return undefined;
  const sentence = splitSentences(text).at(-1)?.text.replace(/\s+/gu, ' ') ?? text;
  const title = toHeadingTitle(sentence);
  const own = textWidth(title) <= longestLabel ? scope.words.findHeadingKind(title) : undefined;
  const prose = withoutCode(sentence);
  const isDemand = scope.words.isBinding(prose) || scope.words.isRequest(prose);
  if (own === undefined || own === 'motivation' || isDemand)
    return { scope, introduction: { texts: [sentence], isDemand } };
  return {
    scope: { ...scope, kind: own, title, isSubject: false },
    introduction: { texts: [], isDemand: false },
  };
}

/** The sentence that introduces a list is read with its items. */
function withoutLead(paragraph: Paragraph): Paragraph {
  const last = splitSentences(paragraph.text).at(-1)?.text ?? '';
  return { ...paragraph, text: paragraph.text.trimEnd().slice(0, -last.length) };
}

const verbatimHtml = /<(?:pre|script|style|svg|textarea)\b/iu;

const readHtml = (block: Extract<Block, { is: 'html' }>, scope: Scope): Statement[] =>
  verbatimHtml.test(block.text) ? [] : readProseStatements(block, scope);
