import type { Locale } from '../locales/locale.ts';
import { questionTexts } from './question-texts.ts';
import type { Question } from './question.ts';
import type { Requirement } from './requirement.ts';

/** What has to be answered before anything can be specified; nothing when the requirement demands something. */
export function findQuestions(requirement: Requirement, locale: Locale): Question[] {
  const texts = questionTexts[locale.tag] ?? questionTexts['en'];
  if (requirement.clauses.length > 0 || texts === undefined) return [];
  return texts.map(([text = '', ...options]) => ({ text, options, recommended: 0 }));
}
