import type { Assignment } from './architect/assignment.ts';
import { draftWithModel } from './architect/model/draft-with-model.ts';
import type { Packing } from './architect/model/packing.ts';
import { settleChanges } from './architect/project-tree.ts';
import { composeOffline } from './architect/offline/compose-offline.ts';
import type { SpecWriterError } from './errors.ts';
import type { Usage } from './ports.ts';
import type { Question } from './requirement/question.ts';
import { checkSpec } from './rules/check-spec.ts';
import { correctCitations } from './rules/citations/correct-citations.ts';
import { openSources } from './rules/citations/open-sources.ts';
import type { Finding, RuleContext } from './rules/rule.ts';
import { answerPath } from './spec-paths.ts';
import { parseSpec } from './spec/parse-spec.ts';
import { recordSources } from './spec/record-sources.ts';
import { renderSpec } from './spec/render-spec.ts';
import { Spec } from './spec/spec.ts';
import type { WriteRequest, WriteWorld } from './write-request.ts';

/** The best document that could be made, what is still wrong with it, and what it cost. */
export type Draft = {
  readonly spec?: Spec;
  readonly findings: readonly Finding[];
  /** What the model wants to know before it can specify. */
  readonly questions?: readonly Question[];
  readonly model: string;
  readonly usage: Usage;
  /** What the model was shown of the research, where it was not all. */
  readonly packing?: Packing;
  /** Where the answers of the model were kept. */
  readonly answers: readonly string[];
  readonly failure?: SpecWriterError;
};

/** Lets the asked-for architect write, and checks what it wrote as any file would be checked. */
export async function draftSpec(
  assignment: Assignment,
  request: WriteRequest,
  world: WriteWorld,
): Promise<Draft> {
  const context = contextOf(assignment);
  const sources = openSources(context.sources ?? new Map<string, string>());
  /** Files stand in the order of the drawn tree, so that reading the document gives its twin again. */
  const toCanonical = (spec: Spec): Spec =>
    Spec.parse(
      recordSources(
        correctCitations(settleChanges(spec, assignment.tree), sources),
        assignment.sources ?? [],
      ),
    );
  const check = (spec: Spec): Finding[] =>
    checkSpec(parseSpec(renderSpec(toCanonical(spec))), context, request.rules);
  const { complete } = world;
  await world.announce?.('writing');
  if (complete === undefined) {
    world.progress.stage('Composing the document');
    const spec = toCanonical(composeOffline(assignment));
    const usage = { requests: 0, promptTokens: 0, completionTokens: 0 };
    await world.announce?.('checking');
    return { spec, findings: check(spec), model: 'offline', usage, answers: [] };
  }
  world.progress.stage(`Asking ${request.model}`);
  const answers: string[] = [];
  const keep = async (answer: string): Promise<void> => {
    answers.push(await world.writeText(answerPath(request.specPath, answers.length + 1), answer));
    await world.announce?.('checking');
  };
  const { progress } = world;
  const result = await draftWithModel(assignment, {
    complete,
    check,
    keep,
    progress,
    limits: request.limits,
    openCounter: world.openCounter,
  });
  // Without any answer nobody but the request says which model was asked.
  const model = result.model === '' ? request.model : result.model;
  if (!('spec' in result)) return { ...result, answers, model };
  return { ...result, answers, model, spec: toCanonical(result.spec) };
}

/** What a document of this assignment is checked against. */
export function contextOf({ requirement, research }: Assignment): RuleContext {
  const sources = new Map(research.files.map(({ path, text }) => [path, text]));
  sources.set(requirement.source, requirement.text);
  return { requirement, sources, conflicts: research.conflicts };
}
