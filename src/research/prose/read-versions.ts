import { findTechnology, technologyKind } from '../technology-kinds.ts';
import type { VersionFact, VersionStrength } from '../research.ts';
import type { Document, Piece, Place, ProsePiece } from './document.ts';
import { findVersions } from './find-versions.ts';
import type { FoundVersion } from './find-versions.ts';
import { maskLine } from './mask-line.ts';
import { longestLine, quoteLine } from './quote-line.ts';
import { readVersionTable } from './read-version-table.ts';

/** A history states what holds today only where it raises the least version of a tool. */
const raisesMinimum =
  /\b(?:msrv|minimum|minimal|at least|requires?|required|bump(?:ed)? (?:the )?minimum)\b|最低|最小|必要|mindest|minimale|mínim|минимал/iu;

const kindsInHistory = new Set(['language', 'runtime', 'database', 'platform']);

const toFact = (
  document: Document,
  line: number,
  found: FoundVersion & { readonly strength: VersionStrength },
): VersionFact => ({
  is: 'version',
  name: found.name,
  version: found.version,
  ...(found.range !== undefined && { range: found.range }),
  kind: found.known?.kind ?? technologyKind(found.name) ?? 'library',
  scope: 'runtime',
  strength: found.strength,
  evidence: quoteLine(document, line, found),
  ...(document.dated !== undefined && { dated: document.dated }),
});

/** In a history only the newest statement counts, and only about what everything runs on. */
const keepNewest = (document: Document, seen: Set<string>) => (line: number, found: FoundVersion) => {
  if (found.known === undefined || !kindsInHistory.has(found.known.kind)) return false;
  if (seen.has(found.known.name) || !raisesMinimum.test(document.lines[line - 1] ?? '')) return false;
  seen.add(found.known.name);
  return true;
};

const linesOf = ({ line, endLine }: Piece): number[] =>
  Array.from({ length: endLine - line + 1 }, (_, index) => line + index);

const readLine = (document: Document, line: number, place: Place): FoundVersion[] => {
  const text = document.lines[line - 1] ?? '';
  if (text.length > longestLine || !/\d/u.test(text)) return [];
  return findVersions(maskLine(text), { isStack: place.isStack });
};

const isProse = (piece: Piece): piece is ProsePiece => piece.is === 'prose';

/** Reads every name with a version from the prose and the tables of a document. */
export const readVersions = (document: Document, strength: VersionStrength): VersionFact[] => {
  const isNewest = keepNewest(document, new Set());
  const facts: VersionFact[] = [];
  for (const piece of document.pieces) {
    if (piece.is === 'code') continue;
    const inTable = piece.is === 'table' ? readVersionTable(document, piece) : undefined;
    const found =
      inTable ??
      linesOf(piece).flatMap((line) =>
        readLine(document, line, piece.place).map((version) => ({ line, version })),
      );
    for (const { line, version } of found) {
      const { isHistory } = piece.place;
      const isHeading = isProse(piece) && piece.from === 'heading';
      if (isHistory && (isHeading || !isNewest(line, version))) continue;
      facts.push(toFact(document, line, { ...version, strength }));
    }
  }
  return facts;
};

/** The proper spelling of a technology, or the name as it is. */
export const properSpelling = (name: string): string => findTechnology(name)?.name ?? name;
