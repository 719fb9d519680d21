import { rankPassages, type Passage } from '../../research/rank-passages.ts';
import type { Evidence } from '../../spec/spec.ts';
import type { Context } from './context.ts';

/** Words of the research with the line in which they stand. */
export type Statement = { readonly text: string; readonly evidence: Evidence };

/** A line that shares fewer words with a clause is about something else. */
const least = { shared: 3, share: 0.25 };
const leastCharacters = 40;
const mostCharacters = 280;
/** Passages beyond the best ones seldom hold a line worth quoting. */
const readPassages = 24;
const prose = /\.(?:md|mdx|markdown|txt|rst|adoc)$/iu;
const notASentence = /^\s*(?:#{1,6}\s|```|~~~|\||<|\[|!\[|[-=*_]{3,}|\$\s|https?:)|[{};]\s*$/u;
const fence = /^\s{0,3}(?:```|~~~)/u;
const itemMark = /^\s*(?:[-*+]|\d{1,3}[.)]|>)\s+/u;

/** The lines of the research that speak most closely of clauses, one for each of the best passages. */
export function choosePassages(context: Context, most: number): Statement[] {
  const { research, requirement } = context.assignment;
  const files = research.files.filter(({ path }) => prose.test(path));
  const lines = new Map<string, readonly string[]>();
  const best = rankPassages(files, requirement.clauses.map(({ text }) => text).join('\n'))
    .slice(0, readPassages)
    .filter(({ score }) => score > 0);
  for (const { path } of best) {
    const text = files.find((file) => file.path === path)?.text ?? '';
    if (!lines.has(path)) lines.set(path, text.split(/\r\n?|\n/u));
  }
  return best
    .flatMap((passage) => findBestLine(context, passage, lines.get(passage.path) ?? []))
    .slice(0, most);
}

function findBestLine(
  { relevance }: Context,
  { path, line, endLine }: Passage,
  lines: readonly string[],
): Statement[] {
  let best: Statement | undefined;
  let most = 0;
  for (const { words, number } of readSentences(lines, line, endLine)) {
    const score = relevance.findClauses(words, least).length === 0 ? 0 : relevance.score(words);
    if (score <= most) continue;
    most = score;
    best = { text: words, evidence: { path, line: number, quote: words } };
  }
  return best === undefined ? [] : [best];
}

type Sentence = { readonly words: string; readonly number: number };

/** The lines that are whole sentences of prose, outside of fences. */
function readSentences(lines: readonly string[], first: number, last: number): Sentence[] {
  const sentences: Sentence[] = [];
  let isInFence = false;
  for (let number = first; number <= last; number += 1) {
    const content = lines[number - 1] ?? '';
    if (fence.test(content)) isInFence = !isInFence;
    const isWhole = startsHere(content, lines[number - 2]) && endsHere(content, lines[number]);
    const words = content.replace(itemMark, '').trim();
    if (!isInFence && isWhole && isSentence(content, words)) sentences.push({ words, number });
  }
  return sentences;
}

/** A line in the middle of a wrapped paragraph says half of something. */
const startsHere = (content: string, before = ''): boolean =>
  itemMark.test(content) || before.trim() === '' || notASentence.test(before);

const endsHere = (content: string, after = ''): boolean =>
  /[.!?。！？]\s*$/u.test(content) || after.trim() === '' || itemMark.test(after);

const isSentence = (content: string, words: string): boolean =>
  words.length >= leastCharacters &&
  words.length <= mostCharacters &&
  !/^`[^`]*`$/u.test(words) &&
  !notASentence.test(content);
