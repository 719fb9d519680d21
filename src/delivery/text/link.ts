import { escapeCodeCell, escapeProse } from '../../markdown/escape-prose.ts';
import type { Evidence } from '../../spec/spec.ts';
import type { Target } from '../delivery.ts';
import { shorten } from './length.ts';

/** A path beyond this is shown by its beginning. */
const longestPath = 120;

/** No file of a repository has a longer path; GitHub's servers refuse longer addresses. */
const longestLinked = 1024;

/** A link to a page of the server that we write on, or only its words where the address is none. */
export function writeLink(words: string, url: string): string {
  const text = escapeProse(words);
  return isWebAddress(url) ? `[${text}](${escapeAddress(url)})` : text;
}

const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s]+$/iu.test(url);

/** What would end the address before its end. */
export const escapeAddress = (url: string): string =>
  url.replace(/[()<>\\`"[\]|]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The page of a file as it stands at a commit or on a branch. */
export const writeFileUrl = (
  { serverUrl, repository }: Target,
  { ref, path }: { readonly ref: string; readonly path: string },
): string => `${serverUrl}/${repository}/blob/${encodeSegments(ref)}/${encodeSegments(path)}`;

const encodeSegments = (path: string): string =>
  path.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** What GitHub shows as a page, unless it is asked for its lines. */
const rendered = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|org|ipynb|csv|tsv|svg|geojson)$/iu;

/** The line that proves something: a link to it where the repository may hold the file at that commit. */
export function linkEvidence(
  { path, line, endLine }: Evidence,
  source: { readonly target: Target; readonly baseOid: string | undefined },
): string {
  const text = escapeCodeCell(`${shorten(path, longestPath)}:${line}`);
  if (source.baseOid === undefined || path.length > longestLinked || !isInRepository(path))
    return text;
  const url = writeFileUrl(source.target, { ref: source.baseOid, path });
  const lines = endLine === undefined ? `#L${line}` : `#L${line}-L${endLine}`;
  return `[${text}](${escapeAddress(`${url}${rendered.test(path) ? '?plain=1' : ''}`)}${lines})`;
}

/** Neither an absolute path, nor an address, nor an issue, nor what was typed in. */
const isInRepository = (path: string): boolean =>
  !/^(?:[/~\\]|[A-Za-z]:|stdin$|input$)|:\/\/|#\d+$|(?:^|\/)\.\.?(?:\/|$)|\\/u.test(path);
