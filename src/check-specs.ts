import { SpecWriterError } from './errors.ts';
import { describeLeftOut } from './report/describe-left-out.ts';
import type { RequirementText } from './requirement/requirement.ts';
import { readRequirement } from './requirement/read-requirement.ts';
import { isOwnResult } from './research/is-own-result.ts';
import { checkSpec } from './rules/check-spec.ts';
import type { Finding, RuleContext, RuleSettings } from './rules/rule.ts';
import { parseSpec } from './spec/parse-spec.ts';
import { twinPath } from './spec-paths.ts';
import type { ChosenResearch } from './write-request.ts';

export type CheckRequest = {
  readonly files: readonly string[];
  readonly researchGlobs: readonly string[];
  readonly rules: RuleSettings;
};

/** What the story of checking asks of the world. */
export type CheckWorld = {
  readonly readText: (path: string) => Promise<string>;
  /** The text of a file, or nothing where there is none; absent where nothing lies beside the documents. */
  readonly readExisting?: (path: string) => Promise<string | undefined>;
  /** Absent when nobody named a requirement. */
  readonly readRequirement?: () => Promise<RequirementText>;
  readonly chooseResearch: (globs: readonly string[]) => Promise<ChosenResearch>;
  readonly warn: (text: string) => void;
};

export type CheckedFile = { readonly path: string; readonly findings: readonly Finding[] };

/** The story of checking: each file is read, parsed and held against every rule. */
export async function checkSpecs(request: CheckRequest, world: CheckWorld): Promise<CheckedFile[]> {
  const context = await readContext(request, world);
  const checked: CheckedFile[] = [];
  // One after the other: a file may be megabytes, and memory stays that of one document.
  for (const path of request.files) {
    const text = await world.readText(path);
    const twin = await world.readExisting?.(twinPath(path));
    const known = twin === undefined ? context : { ...context, twin };
    checked.push({ path, findings: checkSpec(parseSpec(text), known, request.rules) });
  }
  return checked;
}

/** Citations are re-opened only when their files were named; clauses only when the requirement was. */
async function readContext(request: CheckRequest, world: CheckWorld): Promise<RuleContext> {
  const requirement = world.readRequirement && readRequirement(await world.readRequirement());
  if (request.researchGlobs.length === 0) return requirement ? { requirement } : {};
  const { files, skipped, unmatched } = await world.chooseResearch(request.researchGlobs);
  if (unmatched.length > 0) {
    throw new SpecWriterError('input', {
      message: `Expected research files for ${unmatched.map((glob) => `"${glob}"`).join(', ')}, found none.`,
      hint: 'Correct the glob; paths are seen from the root and use forward slashes.',
    });
  }
  describeLeftOut(skipped).forEach(world.warn);
  // A document of ours would prove its own claims.
  const cited = files.filter((file) => !isOwnResult(file));
  const sources = new Map(cited.map(({ path, text }) => [path, text]));
  if (requirement === undefined) return { sources };
  return { requirement, sources: sources.set(requirement.source, requirement.text) };
}
