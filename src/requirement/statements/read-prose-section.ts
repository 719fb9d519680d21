import type { Block } from '../../markdown/block.ts';
import { isMeaningful } from '../text/template-chrome.ts';
import { readParagraph } from './read-paragraph.ts';
import type { Said } from './read-paragraph.ts';
import { readDemandSentences } from './read-demand-sentences.ts';
import { addSubject, isAsking, joinContext, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Section } from './section.ts';
import type { Statement } from './statement.ts';

/** A heading that is code names what its paragraphs describe: a function, a method, a command. */
const codeTitle = /`|\w\([^)]*\)|\w::\w|\w#\w|\w\.\w+\(/u;

/** Whether a section only describes in prose what its heading names. */
export const isDescription = (section: Section, scope: Scope): boolean =>
  isCode(section, scope) && !section.blocks.some(isItems);

/** Whether a section asks in prose alone, so that each of its sentences is a demand. */
export const isProseOnly = (section: Section, scope: Scope): boolean =>
  isAsking(scope) &&
  !scope.isTalk &&
  scope.kind !== 'exclusion' &&
  section.alias === undefined &&
  !section.blocks.some(isItems);

/** Whether a section asks for something even when none of its sentences binds. */
export const isProseDemand = (section: Section, scope: Scope): boolean =>
  isAsking(scope) || section.alias !== undefined || isCode(section, scope);

const isItems = (block: Block | undefined): boolean =>
  block?.is === 'list' || block?.is === 'table';

const isCode = ({ title }: Section, { kind }: Scope): boolean =>
  kind === 'neutral' && codeTitle.test(title);

/** The paragraphs of a section that asks without a list and without a binding word. */
export function readProseSection(section: Section, scope: Scope): Statement[] {
  const isNamed = section.alias !== undefined || isCode(section, scope);
  if (!isNamed && scope.kind !== 'exclusion') return readDemandSentences(section.blocks, scope);
  return readAllParagraphs(section, scope).map(({ text, line, alias = section.alias }) => ({
    text:
      isNamed && !section.isLabel ? joinContext([section.title], text) : addSubject(text, scope),
    line,
    kind: toKind(text, scope),
    ...(alias === undefined ? {} : { alias }),
  }));
}

/** A heading with an id is a demand by itself when nothing below it says more. */
export function readHeading({ title, line, alias, isLabel }: Section, scope: Scope): Statement[] {
  if (alias === undefined || isLabel || !isMeaningful(title)) return [];
  return [{ text: title, line, kind: toKind(title, scope), alias }];
}

/** What introduces a list is read with the list. */
const readAllParagraphs = ({ blocks }: Section, { words }: Scope): Said[] =>
  blocks.flatMap((block, index) =>
    readParagraph(block, words).filter(
      ({ text }) => !(isItems(blocks[index + 1]) && /[:：]$/u.test(text)),
    ),
  );
