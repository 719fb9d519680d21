import type { Block } from '../../markdown/block.ts';
import { readBlocks } from '../../markdown/read-blocks.ts';
import { toLine } from '../../spec/text.ts';
import type { RequirementText } from '../requirement.ts';
import { countBreaks } from './count-lines.ts';
import { toPlainText } from './plain-text.ts';
import { splitSentences } from './split-sentences.ts';
import { isChrome } from './template-chrome.ts';

/** A stretch that is read by itself, so that a fence left open in one comment hides no other. */
export type Part = { readonly text: string; readonly offset: number; readonly isTalk: boolean };
/** The whole text with the place of its parts; `titleLine` is where the title's words stand. */
export type JoinedText = {
  readonly text: string;
  readonly title: string;
  readonly titleLine: number;
  readonly parts: readonly Part[];
};

/** Joins title, body and comments; a body that starts with its title stays as it is, so that its lines are those of the file. */
export function joinText(found: RequirementText): JoinedText {
  const body = hideFrontMatter(toReadable(found.body));
  const own = readTitle(body);
  const given = toLine(found.title);
  const isSame = given === '' || (own.isHeading && plain(given) === own.title);
  const start = isSame ? '' : `# ${given}\n\n`;
  const parts = [{ text: body.text, offset: isSame ? 0 : 2, isTalk: false }];
  let text = start + found.body;
  for (const comment of found.comments) {
    text += openComment(comment.author, text);
    parts.push({ text: toReadable(comment.body), offset: countBreaks(text), isTalk: true });
    text += comment.body;
  }
  const title = given === '' ? own.title : given;
  return { text, title, titleLine: isSame ? own.line : 1, parts };
}

/** Lines are counted by their line feeds alone, and a byte order mark is no text. */
const toReadable = (text: string): string =>
  text.replace(/^\ufeff/u, ' ').replace(/\r(?!\n)/gu, ' ');

const commentStart = '\n--- Comment by @';
const openComment = (author: string, before: string): string =>
  `${before === '' || before.endsWith('\n') ? '' : '\n'}${commentStart}${toLine(author)} ---\n\n`;

/** The text without the comments, in which others talk about it. */
export const withoutComments = (text: string): string => text.split(commentStart, 1)[0] ?? text;

const plain = (text: string): string => toLine(toPlainText(text));

const frontMatter = /^\s{0,9}(---|\+\+\+)[ \t]*\r?\n([^]*?)\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/u;
type Body = { readonly text: string; readonly frontMatter: string };

/** Front matter is no Markdown; its lines stay as empty ones. */
function hideFrontMatter(body: string): Body {
  const [whole, , inside] = frontMatter.exec(body) ?? [];
  if (whole === undefined || !/^[\w-]+\s*[:=]/mu.test(inside ?? ''))
    return { text: body, frontMatter: '' };
  return { text: whole.replace(/[^\n]/gu, '') + body.slice(whole.length), frontMatter: whole };
}

type Title = { readonly title: string; readonly line: number; readonly isHeading: boolean };

/** The title that a text gives itself: in its front matter, its first level-1 heading, or its first sentence. */
function readTitle(body: Body): Title {
  const lines = body.frontMatter.split('\n');
  const stated = lines.findIndex((line) => titleEntry.test(line));
  const entry = titleEntry.exec(lines[stated] ?? '')?.[1];
  if (entry !== undefined) return { title: plain(entry), line: stated + 1, isHeading: false };
  const blocks = readBlocks(body.text);
  const heading = blocks.find((block) => block.is === 'heading' && block.level === 1);
  if (heading?.is === 'heading')
    return { title: plain(heading.text), line: heading.line, isHeading: heading === blocks[0] };
  return readFirstSentence(blocks);
}

const titleEntry = /^title\s*[:=]\s*["']?([^"'\r]*[^"'\s])["']?\s*$/iu;

/** The question of a form after which somebody says what is wanted. */
const asksForSolution = /\bsolution\b|you['’]d like|you would like|\bproposal\b/iu;

/** The first sentence that is no question of a form, or else the first answer to what is wanted. */
function readFirstSentence(blocks: readonly Block[]): Title {
  const texts = blocks.flatMap(readFirstText);
  const said = texts.filter(({ text }) => !isFormQuestion(text));
  const wanted = texts.findIndex(({ text }) => isFormQuestion(text) && asksForSolution.test(text));
  const answer = wanted < 0 ? undefined : texts[wanted + 1];
  const candidates = answer !== undefined && said.includes(answer) ? [answer, ...said] : said;
  for (const { text, line } of candidates) {
    const [sentence] = splitSentences(toPlainText(text));
    const title = toLine(sentence?.text.split('\n')[0] ?? '');
    if (title !== '') return { title, line: line + (sentence?.offset ?? 0), isHeading: false };
  }
  return { title: '', line: 1, isHeading: false };
}

const isFormQuestion = (markdown: string): boolean => isChrome(toPlainText(markdown));

function readFirstText(block: Block): { readonly text: string; readonly line: number }[] {
  if (block.is === 'list') return (block.items[0]?.blocks.slice(0, 1) ?? []).flatMap(readFirstText);
  return block.is === 'heading' || block.is === 'paragraph' ? [block] : [];
}
