import type { Assignment } from './architect/assignment.ts';
import { assembleAssignment } from './assemble-assignment.ts';
import { blockByModel } from './block-by-model.ts';
import { contextOf, draftSpec, type Draft } from './draft-spec.ts';
import { guardSecrets } from './guard-secrets.ts';
import { keepExisting } from './keep-existing.ts';
import { dropSavedDraft } from './saved-draft.ts';
import { findMissingPlatform } from './architect/offline/find-missing-platform.ts';
import { noUsage } from './architect/model/add-usage.ts';
import { findLocale } from './locales/index.ts';
import { countNoun } from './report/count-noun.ts';
import { refuseUnmatched } from './refuse-unmatched.ts';
import { describeLeftOut } from './report/describe-left-out.ts';
import { describeLocale } from './report/describe-locale.ts';
import {
  describeCleaned,
  describeRemoved,
  warnOfCleaned,
  warnOfRemoved,
} from './report/describe-removed.ts';
import { describeMalformed } from './report/describe-malformed.ts';
import { describeReport } from './report/describe-report.ts';
import { applyAnswers, settleQuestions } from './requirement/answers/settle-questions.ts';
import { findQuestions } from './requirement/find-questions.ts';
import { isOpen, type AskedQuestion, type Question } from './requirement/question.ts';
import { readRequirement } from './requirement/read-requirement.ts';
import type { Requirement } from './requirement/requirement.ts';
import { askAboutConflicts } from './research/ask-about-conflicts.ts';
import { cleanResearch } from './research/clean-research.ts';
import { readResearch } from './research/read-research.ts';
import type { Research } from './research/research.ts';
import { checkSpec } from './rules/check-spec.ts';
import { hasFailed } from './rules/has-failed.ts';
import { parseSpec } from './spec/parse-spec.ts';
import { renderSpec } from './spec/render-spec.ts';
import { writeTwin } from './spec/twin.ts';
import type { Finding } from './rules/rule.ts';
import { twinPath, reportPath } from './spec-paths.ts';
import type { ChosenResearch, WriteRequest, WriteResult, WriteWorld } from './write-request.ts';

/** The story of writing: requirement, research, draft, check, files, report. */
export async function writeSpec(request: WriteRequest, world: WriteWorld): Promise<WriteResult> {
  const { stated, asked, answered, requirement } = await readDemand(request, world);

  world.progress.stage('Reading the research');
  const { chosen, research, notices } = await readChosen(requirement, request, world);
  const known = { requirement, research, questions: answered, read: chosen.files };
  const assignment = await assembleAssignment(known, { request, world });
  const questions = settleQuestions(stated, [...asked, ...askOfflineOnly(assignment, world)]);
  const told = { request, world, assignment };
  const check = (text: string): readonly Finding[] =>
    checkSpec(parseSpec(text), contextOf(assignment), request.rules);
  const start = { ...emptyResult(request), inputHash: assignment.inputHash, notices, check };

  const open = questions.filter(isOpen);
  if (open.length > 0) {
    const reason = `The requirement leaves ${countNoun(open.length, 'question')} open.`;
    const blocked = { ...start, outcome: 'blocked', reason, questions } as const;
    return report(blocked, told);
  }
  const existing = await world.readExisting(request.specPath);
  const kept = await keepExisting(existing, assignment, { request, world });
  if (kept !== undefined) return { ...start, ...kept };

  await world.announce?.('queued');
  const drafted = await draftSpec(assignment, request, world);
  const draft = guardSecrets(drafted, assignment, world.secrets);
  if (draft.questions !== undefined) {
    const blocked = blockByModel(draft, draft.questions, questions);
    return report({ ...start, ...blocked }, told);
  }
  const paths = await writeDocument(draft, request, world);
  const outcome = toOutcome(draft, request, existing !== undefined);
  if (isFinished(outcome, drafted, draft)) await dropSavedDraft(request.specPath, world);
  const text = draft.spec === undefined ? {} : { text: renderSpec(draft.spec) };
  return report({ ...start, ...outcome, ...draft, ...text, paths }, told);
}

/** Nothing is left to be mended, or nothing of the draft may be used. */
const isFinished = (
  { outcome }: Pick<WriteResult, 'outcome'>,
  drafted: Draft,
  draft: Draft,
): boolean => outcome === 'created' || outcome === 'updated' || draft !== drafted;

/** What is demanded, what it leaves open, and the demand as people's answers make it. */
type Demand = {
  readonly stated: Requirement;
  readonly asked: readonly Question[];
  /** What people answered, to these questions and to others of earlier runs. */
  readonly answered: readonly AskedQuestion[];
  readonly requirement: Requirement;
};

async function readDemand(
  { localeTag }: WriteRequest,
  { progress, readRequirement: read }: WriteWorld,
): Promise<Demand> {
  progress.stage('Reading the requirement');
  const stated = readRequirement(await read());
  const asked = findQuestions(stated, findLocale(localeTag));
  const answered = settleQuestions(stated, asked);
  const requirement = applyAnswers(stated, answered);
  progress.note(`${countNoun(requirement.clauses.length, 'clause')} in ${requirement.source}`);
  if (requirement.removed) progress.note(describeRemoved(requirement));
  return { stated, asked, answered, requirement };
}

/** A model decides or asks itself what the sources leave open; without one nobody can. */
function askOfflineOnly(assignment: Assignment, { complete }: WriteWorld): Question[] {
  if (complete !== undefined || assignment.requirement.clauses.length === 0) return [];
  const platform = findMissingPlatform(assignment);
  return [
    ...askAboutConflicts(assignment.research.conflicts, assignment.locale),
    ...(platform === undefined ? [] : [platform]),
  ];
}

type Found = {
  readonly chosen: ChosenResearch;
  readonly research: Research;
  readonly notices: readonly string[];
};

async function readChosen(
  requirement: Requirement,
  request: WriteRequest,
  world: WriteWorld,
): Promise<Found> {
  const chosen = await chooseResearch(requirement, request, world);
  const { files, removed } = cleanResearch(chosen.files);
  const notices = [
    ...describeLocale(request.localeTag),
    ...warnOfRemoved(requirement),
    ...warnOfCleaned(removed),
    ...listNotices(chosen),
  ];
  notices.forEach(world.progress.warn);
  if (removed.length > 0) world.progress.note(describeCleaned(removed));
  const research = { ...readResearch({ ...chosen, files }, requirement), removed };
  world.progress.note(
    `${countNoun(research.facts.length, 'fact')} in ${countNoun(research.files.length, 'file')}`,
  );
  return { chosen, research, notices };
}

async function chooseResearch(
  { clauses }: Requirement,
  request: WriteRequest,
  world: WriteWorld,
): Promise<ChosenResearch> {
  const wanted = clauses.map(({ text }) => text);
  const chosen = await world.chooseResearch(request.researchGlobs, wanted);
  if (request.researchIsNamed) refuseUnmatched(chosen);
  return chosen;
}

function listNotices({ files, skipped }: ChosenResearch): string[] {
  const nothing = 'No research was found: nothing but the requirement can be cited.';
  return [
    ...describeLeftOut(skipped),
    ...describeMalformed(files),
    ...(files.length === 0 ? [nothing] : []),
  ];
}

async function writeDocument(
  { spec, answers }: Draft,
  { specPath }: WriteRequest,
  world: WriteWorld,
): Promise<WriteResult['paths']> {
  const kept = answers.length === 0 ? {} : { answers };
  if (spec === undefined) return kept;
  world.progress.stage('Writing the files');
  return {
    spec: await world.writeText(specPath, renderSpec(spec)),
    twin: await world.writeText(twinPath(specPath), writeTwin(spec)),
    ...kept,
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
  const left = `${specPath} was written with ${countNoun(draft.findings.length, 'finding')} left.`;
  if (hasFailed(draft.findings, failOn)) return { outcome: 'invalid', reason: left };
  const reason =
    draft.findings.length > 0 ? left : `${specPath} was written and passed every check.`;
  return { outcome: existed ? 'updated' : 'created', reason };
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
    notices: [],
    usage: noUsage,
  };
}

type Surroundings = { request: WriteRequest; world: WriteWorld; assignment: Assignment };

async function report(
  result: WriteResult,
  { request, world, assignment }: Surroundings,
): Promise<WriteResult> {
  const path = await world.writeText(
    reportPath(request.specPath),
    `${JSON.stringify(describeReport(result, assignment), null, 2)}\n`,
  );
  return { ...result, paths: { ...result.paths, report: path } };
}
