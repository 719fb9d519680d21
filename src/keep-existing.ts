import type { Assignment } from './architect/assignment.ts';
import type { Published } from './delivery/delivery.ts';
import { contextOf } from './draft-spec.ts';
import type { SpecWriterError } from './errors.ts';
import { countNoun } from './report/count-noun.ts';
import { checkSpec } from './rules/check-spec.ts';
import { hasFailed } from './rules/has-failed.ts';
import type { Finding } from './rules/rule.ts';
import { parseSpec } from './spec/parse-spec.ts';
import type { ParsedSpec } from './spec/parsed-spec.ts';
import { isTwinOf, writeTwin } from './spec/twin.ts';
import { reportPath, twinPath } from './spec-paths.ts';
import type { WriteRequest, WriteResult, WriteWorld } from './write-request.ts';

type Kept = Pick<
  WriteResult,
  'outcome' | 'reason' | 'paths' | 'findings' | 'spec' | 'text' | 'isSettled' | 'failure'
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
  const published = await look(assignment, world);
  if (published?.obstacle !== undefined) return refused(published.obstacle);
  const isSettled = published?.isSettled === true;
  const text = published?.text ?? existing;
  const parsed = parseFrom(assignment.inputHash, text);
  if (parsed === undefined) return isSettled ? settled({}) : undefined;
  const paths = await placeFiles({ text: parsed.text, parsed, existing }, { request, world });
  const findings = checkSpec(parsed, contextOf(assignment), request.rules);
  const kept = { paths, findings, spec: parsed.spec, text: parsed.text };
  const judged = judge(findings, request);
  if (!isSettled) return { ...kept, ...judged };
  return settled(judged.outcome === 'invalid' ? { ...kept, ...judged } : kept);
}

const look = async (
  { inputHash, requirement }: Assignment,
  world: WriteWorld,
): Promise<Published | undefined> => world.findPublished?.(inputHash, requirement.source);

const refused = (failure: SpecWriterError): Kept => ({
  outcome: 'failed',
  reason: failure.message,
  failure,
  paths: {},
  findings: [],
});

/** The document, when it was made from exactly this input. */
function parseFrom(inputHash: string, text: string | undefined): ParsedSpec | undefined {
  if (text === undefined) return undefined;
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
  outcome: 'unchanged',
  reason:
    'A specification was published from exactly this input; nothing was asked and nothing written.',
  ...kept,
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
    await world.writeText(twin, writeTwin(parsed.spec));
  }
  const hasReport = (await world.readExisting(report)) !== undefined;
  return { spec: specPath, twin, ...(hasReport && { report }) };
}
