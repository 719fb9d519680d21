import type { FileFact } from '../../research/research.ts';
import { withoutMarkup } from './wording.ts';

/** `├── settings.ts # limits`: what stands behind the name in a drawn tree. */
const drawnRemark = /[├└│].*?\s(?:#|\/\/|--|—|←|<-)\s(?<remark>.*)$/u;
const prose = /\.(?:md|mdx|markdown|txt|rst|adoc)$/iu;
const drawn = /[├└│]/u;
/** Anything that looks like a path: a sentence that names several of them tells of none in particular. */
const anyPath = /[\w.-]+\/[\w./-]+\.\w+/gu;
/** A line of more is a paragraph. */
const longestRemark = 160;
/** Fewer words beside the path say nothing of it. */
const leastWords = 3;
const itemMark = /^\s*(?:[-*+]|\d{1,3}[.)]|>)\s+/u;
/** Words beside a path that is still to be made. */
const planning =
  /(?<!\p{L})(?:new|plan(?:ned|s|ning)?|propos\w*|create[sd]?|will|neu(?:e[rsnm]?)?|geplant\w*|anzulegen\w*|künftig\w*|nouveaux?|nouvelles?|prévue?s?|créer|nuev[oa]s?|crear|previst[oa]s?|nov[oa]s?|criar|nuov[oaie]|creare|now[ayei]|utworzyć|нов(?:ый|ая|ое|ые)|создать)(?!\p{L})|新建|新增|新規|追加予定|새로|신규/iu;

/** What a line of the research says of the file that it names; empty where it says nothing. */
export function readRemark({ path, evidence: { path: source, quote } }: FileFact): string {
  const found = drawnRemark.exec(quote)?.groups?.['remark'];
  if (found !== undefined) return found.trim();
  const isLine = !drawn.test(quote) && quote.length <= longestRemark && prose.test(source);
  return isLine ? readSentence(quote, path) : '';
}

function readSentence(quote: string, path: string): string {
  const sentence = withoutMarkup(quote.replace(itemMark, ''));
  const words = sentence.replace(path, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const isAbout = (sentence.match(anyPath)?.length ?? 0) === 1 && !sentence.includes('|');
  return isAbout && words.length >= leastWords ? sentence : '';
}

/** Whether a line names a file that does not exist yet. */
export const isPlanned = (quote: string): boolean => planning.test(quote.replace(anyPath, ' '));
