import type { Evidence } from '../../spec/spec.ts';
import { quoteLine, splitLines, type LineSource } from '../prose/quote-line.ts';
import type { ResearchFile } from '../research.ts';
import { findSuccessor, nameDocument, type NamedDocument } from './find-successor.ts';
import { isOutdatedStatus, readReplaced, statusLabel, statesOutdated } from './status-words.ts';

/** A document that says, or of which another one says, that it no longer holds. */
export type Superseded = {
  readonly path: string;
  /** The line that says so. */
  readonly stated: Evidence;
  /** The document of the research that holds instead. */
  readonly by?: ResearchFile;
};

/** What is read as prose; the status of code and data stands elsewhere. */
const documentName = /(?:\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|html?)|(?:^|\/)[^./]+)$/iu;
/** A status stands at the top: title, front matter and a line or two below. */
const mostLines = 40;
const longestLine = 400;

/** Every document that no longer holds, by its path. */
export function findSuperseded(files: readonly ResearchFile[]): ReadonlyMap<string, Superseded> {
  const documents = files.filter(({ path }) => documentName.test(path)).map(nameDocument);
  const found = new Map<string, Superseded>();
  for (const { file } of documents) {
    const top = readTop(file);
    const stated = findStatus(top);
    if (stated !== undefined) {
      const by = findSuccessor(stated.quote, file, documents);
      found.set(file.path, { path: file.path, stated, ...(by !== undefined && { by }) });
    }
    for (const replaced of findReplaced(top, file, documents)) {
      if (!found.has(replaced.path)) found.set(replaced.path, replaced);
    }
  }
  return found;
}

function readTop({ path, text }: ResearchFile): LineSource {
  // The first lines are far within this, and a minified file has no others.
  const lines = splitLines(text.slice(0, mostLines * longestLine)).slice(0, mostLines);
  return { path, lines };
}

/** `Status: Superseded by …`, a heading of that name with the word below, or a sentence at the top. */
function findStatus(top: LineSource): Evidence | undefined {
  let label = '';
  for (const [index, line] of top.lines.entries()) {
    const text = line.trim();
    // A heading may be underlined with signs.
    if (text.length > longestLine || !/[\p{L}\p{N}~]/u.test(text)) continue;
    if (isOutdated(text, label)) return quoteLine(top, index + 1);
    label = statusLabel.exec(text)?.groups?.['value'] === '' ? text : '';
  }
  return undefined;
}

function isOutdated(text: string, label: string): boolean {
  const value = statusLabel.exec(text)?.groups?.['value'];
  if (value !== undefined) return isOutdatedStatus(value);
  return label === '' ? statesOutdated(text) : isOutdatedStatus(text);
}

/** `Supersedes: ADR-3` says of another document that it no longer holds. */
function findReplaced(
  top: LineSource,
  file: ResearchFile,
  documents: readonly NamedDocument[],
): Superseded[] {
  return top.lines.flatMap((line, index) => {
    const named = line.length > longestLine ? undefined : readReplaced(line);
    const other = named === undefined ? undefined : findSuccessor(named, file, documents);
    return other === undefined
      ? []
      : [{ path: other.path, stated: quoteLine(top, index + 1), by: file }];
  });
}
