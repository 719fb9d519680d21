import type { Assignment } from './architect/assignment.ts';
import { draftSpec, type Draft } from './draft-spec.ts';
import { SpecWriterError } from './errors.ts';
import { findLocale } from './locales/index.ts';
import type { Usage } from './ports.ts';
import { describeReport } from './report/describe-report.ts';
import { findQuestions } from './requirement/find-questions.ts';
import { readRequirement } from './requirement/read-requirement.ts';
import type { Requirement } from './requirement/requirement.ts';
import { choosePins } from './research/choose-pins.ts';
import { readFacts } from './research/read-facts.ts';
import { readRequirementFacts } from './research/read-requirement-facts.ts';
import type { Research } from './research/research.ts';
import { hasFailed } from './rules/has-failed.ts';
import { parseSpec } from './spec/parse-spec.ts';
import { renderSpec } from './spec/render-spec.ts';
import { twinPath, reportPath } from './spec-paths.ts';
import type { WriteRequest, WriteResult, WriteWorld } from './write-request.ts';

const nothingSpent: Usage = { requests: 0, promptTokens: 0, completionTokens: 0 };

/** The story of writing: requirement, research, draft, check, files, report. */
export async function writeSpec(request: WriteRequest, world: WriteWorld): Promise<WriteResult> {
  world.progress.stage('Reading the requirement');
  const requirement = readRequirement(await world.readRequirement());
  world.progress.note(`${requirement.clauses.length} clauses in ${requirement.source}`);

  world.progress.stage('Reading the research');
  const research = await readResearch(request, requirement, world);
  const assignment = await toAssignment({ requirement, research }, request, world);
  const questions = findQuestions(requirement, assignment.locale);
  const start = { ...emptyResult(request), inputHash: assignment.inputHash };

  if (questions.length > 0) {
    const reason = `The requirement leaves ${questions.length} questions open.`;
    return report(
      { ...start, outcome: 'blocked', reason, questions },
      { request, world, assignment },
    );
  }
  const existing = await world.readExisting(request.specPath);
  if (existing !== undefined && isWrittenFrom(existing, assignment)) {
    const reason = `${request.specPath} was written from exactly this input.`;
    const paths = { spec: request.specPath, twin: twinPath(request.specPath) };
    return { ...start, outcome: 'unchanged', reason, paths };
  }

  const draft = await draftSpec(assignment, request, world);
  const written = await writeDocument(draft, request, world);
  const outcome = toOutcome(draft, request, existing !== undefined);
  return report({ ...start, ...outcome, ...draft, paths: written }, { request, world, assignment });
}

async function readResearch(
  request: WriteRequest,
  requirement: Requirement,
  world: WriteWorld,
): Promise<Research> {
  const chosen = await world.chooseResearch(request.researchGlobs);
  if (request.researchIsNamed && chosen.unmatched.length > 0) {
    throw new SpecWriterError('input', {
      message: `Expected research files for ${chosen.unmatched.map((glob) => `"${glob}"`).join(', ')}, found none.`,
      hint: 'Correct the glob; paths are seen from the root and use forward slashes.',
    });
  }
  for (const { path, reason } of chosen.skipped) world.progress.warn(`Left out ${path}: ${reason}`);
  if (chosen.files.length === 0) {
    world.progress.warn('No research was found: nothing but the requirement can be cited.');
  }
  const facts = [...chosen.files.flatMap(readFacts), ...readRequirementFacts(requirement)];
  world.progress.note(`${facts.length} facts in ${chosen.files.length} files`);
  return { files: chosen.files, facts, skipped: chosen.skipped };
}

async function toAssignment(
  known: { requirement: Requirement; research: Research },
  request: WriteRequest,
  world: WriteWorld,
): Promise<Assignment> {
  const instructions = await world.readInstructions();
  const { requirement, research } = known;
  const everything = [
    [request.tool, request.model, request.localeTag, instructions ?? ''],
    [requirement.source, requirement.text],
    ...research.files.map(({ path, text }) => [path, text]),
  ];
  return {
    requirement,
    research,
    pins: choosePins(research.facts, requirement),
    locale: findLocale(request.localeTag),
    localeTag: request.localeTag,
    createdAt: world.now().toISOString(),
    tool: request.tool,
    inputHash: world.hash(JSON.stringify(everything)),
    ...(instructions !== undefined && { instructions }),
  };
}

/** Whether the document that is there answers this very input, so that nothing needs to be paid again. */
function isWrittenFrom(existing: string, { inputHash }: Assignment): boolean {
  return parseSpec(existing).spec.generator.inputHash === inputHash;
}

async function writeDocument(
  { spec }: Draft,
  { specPath }: WriteRequest,
  world: WriteWorld,
): Promise<WriteResult['paths']> {
  if (spec === undefined) return {};
  world.progress.stage('Writing the files');
  return {
    spec: await world.writeText(specPath, renderSpec(spec)),
    twin: await world.writeText(twinPath(specPath), `${JSON.stringify(spec, null, 2)}\n`),
  };
}

function toOutcome(
  draft: Draft,
  { failOn, specPath }: WriteRequest,
  existed: boolean,
): Pick<WriteResult, 'outcome' | 'reason'> {
  if (draft.spec === undefined) {
    return { outcome: 'failed', reason: draft.failure?.message ?? 'There is no draft.' };
  }
  if (hasFailed(draft.findings, failOn)) {
    const count = draft.findings.length;
    return { outcome: 'invalid', reason: `${specPath} was written with ${count} findings left.` };
  }
  const outcome = existed ? 'updated' : 'created';
  return { outcome, reason: `${specPath} was written and passed every check.` };
}

function emptyResult(request: WriteRequest): WriteResult {
  return {
    outcome: 'failed',
    reason: '',
    paths: {},
    inputHash: '',
    model: request.model,
    findings: [],
    questions: [],
    usage: nothingSpent,
  };
}

async function report(
  result: WriteResult,
  {
    request,
    world,
    assignment,
  }: { request: WriteRequest; world: WriteWorld; assignment: Assignment },
): Promise<WriteResult> {
  const path = await world.writeText(
    reportPath(request.specPath),
    `${JSON.stringify(describeReport(result, assignment), null, 2)}\n`,
  );
  return { ...result, paths: { ...result.paths, report: path } };
}
