/*
 * npm run bench:retrieval -- [DIR]
 *
 * Says how often the right piece of a corpus in many languages is found first, and, for every case
 * folder in DIR (requirement.md, research/), how many of the chosen versions' source lines a model is
 * still shown when its prompt is cut to 8,000 and to 30,000 tokens.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corpus, questions } from '../__tests__/unit/research/retrieval-corpus.ts';
import { createLocalFiles } from '../src/adapters/workspace/local-files.ts';
import { openTokenCounter } from '../src/adapters/models/token-counter.ts';
import type { Assignment } from '../src/architect/assignment.ts';
import { writePrompt } from '../src/architect/model/write-prompt.ts';
import { findLocale } from '../src/locales/index.ts';
import { readRequirement } from '../src/requirement/read-requirement.ts';
import { choosePins } from '../src/research/choose-pins.ts';
import type { CountTokens } from '../src/research/count-tokens.ts';
import { rankPassages } from '../src/research/rank-passages.ts';
import { readResearch } from '../src/research/read-research.ts';

const budgets = [8_000, 30_000, 100_000];

function measureCorpus(): void {
  const places = questions.map(
    ([query, path, words]) =>
      rankPassages(corpus, query).findIndex(
        (passage) => passage.path === path && passage.text.includes(words),
      ) + 1,
  );
  const first = places.filter((place) => place === 1).length;
  const mean = places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0);
  console.log(
    `${first} of ${places.length} questions answered by the first piece, mean reciprocal rank ${(mean / places.length).toFixed(3)}`,
  );
}

async function readCase(folder: string): Promise<Assignment> {
  const body = readFileSync(join(folder, 'requirement.md'), 'utf8');
  const source = 'requirement.md';
  const requirement = readRequirement({ source, title: '', body, comments: [] });
  const wanted = requirement.clauses.map(({ text }) => text);
  const chosen = await createLocalFiles(folder).chooseResearch(['research/**'], wanted);
  const research = readResearch(chosen, requirement);
  const pins = choosePins(research, requirement);
  const locale = findLocale('en');
  const fixed = { localeTag: 'en', createdAt: '2026-01-01T00:00:00Z', tool: '', inputHash: '' };
  const quoteMark = '0'.repeat(32);
  return { requirement, research, pins, locale, quoteMark, ...fixed };
}

function measureCase(assignment: Assignment, budget: number, countTokens: CountTokens): string {
  const limits = { maxInputTokens: budget, maxOutputTokens: 16_000, countTokens };
  try {
    const { messages, tokens, packing } = writePrompt(assignment, limits);
    const user = messages[1]?.content ?? '';
    const cited = assignment.pins.filter(({ evidence: { path } }) =>
      assignment.research.files.some((file) => file.path === path),
    );
    const shown = cited.filter(({ evidence }) => isShown(user, evidence)).length;
    const pieces = packing === undefined ? 'all' : `${packing.packed}/${packing.pieces}`;
    return `${shown}/${cited.length} (${pieces} pieces, ${tokens} tokens)`;
  } catch {
    return 'does not fit';
  }
}

/** Whether a line of a file stands in the prompt below the name of its file. */
function isShown(user: string, { path, line }: { path: string; line: number }): boolean {
  const start = user.indexOf(` file ${path}`);
  const end = user.indexOf('\n</data-', start);
  return start !== -1 && user.slice(start, end).includes(`\n${line}| `);
}

measureCorpus();
const [cases] = process.argv.slice(2);
if (cases !== undefined) {
  const folder = resolve(cases);
  const countTokens = await openTokenCounter('gpt-5');
  for (const name of readdirSync(folder).sort()) {
    if (!existsSync(join(folder, name, 'requirement.md'))) continue;
    const assignment = await readCase(join(folder, name));
    const cells = budgets.map((budget) => measureCase(assignment, budget, countTokens));
    console.log([name, ...cells].join(' | '));
  }
}
