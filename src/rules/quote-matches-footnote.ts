import type { Evidence, Spec } from '../spec/spec.ts';
import { createResemblance } from './citations/resembles-sentence.ts';
import { locateText } from './locate-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule, RuleContext } from './rule.ts';
import { letterPattern } from '../spec/letter-pattern.ts';

export const quoteMatchesFootnote: Rule = {
  id: 'quote-matches-footnote',
  about:
    'What the body quotes stands to the letter in the footnote or in the clause that it names.',
  severity: 'error',
  reason:
    'With one value in the quotation and another one in its footnote, the Builder has to guess.',
  example: {
    place: 'document',
    bad: '- Wait, as “The upstream answers 503 after 60 requests.” says.[^e3]',
    good: '- Wait for `Retry-After` when the upstream answers 429.[^e3]',
  },
  check: (parsed, { sources }) => {
    const clauses = new Map(parsed.spec.requirement.clauses.map(({ id, text }) => [id, text]));
    const known: Known = {
      clauses,
      hasSources: sources !== undefined,
      search: createSearch(sources),
      resembles: createResemblance([...clauses.values()], sources),
    };
    return listTexts(parsed.spec).flatMap((text): Problem[] =>
      findQuotations(text.text)
        .filter((quotation) => !isProved(quotation, text, known))
        .map(({ quote, id }) => {
          const stated = clauses.get(id) ?? text.evidence[0]?.quote;
          const wanted = stated === undefined ? 'a source' : quoteValue(stated);
          return {
            at: locateText(parsed, text.pointer, quote),
            message: `Expected the words of ${wanted}, found ${quoteValue(quote)}.`,
            hint: 'Copy the words to the letter, or say it without quotation marks.',
          };
        }),
    );
  },
};

type Known = {
  readonly clauses: ReadonlyMap<string, string>;
  readonly hasSources: boolean;
  readonly search: (quote: string) => boolean;
  readonly resembles: (quote: string) => boolean;
};

/**
 * A quotation of a clause is held against it; any other one against all that could have been quoted. Where
 * nothing is cited, a text of a screen or a message is quoted as well: there it must resemble a sentence.
 */
function isProved({ quote, id }: Quotation, { evidence }: Quoted, known: Known): boolean {
  const clause = known.clauses.get(id);
  if (clause !== undefined) return holds(fold(clause), quote);
  if (evidence.length === 0 && !known.hasSources) return true;
  const quotes = [...evidence.map((citation) => citation.quote), ...known.clauses.values()];
  if (quotes.some((source) => holds(fold(source), quote)) || known.search(quote)) return true;
  return evidence.length === 0 && !known.resembles(quote);
}

type Quoted = {
  readonly text: string;
  readonly pointer: string;
  readonly evidence: readonly Evidence[];
};

function listTexts({ logic, plan }: Spec): Quoted[] {
  return [
    ...logic.flows.flatMap(({ steps }, index) =>
      steps.map((text, at) => ({
        text,
        pointer: `logic.flows.${index}.steps.${at}`,
        evidence: [],
      })),
    ),
    ...logic.details.map(({ text, evidence }, index) => ({
      text,
      pointer: `logic.details.${index}.text`,
      evidence,
    })),
    ...logic.errorHandling.flatMap(({ failure, strategy }, index) => [
      {
        text: failure,
        pointer: `logic.errorHandling.${index}.failure`,
        evidence: [],
      },
      {
        text: strategy,
        pointer: `logic.errorHandling.${index}.strategy`,
        evidence: [],
      },
    ]),
    ...plan.phases.flatMap(({ steps }, index) =>
      steps.map(({ action }, at) => ({
        text: action,
        pointer: `plan.phases.${index}.steps.${at}.action`,
        evidence: [],
      })),
    ),
  ];
}

type Quotation = { readonly quote: string; readonly id: string };

/** `R10: “…”` says of which clause it is; the marks of every shipped language. */
const quotation =
  /(?:(?<![\w–-])(?<id>R[1-9]\d{0,8})[:：]\s?)?[“„«「](?<quote>[^“”„«»「」]{1,1000})[”“»」]/gu;
/** Shorter ones are names and words, not sentences of a source. */
const shortestSentence = 24;
/** Scripts without spaces say as much in fewer characters. */
const denseSentence = letterPattern(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{8}/u,
);

const findQuotations = (text: string): Quotation[] =>
  [...text.matchAll(quotation)].flatMap(({ groups = {} }) => {
    const { id = '', quote = '' } = groups;
    const isSentence = quote.length >= shortestSentence || denseSentence(quote).test(quote);
    return isSentence ? [{ id, quote }] : [];
  });

const holds = (folded: string, quote: string): boolean =>
  quote.split('…').every((piece) => folded.includes(fold(piece)));

/** Folding the sources takes longer than all the rest, so it waits until a quotation is found nowhere else. */
function createSearch(sources: RuleContext['sources']): (quote: string) => boolean {
  let folded: readonly string[] | undefined;
  return (quote) => {
    folded ??= [...(sources ?? [])].map(([, text]) => fold(text));
    return folded.some((text) => holds(text, quote));
  };
}

/** What is left out when a sentence is taken over: targets of links, references to issues, tags. */
const leftOut = /\]\([^()\s]{0,2000}\)|\]\[[^\][]{0,200}\]|#\d{1,9}|<\/?[a-z][^<>]{0,200}>/giu;

/** Words and numbers decide, not the marks and spaces between them. */
function fold(text: string): string {
  const folded = text.replace(leftOut, ']').normalize('NFKC').toLowerCase();
  return folded.replace(noWord(folded), '');
}

const noWord = letterPattern(() => /[^\p{L}\p{N}]+/gu);
