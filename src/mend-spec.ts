import type { Judged } from './rules/disables/apply-disables.ts';
import type { Refusal } from './rules/fixes/fix-document.ts';
import type { Mend } from './rules/fixes/mend-apart.ts';
import type { Finding, RuleContext, RuleSettings } from './rules/rule.ts';
import type { ParsedSpec } from './spec/parsed-spec.ts';
import { twinPath } from './spec-paths.ts';

/** A file as it was read and as it is mended. */
export type Change = { readonly path: string; readonly before: string; readonly after: string };

/** What came of mending: what is left is what was judged. */
export type Mended = {
  /** The findings that are gone, at their lines of before. */
  readonly fixed: readonly Finding[];
  readonly refused: readonly Refusal[];
  /** The document, and its twin where it said the same before. */
  readonly changes: readonly Change[];
  /** Nothing was written: this is what would be mended. */
  readonly isOnlyShown?: boolean;
};

type Subject = {
  readonly path: string;
  readonly parsed: ParsedSpec;
  readonly context: RuleContext;
};
type MendedSpec = {
  readonly parsed: ParsedSpec;
  readonly judged: Judged;
  readonly mended: Mended;
};

/** Mends a document as far as there is one safe answer, and judges what it is then; nothing is written here. */
export async function mendSpec(
  { path, parsed, context }: Subject,
  rules: RuleSettings,
): Promise<MendedSpec> {
  const [{ fixDocument }, { judgeDocument }] = await Promise.all([
    import('./rules/fixes/fix-document.ts'),
    import('./rules/judge-document.ts'),
  ]);
  const { fixed, refused, ...after } = fixDocument(parsed, context, rules);
  const judged = judgeDocument(after.parsed, after.context, rules);
  const changes = [
    { path, before: parsed.text, after: after.parsed.text },
    { path: twinPath(path), before: context.twin ?? '', after: after.context.twin ?? '' },
  ].filter((change) => change.before !== change.after);
  return { parsed: after.parsed, judged, mended: { fixed, refused, changes } };
}

/** The same in pieces that are safe each on its own. */
export async function mendInPieces(
  { parsed, context }: Subject,
  rules: RuleSettings,
): Promise<readonly Mend[]> {
  const [{ fixDocument }, { mendApart }] = await Promise.all([
    import('./rules/fixes/fix-document.ts'),
    import('./rules/fixes/mend-apart.ts'),
  ]);
  const fixed = fixDocument(parsed, context, rules);
  return mendApart({ parsed, context, mended: fixed.parsed }, rules);
}
