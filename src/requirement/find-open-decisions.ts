import { readBlocks } from '../markdown/read-blocks.ts';
import type { OpenDecision } from './decisions/open-decision.ts';
import { readAsked } from './decisions/read-asked.ts';
import { readLines } from './decisions/read-lines.ts';
import { readOpenSection } from './decisions/read-open-section.ts';
import type { Known } from './decisions/read-open-section.ts';
import type { Clause, Requirement } from './requirement.ts';
import { readSections } from './statements/section.ts';
import type { Section } from './statements/section.ts';
import { isAnswered, isNothing } from './text/answer.ts';
import { asksSomething } from './text/asks.ts';
import { withoutComments } from './text/join-text.ts';
import { compileOpenMarks } from './text/open-marks.ts';
import { isUnsettled } from './text/open-value.ts';
import { withoutCode } from './text/plain-text.ts';
import { isPostponed } from './text/postponed.ts';
import { splitAmounts } from './text/split-amounts.ts';
import { splitChoices } from './text/split-choices.ts';
import { splitSentences } from './text/split-sentences.ts';
import { isTemplateQuestion } from './text/template-question.ts';
import { withoutQuotes } from './text/without-quotes.ts';
import { findFittingLocales } from './words/fitting-locales.ts';
import { readVocabulary } from './words/vocabulary.ts';

/**
 * The decisions that a requirement says are still to be made: what asks below `Open questions`, lines such
 * as `TBD: …`, and demands in which such a mark takes the place of a value.
 */
export function findOpenDecisions(requirement: Requirement): OpenDecision[] {
  const text = withoutComments(requirement.text);
  const words = readVocabulary(findFittingLocales(text));
  const known = { words, marks: compileOpenMarks(words.openMarks) };
  const demands = requirement.clauses.filter(({ text: said }) => !/[?？]$/u.test(said));
  const demandLines = new Set(demands.map(({ line }) => line));
  const found = readSections(readBlocks(text), words).flatMap((section) => {
    if (section.isOpen) return readOpenSection(section, known);
    if (isAside(section)) return [];
    return [...readMarked(section, known), ...readAsked(section, known, demandLines)];
  });
  const unfinished = requirement.clauses.flatMap((clause) => readUnfinished(clause, known));
  const byLine = new Map<number, OpenDecision>();
  for (const decision of [...found, ...unfinished])
    if (!byLine.has(decision.line)) byLine.set(decision.line, decision);
  return [...byLine.values()].sort((left, right) => left.line - right.line);
}

/** What is left out, explained or merely listed needs no decision. */
const isAside = ({ kind }: Section): boolean =>
  kind === 'exclusion' || kind === 'motivation' || kind === 'context';

const readMarked = ({ blocks, title, kind }: Section, { words, marks }: Known): OpenDecision[] =>
  readLines(blocks, marks).flatMap(({ text, line }) => {
    if (marks.isMark(text))
      return kind === 'remark' ? [] : [{ text: name(title, text), line, choices: [] }];
    const left = marks.readOpen(text) ?? readTask(text) ?? readUnsettled(text);
    if (left === undefined || isNothing(left) || isAnswered(left, true) || isPostponed(left))
      return [];
    return [{ text: left, line, choices: splitChoices(marks.withoutEnd(left), words.choiceWords) }];
  });

const name = (title: string, mark: string): string => (title === '' ? mark : `${title}: ${mark}`);

/** A task note is a decision only where it asks: who notes tasks does not leave them open. */
function readTask(text: string): string | undefined {
  const left = /^[(（[]?(?:TODO|FIXME)[)）\]]?\s?[:：–—-]\s?(.+)$/u.exec(text)?.[1];
  return left !== undefined && asksSomething(left) ? left : undefined;
}

/** Who says in prose that something is not decided demands nothing, but has to decide it. */
const readUnsettled = (text: string): string | undefined =>
  splitSentences(text).find(({ text: said }) => isUnsettled(withoutQuotes(withoutCode(said))))
    ?.text;

function readUnfinished({ text, line, kind }: Clause, { words, marks }: Known): OpenDecision[] {
  if (kind === 'exclusion') return [];
  const amounts = splitAmounts(text, words.choiceWords);
  if (amounts.length > 0) return [{ text, line, choices: amounts }];
  if (!marks.isUnfinished(text) || isTemplateQuestion(text) || isPostponed(text)) return [];
  return [{ text, line, choices: splitChoices(marks.withoutEnd(text), words.choiceWords) }];
}
