import { toLine } from '../spec/text.ts';
import type { Evidence } from '../spec/spec.ts';
import { listEvidence } from './citations/list-evidence.ts';
import { foldQuote, openSources, type Sources } from './citations/open-sources.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule, RuleContext } from './rule.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';

export const citationResolves: Rule = {
  id: 'citation-resolves',
  about:
    'Every quote stands in the cited file at the cited line, and every clause in the requirement.',
  severity: 'error',
  reason: 'A statement is proved only when anybody can open the line and read it there.',
  check: (parsed, context) => [
    ...findWrongQuotes(parsed, context),
    ...findWrongClauses(parsed, context),
  ],
};

function findWrongQuotes(parsed: ParsedSpec, { sources }: RuleContext): Problem[] {
  if (sources === undefined || sources.size === 0) return [];
  const opened = openSources(sources);
  return listEvidence(parsed.spec).flatMap(({ evidence, pointer }) => {
    const mistake = findMistake(evidence, opened);
    return mistake === undefined ? [] : [{ at: parsed.at(pointer), ...mistake }];
  });
}

type Mistake = Pick<Problem, 'message' | 'hint'>;

function findMistake(evidence: Evidence, sources: Sources): Mistake | undefined {
  const { path, line, quote } = evidence;
  const cited = sources.readLines(evidence);
  if (cited === undefined) return describeUnknownPath(path, sources);
  const wanted = foldQuote(quote);
  if (wanted !== '' && cited.includes(wanted)) return undefined;
  const found = sources.findLine(path, quote);
  if (found !== undefined) {
    return {
      message: `Expected ${quoteValue(quote)} in ${describeLines(evidence)}, found it in line ${found}.`,
      hint: `Cite line ${found} of ${path}.`,
    };
  }
  const lines = sources.countLines(path);
  if (line > lines) {
    return {
      message: `Expected line ${line} in ${path}, found only ${lines} lines.`,
      hint: `Cite a line of ${path} with the words that stand there, or drop the citation.`,
    };
  }
  return {
    message: `Expected ${quoteValue(quote)} in ${describeLines(evidence)}, found ${quoteValue(cited)}.`,
    hint: 'Copy the words of the cited line to the letter, or drop the citation.',
  };
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

function describeLines({ path, line, endLine }: Evidence): string {
  const isSpan = endLine !== undefined && endLine !== line;
  return `${path}, ${isSpan ? `lines ${line} to ${endLine}` : `line ${line}`}`;
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
