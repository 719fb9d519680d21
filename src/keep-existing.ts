import type { Assignment } from './architect/assignment.ts';
import { contextOf } from './draft-spec.ts';
import { countNoun } from './report/count-noun.ts';
import { checkSpec } from './rules/check-spec.ts';
import { hasFailed } from './rules/has-failed.ts';
import type { ParsedSpec } from './spec/parsed-spec.ts';
import { reportPath, twinPath } from './spec-paths.ts';
import type { WriteRequest, WriteResult, WriteWorld } from './write-request.ts';

type Kept = Pick<WriteResult, 'outcome' | 'reason' | 'paths' | 'findings'>;

/**
 * Keeps a document that was written from exactly this input, so that nothing is paid again and no edit
 * of a person is lost. It is checked all the same: rules may have changed, and so may have the document.
 */
export async function keepExisting(
  parsed: ParsedSpec,
  assignment: Assignment,
  { request, world }: { readonly request: WriteRequest; readonly world: WriteWorld },
): Promise<Kept> {
  const { specPath, rules, failOn } = request;
  const findings = checkSpec(parsed, contextOf(assignment), rules);
  const report = reportPath(specPath);
  const hasReport = (await world.readExisting(report)) !== undefined;
  const paths = { spec: specPath, twin: twinPath(specPath), ...(hasReport && { report }) };
  const made = `${specPath} was written from exactly this input`;
  if (hasFailed(findings, failOn)) {
    const reason = `${made} and has ${countNoun(findings.length, 'finding')}; mend it, or remove it to write it anew.`;
    return { outcome: 'invalid', reason, paths, findings };
  }
  if ((await world.readExisting(paths.twin)) === undefined) {
    await world.writeText(paths.twin, `${JSON.stringify(parsed.spec, null, 2)}\n`);
  }
  return { outcome: 'unchanged', reason: `${made}.`, paths, findings };
}
