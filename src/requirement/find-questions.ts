import type { Locale } from '../locales/locale.ts';
import { findOpenDecisions } from './find-open-decisions.ts';
import { openDecisionTexts } from './open-decision-texts.ts';
import { questionTexts } from './question-texts.ts';
import type { Question } from './question.ts';
import type { Requirement } from './requirement.ts';

/** What has to be answered before anything can be specified: what is to be built at all, or what the author left open. */
export function findQuestions(requirement: Requirement, locale: Locale): Question[] {
  if (requirement.clauses.length === 0) return askForDemands(locale);
  const texts = openDecisionTexts[locale.tag] ?? openDecisionTexts['en'] ?? [];
  return findOpenDecisions(requirement).map(({ text, choices }) => ({
    text,
    options: choices.length > 1 ? choices : texts,
    recommended: 0,
  }));
}

const askForDemands = ({ tag }: Locale): Question[] =>
  (questionTexts[tag] ?? questionTexts['en'] ?? []).map(([text = '', ...options]) => ({
    text,
    options,
    recommended: 0,
  }));
