import type { Block } from '../../markdown/block.ts';
import { splitCode } from '../../markdown/code-span.ts';
import { separator } from '../../markdown/escape-prose.ts';
import { renderFence } from '../../markdown/fence.ts';
import { readBlocks } from '../../markdown/read-blocks.ts';
import { isSafeDiagram } from './safe-diagram.ts';

/**
 * What means something to GitHub in Markdown that anybody may have had a hand in: names, references,
 * addresses, HTML, links and pictures, and characters written as entities, which GitHub resolves before
 * it looks for names, unless they are ones that hide nothing. A backslash stops Markdown, but not GitHub.
 */
const live =
  /(?:@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])(?:GH-(?=\d)|www(?=\.))|:(?=\/\/))|\\[!-/:-@[-`{-~]|<(?=[A-Za-z/!?])|&(?:#8203|#96|#126|amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|times|rarr|larr|copy|reg|trade);|&(?=#?[A-Za-z0-9]{1,32};)|\](?=[([:])/giu;
const loud = /^(?:@[A-Za-z0-9]|#\d|:\/\/)/u;
/** A footnote stays one. */
const footnote = /^[ \t>]*\[\^[^\][\s]{1,200}\]:/u;

/** Fences that GitHub draws or acts on instead of showing their text. */
const drawn = /^(?:geojson|topojson|stl|math|suggestion|mermaid)$/iu;

/**
 * Markdown in which nothing is live but its form: nobody is mentioned, no issue linked, no address
 * followed, no picture fetched, no HTML kept. What we rendered ourselves comes back as it is.
 */
export function neutraliseMarkdown(text: string): string {
  let current = text.replace(/\r\n?/gu, '\n');
  for (let round = 1; round <= mostRounds; round += 1) {
    const next = neutraliseOnce(current);
    if (next === current) return current;
    current = next;
  }
  return renderFence(current, 'text').join('\n');
}

/** HTML that became text can make text of the code behind it; whatever does that again and again is no document. */
const mostRounds = 6;

function neutraliseOnce(text: string): string {
  const lines = text.split('\n');
  const blocks = readBlocks(text);
  for (const leaf of findLeaves(blocks)) neutraliseLeaf(leaf, lines);
  return [...lines, ...closeFence(blocks.at(-1), lines)].join('\n');
}

/** The blocks that hold text themselves. */
const findLeaves = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.is === 'list') return block.items.flatMap((item) => findLeaves(item.blocks));
    return block.is === 'quote' ? findLeaves(block.blocks) : [block];
  });

function neutraliseLeaf(block: Block, lines: string[]): void {
  if (block.is === 'code') neutraliseCode(block, lines);
  else if (block.is === 'html') change(lines, block, neutraliseHtml);
  else if (block.is !== 'table') change(lines, block, neutraliseInline);
  else {
    for (let line = block.line; line <= block.endLine; line += 1) {
      change(lines, { line, endLine: line }, neutraliseRow);
    }
  }
}

type At = { readonly line: number; readonly endLine: number };

function change(
  lines: string[],
  { line, endLine }: At,
  neutralise: (text: string) => string,
): void {
  const text = neutralise(lines.slice(line - 1, endLine).join('\n'));
  lines.splice(line - 1, endLine - line + 1, ...text.split('\n'));
}

const neutraliseInline = (text: string): string =>
  splitCode(text)
    .map(({ is, start, end }) => {
      const part = text.slice(start, end);
      return is === 'code' ? part : neutralisePiece(part);
    })
    .join('');

/** A code span ends with its cell. */
const neutraliseRow = (row: string): string =>
  row
    .split(/((?<!\\)\|)/u)
    .map(neutraliseInline)
    .join('');

/** What was HTML becomes text, and joins the paragraph beside it: nothing in it may open code. */
const neutraliseHtml = (text: string): string =>
  neutralisePiece(text).replaceAll('`', '&#96;').replaceAll('~', '&#126;');

function neutralisePiece(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const head = footnote.exec(line)?.[0] ?? '';
      return `${head}${line.slice(head.length).replace(live, stop)}`;
    })
    .join('\n');
}

function stop(found: string, at: number, text: string): string {
  const next = text.slice(at + 1, at + 4);
  switch (found) {
    case '<':
      return '&lt;';
    case '&':
      return '&amp;';
    case ']':
      return isCitation(text, at) ? found : '\\]';
    default:
      if (found.startsWith('&')) return found;
      return found.startsWith('\\') && !loud.test(next) ? found : `${found}${separator}`;
  }
}

/** Characters of a footnote's label. */
const longestLabel = 200;

/** The bracket that ends the citation of a footnote leads nowhere else. */
function isCitation(text: string, at: number): boolean {
  return (
    text[at + 1] === '[' && /\[\^[^\][\s]+$/u.test(text.slice(Math.max(0, at - longestLabel), at))
  );
}

function neutraliseCode({ line, language, text }: Block & { is: 'code' }, lines: string[]): void {
  if (!drawn.test(language)) return;
  if (/^mermaid$/iu.test(language) && isSafeDiagram(text)) return;
  const first = lines[line - 1] ?? '';
  lines[line - 1] = first.replace(/(`{3,}|~{3,})[^`~]*$/u, '$1text');
}

/** A fence that was left open would swallow what is written behind it. */
function closeFence(last: Block | undefined, lines: readonly string[]): string[] {
  if (last?.is !== 'code' || !last.fenced || last.closed) return [];
  return [/^ {0,3}(`{3,}|~{3,})/u.exec(lines[last.line - 1] ?? '')?.[1] ?? ''];
}
