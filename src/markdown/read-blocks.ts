import type MarkdownIt from 'markdown-it';
import type { StateBlock, Token } from 'markdown-it';
// Blocks need a tenth of the library: the rest costs every start 10 ms.
import BlockParser from 'markdown-it/lib/parser_block.mjs';
import type { Block, Cell, ListItem } from './block.ts';

/** Nesting levels that are read (a list is two); deeper text stays text, so that hostile nesting costs nothing. */
const deepest = 24;

type At = { readonly line: number; readonly endLine: number };
type RuleArguments = [state: StateBlock, start: number, end: number, silent: boolean];
type Reader = { readonly tokens: readonly Token[]; next: number };

let parser: BlockParser | undefined;

/** The block structure of any Markdown text; it never throws, and its time grows with the length only. */
export function readBlocks(text: string): Block[] {
  parser ??= createParser();
  // A last line that ends like every other one lets an unclosed fence be told by its line count.
  const unified = text.replace(/\r\n?/gu, '\n').replaceAll('\0', '\ufffd');
  const source = unified.endsWith('\n') ? unified : `${unified}\n`;
  const tokens: Token[] = [];
  parser.parse(source, asLibrary(parser), {}, tokens);
  return readUntil({ tokens, next: 0 }, '');
}

function createParser(): BlockParser {
  const created = new BlockParser();
  // Link reference definitions would swallow footnote definitions.
  created.ruler.disable('reference');
  created.ruler.before('table', 'too-deep', keepDeepLine);
  return created;
}

const options = { html: true, maxNesting: Number.POSITIVE_INFINITY };

/** The rules of blocks ask the whole library for these two only; those of reference definitions are off. */
const asLibrary = (block: BlockParser): MarkdownIt => ({ block, options }) as unknown as MarkdownIt;

/** The parser's own limit drops the rest of the document; this keeps each line that is nested too deeply as text. */
function keepDeepLine(...[state, start, , silent]: RuleArguments): boolean {
  if (silent || state.level < deepest) return false;
  state.line = start + 1;
  state.push('paragraph_open', 'p', 1).map = [start, start + 1];
  state.push('inline', '', 0).content = state
    .getLines(start, start + 1, state.blkIndent, false)
    .trim();
  state.push('paragraph_close', 'p', -1);
  return true;
}

function readUntil(reader: Reader, close: string): Block[] {
  const blocks: Block[] = [];
  for (;;) {
    const token = reader.tokens[reader.next];
    reader.next += 1;
    if (token === undefined || token.type === close) return blocks;
    const block = readBlock(reader, token);
    if (block !== undefined) blocks.push(block);
  }
}

function readBlock(reader: Reader, token: Token): Block | undefined {
  const at = linesOf(token);
  switch (token.type) {
    case 'heading_open':
      return { is: 'heading', level: Number(token.tag.slice(1)), text: readText(reader), ...at };
    case 'paragraph_open':
      return { is: 'paragraph', text: readText(reader), ...at };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(reader, token);
    case 'blockquote_open': {
      const blocks = readUntil(reader, 'blockquote_close');
      return { is: 'quote', blocks, ...spanOf(at.line, blocks) };
    }
    case 'table_open':
      return readTable(reader, at);
    case 'html_block':
      return { is: 'html', text: token.content.replace(/\n$/u, ''), ...at };
    case 'hr':
      return { is: 'rule', ...at };
    default:
      return readCode(token, at);
  }
}

function readCode(token: Token, at: At): Block | undefined {
  if (token.type === 'code_block') {
    const text = token.content.replace(/\n$/u, '');
    return { is: 'code', language: '', text, closed: true, fenced: false, ...at };
  }
  if (token.type !== 'fence') return undefined;
  const inside = token.content === '' ? 0 : token.content.split('\n').length - 1;
  const closed = at.endLine - at.line + 1 === inside + 2;
  const language = token.info.trim().split(/\s/u)[0] ?? '';
  const text = token.content.replace(/\n$/u, '');
  return { is: 'code', language, text, closed, fenced: true, ...at };
}

/** The text between an opening and a closing token. */
function readText(reader: Reader): string {
  const text = reader.tokens[reader.next]?.content ?? '';
  reader.next += 2;
  return text;
}

function readList(reader: Reader, open: Token): Block {
  const items: ListItem[] = [];
  for (;;) {
    const token = reader.tokens[reader.next];
    reader.next += 1;
    if (token?.type !== 'list_item_open') break;
    const blocks = readUntil(reader, 'list_item_close');
    items.push({ ...readTask(blocks), ...spanOf(linesOf(token).line, blocks) });
  }
  const ordered = open.type === 'ordered_list_open';
  const start = Number(open.attrGet('start') ?? 1);
  return { is: 'list', ordered, start, items, ...spanOf(linesOf(open).line, items) };
}

/** The parser counts the blank lines after a container to it. */
const spanOf = (line: number, inside: readonly At[]): At => ({
  line,
  endLine: inside.at(-1)?.endLine ?? line,
});

const taskMarker = /^\[([ xX])\](?:[ \t\n]+|$)/u;

function readTask(blocks: Block[]): Pick<ListItem, 'task' | 'blocks'> {
  const [first, ...rest] = blocks;
  const marker = first?.is === 'paragraph' ? taskMarker.exec(first.text) : null;
  if (first?.is !== 'paragraph' || marker === null) return { blocks };
  const text = first.text.slice(marker[0].length);
  const line = first.line + (marker[0].includes('\n') ? 1 : 0);
  return {
    task: marker[1] === ' ' ? 'open' : 'done',
    blocks: [{ ...first, text, line }, ...rest],
  };
}

function readTable(reader: Reader, at: At): Block {
  const rows: Cell[][] = [];
  let line = at.line;
  for (;;) {
    const token = reader.tokens[reader.next];
    reader.next += 1;
    if (token === undefined || token.type === 'table_close') break;
    if (token.type === 'tr_open') {
      line = linesOf(token).line;
      rows.push([]);
    }
    if (token.type === 'inline') rows.at(-1)?.push({ text: token.content, line });
  }
  const [header = [], ...body] = rows;
  return { is: 'table', header, rows: body, ...at };
}

function linesOf(token: Token): At {
  const [start, end] = token.map ?? [0, 1];
  return { line: start + 1, endLine: Math.max(end, start + 1) };
}
