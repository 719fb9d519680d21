import type { Locale } from '../locales/locale.ts';
import { contradictionTexts } from './decisions/contradiction-texts.ts';
import { findContradictions } from './find-contradictions.ts';
import { findOpenDecisions } from './find-open-decisions.ts';
import { openDecisionTexts } from './open-decision-texts.ts';
import { questionTexts } from './question-texts.ts';
import type { Question } from './question.ts';
import type { Requirement } from './requirement.ts';

/** What has to be answered before anything can be specified: what is to be built at all, what the author left open, or which of two demands holds. */
export function findQuestions(requirement: Requirement, locale: Locale): Question[] {
  if (requirement.clauses.length === 0) return askForDemands(locale);
  return [...askForDecisions(requirement, locale), ...askForOneOf(requirement, locale)];
}

function askForDecisions(requirement: Requirement, { tag }: Locale): Question[] {
  const waysOut = openDecisionTexts[tag] ?? openDecisionTexts['en'] ?? [];
  return findOpenDecisions(requirement).map(({ text, choices }) => ({
    text,
    options: choices.length > 1 ? choices : waysOut,
    recommended: 0,
  }));
}

function askForOneOf(requirement: Requirement, { tag }: Locale): Question[] {
  const write = contradictionTexts[tag] ?? contradictionTexts['en'];
  if (write === undefined) return [];
  return findContradictions(requirement).map(({ first, second, choices }) => ({
    text: write(first, second),
    options: choices,
    recommended: 0,
  }));
}

const askForDemands = ({ tag }: Locale): Question[] =>
  (questionTexts[tag] ?? questionTexts['en'] ?? []).map(([text = '', ...options]) => ({
    text,
    options,
    recommended: 0,
  }));
