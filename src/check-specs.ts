import { mendInPieces, mendSpec, type Change, type Mended } from './mend-spec.ts';
import { openCheckContext } from './read-check-context.ts';
import type { RequirementText } from './requirement/requirement.ts';
import { judgeDocument } from './rules/judge-document.ts';
import type { Mend } from './rules/fixes/mend-apart.ts';
import { inlineConfig } from './rules/read-rule-settings.ts';
import type { Finding, RuleContext, RuleSettings, Suppressed } from './rules/rule.ts';
import { parseSpec } from './spec/parse-spec.ts';
import type { ParsedSpec } from './spec/parsed-spec.ts';
import { twinPath } from './spec-paths.ts';
import { withLanguages } from './with-languages.ts';
import type { ChosenResearch } from './write-request.ts';

export type CheckRequest = {
  readonly files: readonly string[];
  readonly researchGlobs: readonly string[];
  /** Without globs: whether the files that a document cites are re-opened, always or where there are any. */
  readonly cited?: 'always' | 'where-present';
  readonly rules: RuleSettings;
  /** Whether what has one safe answer is mended: in the files, only to be shown, or piece by piece beside the findings. */
  readonly fix?: 'write' | 'show' | 'suggest';
};

/** What the story of checking asks of the world. */
export type CheckWorld = {
  readonly readText: (path: string) => Promise<string>;
  /** The text of a file, or nothing where there is none; absent where nothing lies beside the documents. */
  readonly readExisting?: (path: string) => Promise<string | undefined>;
  /** Absent when nobody named a requirement. */
  readonly readRequirement?: () => Promise<RequirementText>;
  readonly chooseResearch: (globs: readonly string[]) => Promise<ChosenResearch>;
  /** Opens the files that a document cites by exactly these paths, as far as anybody may read them. */
  readonly chooseCited: (paths: readonly string[]) => Promise<ChosenResearch>;
  /** Replaces a file that is still as it was read; absent where nothing is mended. */
  readonly replaceText?: (change: Change) => Promise<void>;
  /** Gives what makes the SHA-256 of a text, in hexadecimal; asked only where there is research. */
  readonly openHash: () => Promise<(text: string) => string>;
  readonly warn: (text: string) => void;
};

export type CheckedFile = {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** What comments of the document let pass. */
  readonly suppressed: readonly Suppressed[];
  /** The lines that findings begin on, by number, for reports that show them. */
  readonly lines: ReadonlyMap<number, string>;
  /** What was mended before; the findings are those of the mended document. */
  readonly mended?: Mended;
  /** The text that was judged, and what of it can be mended piece by piece, where that is asked for. */
  readonly text?: string;
  readonly mends?: readonly Mend[];
};

/** The story of checking: each file is read, parsed and held against every rule, and mended where that is asked for. */
export async function checkSpecs(request: CheckRequest, world: CheckWorld): Promise<CheckedFile[]> {
  const readContext = await openCheckContext(request, world);
  const checked: CheckedFile[] = [];
  // One after the other: a file may be megabytes, and memory stays that of one document.
  for (const path of request.files) {
    const parsed = parseSpec(await world.readText(path));
    const context = await withLanguages(parsed, await readContext(parsed));
    const twin = await world.readExisting?.(twinPath(path));
    const known: RuleContext = {
      ...context,
      ...(twin !== undefined && { twin }),
      ...(request.rules.get(inlineConfig) === 'off' && { ignoresDisables: true }),
    };
    checked.push(await checkOne({ path, parsed, context: known }, request, world));
  }
  return checked;
}

type Subject = {
  readonly path: string;
  readonly parsed: ParsedSpec;
  readonly context: RuleContext;
};

async function checkOne(
  subject: Subject,
  { rules, fix }: CheckRequest,
  world: CheckWorld,
): Promise<CheckedFile> {
  const { path, parsed, context } = subject;
  if (fix === undefined || fix === 'suggest') {
    const checked = toChecked(path, parsed, judgeDocument(parsed, context, rules));
    if (fix === undefined || checked.findings.length === 0) return checked;
    return { ...checked, text: parsed.text, mends: await mendInPieces(subject, rules) };
  }
  const { judged, mended, ...after } = await mendSpec(subject, rules);
  for (const change of fix === 'write' ? mended.changes : []) await world.replaceText?.(change);
  const told = fix === 'show' ? { ...mended, isOnlyShown: true } : mended;
  return { ...toChecked(path, after.parsed, judged), mended: told };
}

function toChecked(
  path: string,
  { lines }: ParsedSpec,
  judged: Pick<CheckedFile, 'findings' | 'suppressed'>,
): CheckedFile {
  const found = [...judged.findings, ...judged.suppressed];
  const shown = new Map(found.map(({ line }) => [line, lines[line - 1] ?? '']));
  return { path, ...judged, lines: shown };
}
