import type { Evidence } from '../../spec/spec.ts';
import { toCode } from '../../spec/text.ts';
import type { ResearchFile } from '../research.ts';
import { indexDocuments, type DocumentIndex } from './document-index.ts';
import { findSuccessor } from './find-successor.ts';
import { readHead, type HeadLine } from './read-head.ts';
import {
  isDeprecatedKey,
  isMarkedTitle,
  isOutdatedStatus,
  namesSuccessor,
  readReplaced,
  statesOutdated,
  statusLabel,
} from './status-words.ts';

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

type SupersededByPath = ReadonlyMap<string, Superseded>;

/** The facts and the conflicts both ask, so what was found is kept as long as the files are. */
const foundBefore = new WeakMap<readonly ResearchFile[], SupersededByPath>();

/** Every document that no longer holds, by its path. */
export function findSuperseded(files: readonly ResearchFile[]): SupersededByPath {
  const found = foundBefore.get(files) ?? readSuperseded(files);
  foundBefore.set(files, found);
  return found;
}

function readSuperseded(files: readonly ResearchFile[]): SupersededByPath {
  const documents = files.filter(({ path }) => documentName.test(path));
  const index = indexDocuments(documents);
  const found = new Map<string, Superseded>();
  for (const file of documents) {
    const head = readHead(file.text);
    const status = findStatus(head);
    if (status !== undefined) {
      const stated = quote(file, status);
      const by = findSuccessor(stated.quote, file, index);
      found.set(file.path, { path: file.path, stated, ...(by !== undefined && { by }) });
    }
    for (const replaced of findReplaced(head, file, index)) {
      if (!found.has(replaced.path)) found.set(replaced.path, replaced);
    }
  }
  return found;
}

const quote = ({ path }: ResearchFile, { line, text }: HeadLine): Evidence => ({
  path,
  line,
  quote: toCode(text),
});

/** `Status: Superseded by …`, a heading of that name with the word below, or a sentence at the top. */
function findStatus(head: readonly HeadLine[]): HeadLine | undefined {
  return head.find((line, index) => {
    const above = head[index - 1];
    const isLabelled =
      above !== undefined && statusLabel.exec(above.text)?.groups?.['value'] === '';
    return isLabelled ? endsDocument(line.text) : isOutdated(line);
  });
}

/** Below a label, `- Deprecated: the XML part` speaks of that part. */
const endsDocument = (text: string): boolean =>
  isOutdatedStatus(text) &&
  !/^(?:[-*+]|\d{1,9}[.)])\s+[*_]{0,2}\p{L}+[*_]{0,2}\s?[:：]/u.test(text);

function isOutdated({ text, place }: HeadLine): boolean {
  const value = statusLabel.exec(text)?.groups?.['value'];
  if (value !== undefined) return isOutdatedStatus(value);
  if (namesSuccessor(text)) return true;
  if (place === 'front matter') return isDeprecatedKey(text);
  if (place === 'title') return isMarkedTitle(text);
  return place === 'text' && statesOutdated(text);
}

/** `Supersedes: ADR-3` says of another document that it no longer holds. */
function findReplaced(
  head: readonly HeadLine[],
  file: ResearchFile,
  documents: DocumentIndex,
): Superseded[] {
  return head.flatMap((line) => {
    const named = readReplaced(line.text);
    const other = named === undefined ? undefined : findSuccessor(named, file, documents);
    return other === undefined ? [] : [{ path: other.path, stated: quote(file, line), by: file }];
  });
}
