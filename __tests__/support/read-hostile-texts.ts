/*
 * node read-hostile-texts.ts CHARACTER
 *
 * Puts a long run of one character into every place where a stranger's text is read, and lets every
 * stage read it. A stage whose work grows faster than the text does not end in the time of a test.
 */
import { composeOffline } from '../../src/architect/offline/compose-offline.ts';
import { findLocale } from '../../src/locales/index.ts';
import { readBlocks } from '../../src/markdown/read-blocks.ts';
import { findQuestions } from '../../src/requirement/find-questions.ts';
import { readRequirement } from '../../src/requirement/read-requirement.ts';
import type { Requirement } from '../../src/requirement/requirement.ts';
import { choosePins } from '../../src/research/choose-pins.ts';
import { findConflicts } from '../../src/research/find-conflicts.ts';
import { rankPassages } from '../../src/research/rank-passages.ts';
import { readFacts } from '../../src/research/read-facts.ts';
import { readRequirementFacts } from '../../src/research/read-requirement-facts.ts';
import { readVersions } from '../../src/research/read-versions.ts';
import type { Fact, ResearchFile } from '../../src/research/research.ts';
import { checkSpec } from '../../src/rules/check-spec.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { completeSpec } from './check-rule.ts';
import { documentEdits, requirementTexts, researchTexts } from './hostile-texts.ts';

/** More than an issue holds; a step for each pair of characters would take minutes. */
const length = 100_000;

const [character = ' '] = process.argv.slice(2);
const run = character.repeat(length);
const fill = (text: string): string => text.replaceAll('@', () => run);
const locale = findLocale('en');

const read = (body: string): Requirement =>
  readRequirement({ source: 'requirement.md', title: '', body, comments: [] });
const small = read('# Small\n\n- The tool must read files with httpx.\n');

function compose(
  requirement: Requirement,
  { files, facts }: { readonly files: readonly ResearchFile[]; readonly facts: readonly Fact[] },
): void {
  const conflicts = findConflicts({ files, facts }, requirement);
  composeOffline({
    requirement,
    research: { files, facts, skipped: [], conflicts },
    pins: choosePins({ facts, conflicts }, requirement),
    locale,
    localeTag: 'en',
    createdAt: '2026-01-02T03:04:05.000Z',
    tool: 'spec-writer/0.1.0',
    inputHash: 'a'.repeat(64),
    quoteMark: '0'.repeat(32),
  });
}

for (const text of requirementTexts) {
  const requirement = read(fill(text));
  findQuestions(requirement, locale);
  compose(requirement, { files: [], facts: readRequirementFacts(requirement) });
}
for (const [path, text] of researchTexts) {
  const files = [{ path, text: fill(text) }];
  rankPassages(files, small.clauses.map((clause) => clause.text).join('\n'));
  compose(small, { files, facts: files.flatMap(readFacts) });
}
const document = renderSpec(completeSpec());
const sources = new Map([
  ['research/report.md', fill(`${'x@y\n'.repeat(2)}${'\n'.repeat(40)}`)],
  ['requirement.md', fill('x@y\n')],
]);
for (const [written, hostile] of documentEdits) {
  if (!document.includes(written)) throw new Error(`Nothing reads ${written}.`);
  const text = document.replace(written, () => fill(hostile));
  readBlocks(text);
  checkSpec(parseSpec(text), { sources, readVersions, requirement: small });
}
process.stdout.write('read\n');
