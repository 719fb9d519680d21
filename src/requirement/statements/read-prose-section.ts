import type { Block } from '../../markdown/block.ts';
import { textWidth } from '../text/text-width.ts';
import { isMeaningful } from '../text/template-chrome.ts';
import { readSentences } from '../text/read-sentences.ts';
import { addSubject, isAsking, joinContext, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Section } from './section.ts';
import type { Statement } from './statement.ts';

/** A paragraph up to this width is one demand; a longer one is a demand for each sentence. */
const longestParagraph = 400;
/** A heading that is code names what its paragraphs describe: a function, a method, a command. */
const codeTitle = /`|\w\([^)]*\)|\w::\w|\w#\w|\w\.\w+\(/u;

/** Whether a section only describes in prose what its heading names. */
export const isDescription = (section: Section, scope: Scope): boolean =>
  isCode(section, scope) && !section.blocks.some(({ is }) => is === 'list' || is === 'table');

/** Whether a section asks for something even when none of its sentences binds. */
export const isProseDemand = (section: Section, scope: Scope): boolean =>
  isAsking(scope) || section.alias !== undefined || isCode(section, scope);

const isCode = ({ title }: Section, { kind }: Scope): boolean =>
  kind === 'neutral' && codeTitle.test(title);

/** The paragraphs of a section that asks without a list and without a binding word. */
export function readProseSection(section: Section, scope: Scope): Statement[] {
  const named = section.alias === undefined ? {} : { alias: section.alias };
  const subject = section.alias !== undefined || isCode(section, scope);
  const found = section.blocks.flatMap(readParagraph).map(({ text, line }) => ({
    text: subject ? joinContext([section.title], text) : addSubject(text, scope),
    line,
    kind: toKind(text, scope),
    ...named,
  }));
  const heading = { text: section.title, line: section.line };
  if (found.length === 0 && section.alias !== undefined && isMeaningful(section.title))
    return [{ ...heading, kind: toKind(section.title, scope), alias: section.alias }];
  return found;
}

type Found = { readonly text: string; readonly line: number };

/** The meaningful text of a paragraph, whole or in sentences. */
export function readParagraph(block: Block): Found[] {
  if (block.is !== 'paragraph') return [];
  const sentences = readSentences(block.text);
  const whole = sentences.map(({ text }) => text).join(' ');
  if (!isMeaningful(whole) || isOnlyLink(whole)) return [];
  if (textWidth(whole) <= longestParagraph)
    return [{ text: whole, line: block.line + (sentences[0]?.offset ?? 0) }];
  return sentences.map(({ text, offset }) => ({ text, line: block.line + offset }));
}

const isOnlyLink = (text: string): boolean => /^(?:https?:\/\/\S+\s*)+$/u.test(text);
