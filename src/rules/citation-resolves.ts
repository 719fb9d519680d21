import { toLine } from '../spec/text.ts';
import type { Evidence } from '../spec/spec.ts';
import { createStaleJudge } from './citations/is-stale.ts';
import { listEvidence } from '../spec/list-evidence.ts';
import { describeLines } from './citations/describe-lines.ts';
import { foldQuote } from './citations/fold-quote.ts';
import { openSources, type Sources } from './citations/open-sources.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule, RuleContext } from './rule.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';

export const citationResolves: Rule = {
  id: 'citation-resolves',
  about: 'Every quote stands to the letter in the cited file, and every clause in the requirement.',
  severity: 'error',
  reason: 'A statement is proved only when anybody can open the line and read it there.',
  example: {
    place: 'document',
    bad: '[^e1]: `research/report.md:10`: `The service runs on Python 3.12.1.`',
    good: '[^e1]: `research/report.md:10`: `The service runs on Python 3.11.8.`',
  },
  check: (parsed, context) => [
    ...findWrongQuotes(parsed, context),
    ...findWrongClauses(parsed, context),
  ],
};

function findWrongQuotes(parsed: ParsedSpec, { sources }: RuleContext): Problem[] {
  if (sources === undefined) return [];
  const opened = openSources(sources);
  // What only moved is a matter of its own: the quote is proved, and the line can be mended.
  const isStale = createStaleJudge(parsed, { sources });
  return listEvidence(parsed.spec)
    .filter(({ evidence }) => isStale(evidence))
    .map(({ evidence, pointer }) => ({
      at: parsed.at(pointer),
      ...describeMistake(evidence, opened),
    }));
}

type Mistake = Pick<Problem, 'message' | 'hint'>;

function describeMistake(evidence: Evidence, sources: Sources): Mistake {
  const { path, line, quote } = evidence;
  const cited = sources.readLines(evidence);
  if (cited === undefined) return describeUnknownPath(path, sources);
  const lines = sources.countLines(path);
  const message =
    line > lines
      ? `Expected line ${line} in ${path}, found only ${lines} lines.`
      : `Expected ${quoteValue(quote)} in ${describeLines(evidence)}, found ${quoteValue(cited)}.`;
  return { message, hint: adviseOn(evidence, sources) };
}

function adviseOn(evidence: Evidence, sources: Sources): string {
  const { path, line } = evidence;
  const other = sources.findElsewhere(evidence);
  if (other !== undefined)
    return `Cite line ${other.line} of ${other.path}, where these words stand.`;
  const similar = sources.findSimilar(evidence);
  if (similar !== undefined && similar.line !== line)
    return `Line ${similar.line} now reads ${quoteValue(similar.text)}: copy it to the letter, or drop the citation.`;
  const where = line > sources.countLines(path) ? `a line of ${path}` : 'the cited line';
  return `Copy the words of ${where} to the letter, or drop the citation.`;
}

function describeUnknownPath(path: string, { paths }: Sources): Mistake {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const near = paths.find((known) => known === file || known.endsWith(`/${file}`));
  return {
    message: `Expected a citation of a file that was read, found ${quoteValue(path)}.`,
    hint:
      near === undefined
        ? 'Cite a file of the research or the requirement, or drop the citation.'
        : `Cite it as "${near}".`,
  };
}

/** Clauses are quotes of the requirement: same number, same words, same line. */
function findWrongClauses(parsed: ParsedSpec, { requirement }: RuleContext): Problem[] {
  if (requirement === undefined) return [];
  const known = new Map(requirement.clauses.map((clause) => [clause.id, clause]));
  return parsed.spec.requirement.clauses.flatMap(({ id, text, line }, index) => {
    const at = parsed.at(`requirement.clauses.${index}`);
    const clause = known.get(id);
    if (clause === undefined) {
      const message = `Expected a clause of ${requirement.source}, found ${id}, which it does not have.`;
      return [{ at, message, hint: `Remove ${id} and every reference to it.` }];
    }
    if (foldQuote(toLine(clause.text)) !== foldQuote(toLine(text))) {
      const message = `Expected ${id} to read ${quoteValue(clause.text)}, found ${quoteValue(text)}.`;
      return [{ at, message, hint: `Copy the clause to the letter from line ${clause.line}.` }];
    }
    if (clause.line === line) return [];
    const message = `Expected ${id} in line ${clause.line} of the requirement, found line ${line}.`;
    return [{ at, message, hint: `Cite line ${clause.line}.` }];
  });
}
