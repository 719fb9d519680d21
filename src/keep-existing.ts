import type { Assignment } from './architect/assignment.ts';
import { contextOf } from './draft-spec.ts';
import { countNoun } from './report/count-noun.ts';
import { checkSpec } from './rules/check-spec.ts';
import { hasFailed } from './rules/has-failed.ts';
import type { Finding } from './rules/rule.ts';
import { findDifferences } from './spec/find-differences.ts';
import { parseSpec } from './spec/parse-spec.ts';
import type { ParsedSpec } from './spec/parsed-spec.ts';
import type { Spec } from './spec/spec.ts';
import { reportPath, twinPath } from './spec-paths.ts';
import type { WriteRequest, WriteResult, WriteWorld } from './write-request.ts';

type Kept = Pick<
  WriteResult,
  'outcome' | 'reason' | 'paths' | 'findings' | 'spec' | 'text' | 'isSettled'
>;
type Surroundings = { readonly request: WriteRequest; readonly world: WriteWorld };

/**
 * Keeps a document that was written from exactly this input, in the workspace or where it was published,
 * so that nothing is paid again and no edit of a person is lost. It is checked all the same: rules may
 * have changed, and so may have the document.
 */
export async function keepExisting(
  existing: string | undefined,
  assignment: Assignment,
  { request, world }: Surroundings,
): Promise<Kept | undefined> {
  const published = await world.findPublished?.(assignment.inputHash);
  const isSettled = published?.isSettled === true;
  const text = published?.text ?? existing;
  const parsed = text === undefined ? undefined : parseFrom(assignment.inputHash, text);
  if (text === undefined || parsed === undefined) return isSettled ? settled({}) : undefined;
  const paths = await placeFiles({ text, parsed, existing }, { request, world });
  const findings = checkSpec(parsed, contextOf(assignment), request.rules);
  const kept = { paths, findings, spec: parsed.spec, text };
  return isSettled ? settled(kept) : { ...kept, ...judge(findings, request) };
}

/** The document, when it was made from exactly this input. */
function parseFrom(inputHash: string, text: string): ParsedSpec | undefined {
  const parsed = parseSpec(text);
  return parsed.spec.generator.inputHash === inputHash ? parsed : undefined;
}

function judge(
  findings: readonly Finding[],
  { specPath, failOn }: WriteRequest,
): Pick<Kept, 'outcome' | 'reason'> {
  const made = `${specPath} was written from exactly this input`;
  if (!hasFailed(findings, failOn)) return { outcome: 'unchanged', reason: `${made}.` };
  const reason = `${made} and has ${countNoun(findings.length, 'finding')}; mend it, or remove it to write it anew.`;
  return { outcome: 'invalid', reason };
}

/** Nothing is left to do: the document stands where it belongs, and everything around it says so. */
const settled = (kept: Partial<Kept>): Kept => ({
  paths: {},
  findings: [],
  ...kept,
  outcome: 'unchanged',
  reason:
    'A specification was published from exactly this input; nothing was asked and nothing written.',
  isSettled: true,
});

type Standing = {
  readonly text: string;
  readonly parsed: ParsedSpec;
  readonly existing: string | undefined;
};

/** A later step of the job finds the files, whether they stood here or on a branch. */
async function placeFiles(
  { text, parsed, existing }: Standing,
  { request: { specPath }, world }: Surroundings,
): Promise<WriteResult['paths']> {
  const [report, twin] = [reportPath(specPath), twinPath(specPath)];
  if (text !== existing) await world.writeText(specPath, text);
  // An edit of the document is what counts; its twin follows it.
  if (text !== existing || !isTwinOf(parsed.spec, await world.readExisting(twin))) {
    await world.writeText(twin, `${JSON.stringify(parsed.spec, null, 2)}\n`);
  }
  const hasReport = (await world.readExisting(report)) !== undefined;
  return { spec: specPath, twin, ...(hasReport && { report }) };
}

function isTwinOf(spec: Spec, twin: string | undefined): boolean {
  try {
    return twin !== undefined && findDifferences(spec, JSON.parse(twin)).length === 0;
  } catch {
    return false;
  }
}
