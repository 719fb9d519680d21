import type { Assignment } from './architect/assignment.ts';
import { noUsage } from './architect/model/add-usage.ts';
import { sectionNames } from './architect/model/draft-sections.ts';
import { draftWithModel } from './architect/model/draft-with-model.ts';
import type { ModelWorld } from './architect/model/drafting.ts';
import type { Packing } from './architect/model/packing.ts';
import type { PlacedFinding } from './architect/model/sections-to-mend.ts';
import { settleChanges } from './architect/project-tree.ts';
import { composeOffline } from './architect/offline/compose-offline.ts';
import type { SpecWriterError } from './errors.ts';
import type { Usage } from './ports.ts';
import type { Question } from './requirement/question.ts';
import { readVersions } from './research/read-versions.ts';
import { checkSpec } from './rules/check-spec.ts';
import { correctCitations } from './rules/citations/correct-citations.ts';
import { openSources } from './rules/citations/open-sources.ts';
import { createSectionFinder, readHeadings } from './rules/layout/read-headings.ts';
import type { Finding, RuleContext } from './rules/rule.ts';
import { openSavedDraft } from './saved-draft.ts';
import { answerPath, draftPath } from './spec-paths.ts';
import { parseSpec } from './spec/parse-spec.ts';
import type { ParsedSpec } from './spec/parsed-spec.ts';
import { recordSources } from './spec/record-sources.ts';
import { renderSpec } from './spec/render-spec.ts';
import { Spec } from './spec/spec.ts';
import { withLanguages } from './with-languages.ts';
import type { WriteRequest, WriteWorld } from './write-request.ts';

/** The best document that could be made, what is still wrong with it, and what it cost. */
export type Draft = {
  readonly spec?: Spec;
  readonly findings: readonly Finding[];
  /** What the model wants to know before it can specify. */
  readonly questions?: readonly Question[];
  readonly model: string;
  readonly usage: Usage;
  /** How often findings went back to the model. */
  readonly repairs?: number;
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
  const parse = (spec: Spec): ParsedSpec => parseSpec(renderSpec(spec));
  await world.announce?.('writing');
  if (world.complete === undefined) {
    world.progress.stage('Composing the document');
    const spec = toCanonical(composeOffline(assignment));
    await world.announce?.('checking');
    return {
      ...{ spec, findings: checkSpec(parse(spec), context, request.rules) },
      ...{ model: 'offline', usage: noUsage, answers: [] },
    };
  }
  const draft = await askModel(assignment, request, {
    ...world,
    complete: world.complete,
    check: async (spec) => {
      const parsed = parse(toCanonical(spec));
      const known = await withLanguages(parsed, context);
      return placeFindings(checkSpec(parsed, known, request.rules), parsed);
    },
  });
  return draft.spec === undefined ? draft : { ...draft, spec: toCanonical(draft.spec) };
}

async function askModel(
  assignment: Assignment,
  { model, specPath, limits }: WriteRequest,
  world: WriteWorld & Pick<ModelWorld, 'complete' | 'check'>,
): Promise<Draft> {
  world.progress.stage(`Asking ${model}`);
  const answers: string[] = [];
  const keep = async (answer: string): Promise<void> => {
    const path = answerPath(specPath, answers.length + 1);
    // The place is taken before anything is waited for: answers may come at the same time.
    const index = answers.push(path) - 1;
    answers[index] = await world.writeText(path, answer);
    await world.announce?.('checking');
  };
  const { complete, check, progress, openCounter } = world;
  const store = await openSavedDraft(specPath, assignment.inputHash, world);
  const result = await draftWithModel(assignment, {
    ...{ complete, check, keep, progress, limits, openCounter },
    ...store,
  });
  if ('failure' in result && store.isKept()) {
    progress.note(`A run from the same input goes on from ${draftPath(specPath)}`);
  }
  // Without any answer nobody but the request says which model was asked.
  return { ...result, answers, model: result.model === '' ? model : result.model };
}

function placeFindings(findings: readonly Finding[], parsed: ParsedSpec): PlacedFinding[] {
  const sectionAt = createSectionFinder(readHeadings(parsed));
  return findings.map((finding) => {
    const number = sectionAt(finding.line);
    return { ...finding, section: number === undefined ? undefined : sectionNames[number - 1] };
  });
}

/** What a document of this assignment is checked against. */
export function contextOf({ requirement, research }: Assignment): RuleContext {
  const sources = new Map(research.files.map(({ path, text }) => [path, text]));
  sources.set(requirement.source, requirement.text);
  return { requirement, sources, readVersions, conflicts: research.conflicts };
}
