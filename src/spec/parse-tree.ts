import { readChangeMark } from './change-mark.ts';
import { findSkippedLevels } from './find-skipped-levels.ts';
import { readDrawnTree } from './read-drawn-tree.ts';
import { readLooseTree } from './read-loose-tree.ts';
import type { ProjectFile } from './spec.ts';

/** A tree as read; `lines` are the line indexes of the files, from 0. */
export type ParsedTree = {
  /** Empty where the tree has no single root. */
  readonly root: string;
  readonly rootLine?: number;
  readonly files: readonly ProjectFile[];
  readonly lines: readonly number[];
  /** Line indexes of what hangs below no folder that is drawn. */
  readonly skipped: readonly number[];
};

/** One name in a tree, with its comment and the index of its line. */
export type TreeEntry = {
  readonly path: string;
  readonly comment: string;
  readonly line: number;
};

/** Reads a directory tree in any of the usual drawings; nothing when the text is no tree. */
export function parseTree(text: string): ParsedTree | undefined {
  const lines = text.split('\n');
  const drawn = readDrawnTree(lines);
  const found = drawn ?? readLooseTree(lines);
  if (found === undefined) return undefined;
  const { root, rootLine, entries } = found;
  return {
    root,
    ...(rootLine === undefined ? {} : { rootLine }),
    files: entries.map(({ path, comment }) => {
      const { change = 'new', purpose } = readChangeMark(comment);
      return { path, purpose, change };
    }),
    lines: entries.map(({ line }) => line),
    skipped: drawn === undefined ? findSkippedLevels(lines) : [],
  };
}
