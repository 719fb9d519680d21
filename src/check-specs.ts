import { openCheckContext } from './read-check-context.ts';
import type { RequirementText } from './requirement/requirement.ts';
import { judgeDocument } from './rules/judge-document.ts';
import type { FailOn } from './rules/has-failed.ts';
import type { Finding, Suppressed } from './rules/rule.ts';
import { defaultFailOn, preferGiven, type Configuration } from './rules/settings/configuration.ts';
import { parseSpec } from './spec/parse-spec.ts';
import { twinPath } from './spec-paths.ts';
import type { ChosenResearch } from './write-request.ts';

export type CheckRequest = {
  readonly files: readonly string[];
  readonly researchGlobs: readonly string[];
  /** Without globs: whether the files that a document cites are re-opened, always or where there are any. */
  readonly cited?: 'always' | 'where-present';
  /** What was given for this run stands before what a repository configures. */
  readonly given: Configuration;
};

/** What the story of checking asks of the world. */
export type CheckWorld = {
  readonly readText: (path: string) => Promise<string>;
  /** The text of a file, or nothing where there is none; absent where nothing lies beside the documents. */
  readonly readExisting?: (path: string) => Promise<string | undefined>;
  /** Absent when nobody named a requirement. */
  readonly readRequirement?: () => Promise<RequirementText>;
  /** What the repository configures for a document; absent where nobody may be asked. */
  readonly readConfiguration?: (path: string) => Promise<Configuration | undefined>;
  readonly chooseResearch: (globs: readonly string[]) => Promise<ChosenResearch>;
  /** Opens the files that a document cites by exactly these paths, as far as anybody may read them. */
  readonly chooseCited: (paths: readonly string[]) => Promise<ChosenResearch>;
  readonly warn: (text: string) => void;
};

export type CheckedFile = {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** The lines that findings begin on, by number, for reports that show them. */
  readonly lines: ReadonlyMap<number, string>;
  /** The severity that fails this document. */
  readonly failOn: FailOn;
};

/** The story of checking: each file is read, parsed and held against every rule. */
export async function checkSpecs(request: CheckRequest, world: CheckWorld): Promise<CheckedFile[]> {
  const readContext = await openCheckContext(request, world);
  const checked: CheckedFile[] = [];
  // One after the other: a file may be megabytes, and memory stays that of one document.
  for (const path of request.files) {
    const { rules, failOn } = preferGiven(request.given, await world.readConfiguration?.(path));
    const parsed = parseSpec(await world.readText(path));
    const context = await readContext(parsed);
    const twin = await world.readExisting?.(twinPath(path));
    const known = twin === undefined ? context : { ...context, twin };
    const judged = judgeDocument(parsed, known, rules);
    const lines = new Map(
      [...judged.findings, ...judged.suppressed].map(({ line }) => [
        line,
        parsed.lines[line - 1] ?? '',
      ]),
    );
    checked.push({ path, ...judged, lines, failOn: failOn ?? defaultFailOn });
  }
  return checked;
}
