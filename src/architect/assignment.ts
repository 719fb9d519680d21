import type { Locale } from '../locales/locale.ts';
import type { ReadSource } from '../spec/spec.ts';
import type { ProjectTree } from './project-tree.ts';
import type { AskedQuestion } from '../requirement/question.ts';
import type { Requirement } from '../requirement/requirement.ts';
import type { Research, VersionFact } from '../research/research.ts';

/** Everything an architect is given; the same for a model and for the offline composer. */
export type Assignment = {
  readonly requirement: Requirement;
  readonly research: Research;
  /** One exact version per technology. */
  readonly pins: readonly VersionFact[];
  readonly locale: Locale;
  /** The BCP 47 tag that the user asked for; `locale` may be the nearest one that is shipped. */
  readonly localeTag: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly tool: string;
  /** SHA-256 in hexadecimal of everything the document depends on. */
  readonly inputHash: string;
  /** The research files as they were read, before anything was taken out of them. */
  readonly sources?: readonly ReadSource[];
  /** 128 random bits in hexadecimal, which nobody knew who wrote the requirement or the research. */
  readonly quoteMark: string;
  /** Questions that people answered; absent where nothing was asked. */
  readonly answered?: readonly AskedQuestion[];
  /** The repository that the document is for; absent where it holds no code. */
  readonly tree?: ProjectTree;
  /** House rules of the user, to be obeyed. */
  readonly instructions?: string;
};
