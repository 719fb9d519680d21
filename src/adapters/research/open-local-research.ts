import { findResearchPaths } from './find-research-paths.ts';
import type { Root } from '../files/locate-file.ts';
import { readLocalResearch, type LargeFiles } from './read-local-research.ts';
import type { ResearchSource } from './research-source.ts';

/** The research of a folder of this machine. */
export const openLocalResearch = (root: Root, large?: LargeFiles): ResearchSource => ({
  find: (globs) => findResearchPaths(root, globs),
  readsAtOnce: 1,
  read: readLocalResearch(root, large),
});
