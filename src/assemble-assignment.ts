import type { Assignment } from './architect/assignment.ts';
import { readProjectTree } from './architect/project-tree.ts';
import { findLocale } from './locales/index.ts';
import type { AskedQuestion } from './requirement/question.ts';
import type { Requirement } from './requirement/requirement.ts';
import { choosePins } from './research/choose-pins.ts';
import type { Research, ResearchFile } from './research/research.ts';
import { digestSource } from './spec/source-digest.ts';
import type { WriteRequest, WriteWorld } from './write-request.ts';

type Known = {
  readonly requirement: Requirement;
  readonly research: Research;
  readonly questions: readonly AskedQuestion[];
  /** The research as it stands in its files. */
  readonly read: readonly ResearchFile[];
};

/** Everything that an architect is given; what it depends on is in the hash. */
export async function assembleAssignment(
  known: Known,
  { request, world }: { readonly request: WriteRequest; readonly world: WriteWorld },
): Promise<Assignment> {
  const instructions = await world.readInstructions();
  const present = (await world.listProject?.()) ?? [];
  const { requirement, research } = known;
  const researched = research.files.map(({ path }) => path);
  const tree = readProjectTree(present, researched);
  const answered = known.questions.filter(({ answer }) => answer !== undefined);
  const everything = [
    [request.tool, request.model, request.localeTag, instructions ?? ''],
    [requirement.source, requirement.text],
    ...research.files.map(({ path, text }) => [path, text]),
    // The words of an answer stand in the requirement; what they answer need not.
    ...answered.map(({ text, answer }) => [text, answer?.text ?? '']),
  ];
  return {
    requirement,
    research,
    pins: choosePins(research, requirement),
    locale: findLocale(request.localeTag),
    localeTag: request.localeTag,
    createdAt: world.now().toISOString(),
    tool: request.tool,
    inputHash: world.hash(JSON.stringify(everything)),
    sources: known.read.map(({ path, text }) => ({
      path,
      digest: digestSource(text, world.hash),
    })),
    quoteMark: world.drawMark(),
    ...(tree && { tree }),
    ...(answered.length > 0 && { answered }),
    ...(instructions !== undefined && { instructions }),
  };
}
