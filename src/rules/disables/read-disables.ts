import type { Block } from '../../markdown/block.ts';
import { nearestName } from '../../nearest-name.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { rules } from '../index.ts';
import { rangeOfLine } from '../layout/range-of-line.ts';
import { readHeadings } from '../layout/read-headings.ts';
import { quoteValue } from '../quote-value.ts';
import type { Disable } from './disable.ts';

/** What keeps readers and the machine of a Builder safe, and these comments honest, no document may disable. */
const neverDisabled: readonly string[] = [
  'text-is-publishable',
  'verify-is-safe',
  'disable-has-reason',
];
/** A reason is a sentence; a longer text would be one that readers of the page do not see. */
const longestReason = 300;
/** No comment of this form is longer; what is longer hides something else. */
const longestComment = 1000;
const directives = ['disable', 'disable-next-line'] as const;

/** What stands between the signs of a comment, without the name that it begins with. */
function readComment(html: string): { directive: string; said: string } | undefined {
  const text = html.trim();
  if (text.length > longestComment || !text.startsWith('<!--') || !text.endsWith('-->'))
    return undefined;
  const inner = text.slice('<!--'.length, -'-->'.length).trim();
  const [start, directive] = /^spec-writer-([a-z-]{1,40})(?!\S)/u.exec(inner) ?? [];
  if (start === undefined || directive === undefined || inner.includes('-->')) return undefined;
  return { directive, said: inner.slice(start.length).trim() };
}

type Html = Block & { readonly is: 'html' };

/**
 * Every comment that disables rules: `spec-writer-disable id, id -- reason` above the first section counts
 * for the whole document, `spec-writer-disable-next-line` for the next line, and above a table or a fenced
 * block for all of it.
 */
export function readDisables(parsed: ParsedSpec): Disable[] {
  if (!parsed.text.includes('spec-writer-')) return [];
  const blocks = listBlocks(parsed.blocks);
  const ends = new Map(
    blocks.flatMap(({ is, line, endLine }) =>
      is === 'table' || is === 'code' ? [[line, endLine] as const] : [],
    ),
  );
  return blocks.flatMap((block) => {
    const comment = block.is === 'html' ? readComment(block.text) : undefined;
    if (block.is !== 'html' || comment === undefined) return [];
    const { directive } = comment;
    const { rules: ids, reason } = readWords(comment.said);
    const found = { directive, ids, reason };
    const mistake = findMistake(found, isBeforeSections(block, parsed));
    const span = directive === 'disable' ? wholeOf(parsed) : spanBelow(block, { parsed, ends });
    const at = { ...rangeOfLine(parsed.lines, block.line), endLine: block.endLine };
    const isWhole = directive === 'disable';
    return [{ at, rules: ids, reason, isWhole, ...span, ...(mistake && { mistake }) }];
  });
}

const listBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.is === 'list') return block.items.flatMap(({ blocks: inner }) => listBlocks(inner));
    return block.is === 'quote' ? listBlocks(block.blocks) : [block];
  });

function readWords(said: string): { rules: string[]; reason: string } {
  const dash = /(?:^|\s)--(?:\s|$)/u.exec(said);
  const list = dash === null ? said : said.slice(0, dash.index);
  const reason = dash === null ? '' : said.slice(dash.index + dash[0].length).trim();
  return { rules: list.split(/[\s,]+/u).filter((id) => id !== ''), reason };
}

type Found = {
  readonly directive: string;
  readonly ids: readonly string[];
  readonly reason: string;
};
type Mistake = NonNullable<Disable['mistake']>;

const form = 'Write "<!-- spec-writer-disable-next-line rule-id -- the reason -->".';

function findMistake({ directive, ids, reason }: Found, isEarly: boolean): Mistake | undefined {
  if (!directives.some((known) => known === directive)) {
    const message = `Expected spec-writer-disable or spec-writer-disable-next-line, found ${quoteValue(`spec-writer-${directive}`)}.`;
    return { message, hint: form };
  }
  if (ids.length === 0) return { message: 'Expected the ids of rules, found none.', hint: form };
  const strange = ids.map(judgeId).find((mistake) => mistake !== undefined);
  if (strange !== undefined) return strange;
  if (reason === '')
    return {
      message: `Expected the reason why ${ids.join(', ')} does not count here, found none.`,
      hint: form,
    };
  if (reason.length > longestReason) {
    const message = `Expected a reason of at most ${longestReason} characters, found ${reason.length}.`;
    return { message, hint: 'Say it in one sentence.' };
  }
  if (directive === 'disable' && !isEarly) {
    const message =
      'Expected a comment for the whole document above the first section, found it below.';
    return { message, hint: 'Move it below the title, or write spec-writer-disable-next-line.' };
  }
  return undefined;
}

function judgeId(id: string): Mistake | undefined {
  const known = rules.map((rule) => rule.id);
  if (!known.includes(id)) {
    const nearest = nearestName(id, known);
    const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    const message = `Expected a rule's id, found ${quoteValue(id)}.${suggestion}`;
    return { message, hint: '"spec-writer rules" lists the ids.' };
  }
  if (!neverDisabled.includes(id)) return undefined;
  const message = `Expected a rule that a document may disable, found ${id}.`;
  return { message, hint: 'Mend what it finds; no comment lets it pass.' };
}

const isBeforeSections = ({ line }: Html, parsed: ParsedSpec): boolean =>
  readHeadings(parsed).every(({ section, at }) => section === undefined || at.line > line);

const wholeOf = ({ lines }: ParsedSpec): Span => ({ from: 1, to: lines.length });

type Span = { readonly from: number; readonly to: number };
type Around = {
  readonly parsed: ParsedSpec;
  /** The last line of what counts as a whole, by its first. */
  readonly ends: ReadonlyMap<number, number>;
};

/** Blank lines between the comment and what it speaks of say nothing; some editors put them there. */
function spanBelow({ endLine }: Html, { parsed: { lines }, ends }: Around): Span {
  let from = endLine + 1;
  while (from < lines.length && lines[from - 1]?.trim() === '') from += 1;
  return { from, to: ends.get(from) ?? from };
}
