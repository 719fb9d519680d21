import { countCharacters, mostCharacters } from './length.ts';
import { readMarker } from './marker.ts';

/** Where a comment goes over from what is said about a document to the document itself. */
const start = '\n---\n\n# ';
const told = '*Below stands the specification that was written before this run.*';

/** Whether a comment of ours holds a document that stands nowhere else. */
export const holdsDocument = (comment: string): boolean =>
  readMarker(comment)?.inputHash !== undefined && comment.includes(start);

/** Whether news of a later run stand above the document of a comment. */
export const hasNews = (comment: string): boolean =>
  holdsDocument(comment) && comment.slice(0, comment.indexOf(start)).includes(told);

/**
 * News above a document that stands in the comment already, with the marker of that document; nothing
 * when there is no room for both. Only a new document may take the place of one.
 */
export function keepDocument(news: string, comment: string): string | undefined {
  const [marker = ''] = comment.split('\n', 1);
  const [, ...lines] = news.trimEnd().split('\n');
  const document = comment.slice(comment.indexOf(start));
  const kept = `${[marker, ...lines].join('\n')}\n\n${told}\n${document}`;
  return countCharacters(kept) <= mostCharacters ? kept : undefined;
}
