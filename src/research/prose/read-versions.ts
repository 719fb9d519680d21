import { technologyKind } from '../technology-kinds.ts';
import type { VersionFact, VersionStrength } from '../research.ts';
import { linesOf } from './document.ts';
import type { Document, Piece, Place } from './document.ts';
import { findVersions } from './find-versions.ts';
import type { FoundVersion } from './find-versions.ts';
import { maskLine } from './mask-line.ts';
import { longestLine, quoteLines } from './quote-line.ts';
import { readVersionTable } from './read-version-table.ts';

/** A history states what holds today only where it raises the least version of a tool. */
const raisesMinimum =
  /\b(?:msrv|minimum|minimal|at least|requires?|required|bump(?:ed)? (?:the )?minimum)\b|最低|最小|必要|mindest|minimale|mínim|минимал/iu;

const kindsInHistory = new Set(['language', 'runtime', 'database', 'platform']);

const toFact = (
  document: Document,
  line: number,
  found: FoundVersion & { readonly strength: VersionStrength; readonly endLine?: number },
): VersionFact => ({
  is: 'version',
  name: found.name,
  version: found.version,
  ...(found.range !== undefined && { range: found.range }),
  kind: found.known?.kind ?? technologyKind(found.name) ?? 'library',
  scope: 'runtime',
  strength: found.strength,
  evidence: quoteLines(document, { line, endLine: found.endLine ?? line }, found),
  ...(document.dated !== undefined && { dated: document.dated }),
});

/** In a history only the newest statement counts, and only about what everything runs on. */
const keepNewest =
  (document: Document, seen: Set<string>) => (line: number, found: FoundVersion) => {
    if (found.known === undefined || !kindsInHistory.has(found.known.kind)) return false;
    if (seen.has(found.known.name) || !raisesMinimum.test(document.lines[line - 1] ?? ''))
      return false;
    seen.add(found.known.name);
    return true;
  };

/** Two numbers of three parts, without which no line lists two exact versions. */
const twoExact = /\d\.\d+\.\d.*\d\.\d+\.\d/u;

const isExact = ({ name, version }: FoundVersion): boolean =>
  /^\d+\.\d+\.\d+/u.test(version) && /^[@\p{Lu}]/u.test(name);

const readLine = (document: Document, line: number, place: Place): FoundVersion[] => {
  const text = document.lines[line - 1] ?? '';
  if (text.length > longestLine || !/\d/u.test(text)) return [];
  const masked = maskLine(text);
  const found = findVersions(masked, place);
  if (place.isStack) return found;
  // A line with two known technologies, or with two exact versions, lists what is built with.
  const isList = found.filter(({ known }) => known !== undefined).length > 1;
  if (!isList && !twoExact.test(masked)) return found;
  const inList = findVersions(masked, { isStack: true });
  return isList || inList.filter(isExact).length > 1 ? inList : found;
};

/** An unknown name in the title of a document is its own subject, not something that it uses. */
const subjectsOf = (document: Document): ReadonlySet<string> => {
  const title = document.pieces.find((piece) => piece.is === 'prose' && piece.from === 'heading');
  const found = title === undefined ? [] : readLine(document, title.line, title.place);
  return new Set(found.filter(({ known }) => known === undefined).map(({ name }) => name));
};

type Placed = { readonly line: number; readonly endLine?: number; readonly version: FoundVersion };

const readPiece = (document: Document, piece: Piece): Placed[] => {
  if (piece.is === 'code') return [];
  const inTable = piece.is === 'table' ? readVersionTable(document, piece) : undefined;
  return (
    inTable ??
    linesOf(piece).flatMap((line) =>
      readLine(document, line, piece.place).map((version) => ({ line, version })),
    )
  );
};

/** Reads every name with a version from the prose and the tables of a document. */
export const readVersions = (document: Document, strength: VersionStrength): VersionFact[] => {
  const isNewest = keepNewest(document, new Set());
  const subjects = subjectsOf(document);
  return document.pieces.flatMap((piece) => {
    const isHeading = piece.is === 'prose' && piece.from === 'heading';
    if (piece.place.isRejected || (piece.place.isHistory && isHeading)) return [];
    return readPiece(document, piece)
      .filter(({ version }) => !subjects.has(version.name))
      .filter(({ line, version }) => !piece.place.isHistory || isNewest(line, version))
      .map(({ line, endLine = line, version }) =>
        toFact(document, line, { ...version, strength, endLine }),
      );
  });
};
