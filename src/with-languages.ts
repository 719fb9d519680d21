import { findDoubtfulProse } from './rules/prose/find-foreign-language.ts';
import type { RuleContext } from './rules/rule.ts';
import type { ParsedSpec } from './spec/parsed-spec.ts';

/** The tables of a hundred languages are loaded only where a document may not be in its own. */
export async function withLanguages(
  parsed: ParsedSpec,
  context: RuleContext,
): Promise<RuleContext> {
  if (findDoubtfulProse(parsed) === undefined) return context;
  const { languageJudge } = await import('./rules/prose/identify-language.ts');
  return { ...context, languages: languageJudge };
}
