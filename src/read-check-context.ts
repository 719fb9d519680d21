import type { CheckRequest, CheckWorld } from './check-specs.ts';
import { refuseUnmatched } from './refuse-unmatched.ts';
import { describeLeftOut } from './report/describe-left-out.ts';
import type { Requirement } from './requirement/requirement.ts';
import type { ResearchFile } from './research/research.ts';
import { listEvidence } from './spec/list-evidence.ts';
import type { RuleContext } from './rules/rule.ts';
import { digestSource } from './spec/source-digest.ts';
import type { ParsedSpec } from './spec/parsed-spec.ts';

/** What a document is held against, for each document of one run. */
export type ReadContext = (parsed: ParsedSpec) => Promise<RuleContext>;

/** Citations are re-opened only when research was asked for; clauses only when the requirement was named. */
export async function openCheckContext(
  { researchGlobs, cited }: CheckRequest,
  world: CheckWorld,
): Promise<ReadContext> {
  const requirement = await openRequirement(world);
  const base: RuleContext = requirement ? { requirement } : {};
  if (researchGlobs.length > 0) {
    const files = await readGlobs(researchGlobs, world);
    return (parsed) => toContext(files, parsed, { base, world });
  }
  if (cited === undefined) return () => Promise.resolve(base);
  return async (parsed) => {
    const files = await readCited(parsed, world, cited);
    const isNothingThere = files.length === 0 && cited === 'where-present';
    return isNothingThere ? base : toContext(files, parsed, { base, world });
  };
}

// What reads requirements and research is loaded where there are any: most checks start without.
async function openRequirement(world: CheckWorld): Promise<Requirement | undefined> {
  if (world.readRequirement === undefined) return undefined;
  const { readRequirement } = await import('./requirement/read-requirement.ts');
  return readRequirement(await world.readRequirement());
}

async function readGlobs(globs: readonly string[], world: CheckWorld): Promise<ResearchFile[]> {
  const chosen = await world.chooseResearch(globs);
  refuseUnmatched(chosen);
  const { files, skipped } = chosen;
  describeLeftOut(skipped).forEach(world.warn);
  return withoutOwnResults(files);
}

/** No document cites more files than a reader could open. */
const mostCited = 2000;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unreadable = /^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|[\u0000-\u001f]|^\.?$/u;

/** The files that a document cites, as far as they are there and may be read. */
async function readCited(
  { spec }: ParsedSpec,
  world: CheckWorld,
  mode: CheckRequest['cited'],
): Promise<ResearchFile[]> {
  const named = listEvidence(spec).map(({ evidence }) => evidence.path);
  const recorded = (spec.generator.sources ?? []).map(({ path }) => path);
  const paths = new Set([...named, spec.requirement.source, ...recorded].slice(0, mostCited));
  const wanted = [...paths].filter((path) => !unreadable.test(path));
  if (wanted.length === 0) return [];
  const { files, skipped } = await world.chooseCited(wanted);
  const cited = new Set(named);
  // A requirement need not be a file: an issue has a source too.
  const missed = skipped.filter(({ path }) => cited.has(path));
  if (files.length > 0 || mode === 'always') describeLeftOut(missed).forEach(world.warn);
  return withoutOwnResults(files.filter(({ path }) => paths.has(path)));
}

/** A document of ours would prove its own claims. */
async function withoutOwnResults(files: readonly ResearchFile[]): Promise<ResearchFile[]> {
  if (files.length === 0) return [];
  const { isOwnResult } = await import('./research/is-own-result.ts');
  return files.filter((file) => !isOwnResult(file));
}

async function toContext(
  files: readonly ResearchFile[],
  { spec }: ParsedSpec,
  { base, world }: { readonly base: RuleContext; readonly world: CheckWorld },
): Promise<RuleContext> {
  const { requirement } = base;
  const recorded = new Set(spec.generator.sources?.map(({ path }) => path));
  const hash = await world.openHash();
  const digests = new Map(
    files.flatMap(({ path, text }) =>
      recorded.has(path) ? [[path, digestSource(text, hash)] as const] : [],
    ),
  );
  const sources = new Map(files.map(({ path, text }) => [path, text]));
  if (requirement !== undefined) sources.set(requirement.source, requirement.text);
  const [{ readResearch }, { cleanResearch }, { readVersions }] = await Promise.all([
    import('./research/read-research.ts'),
    import('./research/clean-research.ts'),
    import('./research/read-versions.ts'),
  ]);
  const asked = requirement ?? toRequirement(spec.requirement);
  // A quote is looked for in the file itself; a contradiction is one only where readers see it.
  const others = cleanResearch(files.filter(({ path }) => path !== asked.source));
  const { conflicts } = readResearch({ files: others.files, skipped: [] }, asked);
  return { ...base, sources, readVersions, digests, conflicts };
}

/** What the document itself says of its requirement. */
const toRequirement = ({
  source,
  title,
  clauses,
}: ParsedSpec['spec']['requirement']): Requirement => ({
  source,
  title,
  text: clauses.map(({ text }) => text).join('\n'),
  clauses,
});
