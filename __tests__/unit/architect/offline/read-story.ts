import type { Assignment } from '../../../../src/architect/assignment.ts';
import { composeOffline } from '../../../../src/architect/offline/compose-offline.ts';
import { findLocale } from '../../../../src/locales/index.ts';
import { readRequirement } from '../../../../src/requirement/read-requirement.ts';
import { choosePins } from '../../../../src/research/choose-pins.ts';
import { readResearch } from '../../../../src/research/read-research.ts';
import type { Spec } from '../../../../src/spec/spec.ts';

/** A requirement and research as their authors write them; `files` maps paths to texts. */
export type Written = {
  readonly title?: string;
  readonly body: string;
  readonly files?: Readonly<Record<string, string>>;
};

/** Composes from written texts, through the readers that the product uses. */
export function composeWritten({ title = 'Feature', body, files = {} }: Written): Spec {
  const requirement = readRequirement({ source: 'requirement.md', title, body, comments: [] });
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }));
  const research = readResearch({ files: texts, skipped: [] }, requirement);
  const assignment: Assignment = {
    requirement,
    research,
    pins: choosePins(research, requirement),
    locale: findLocale('en'),
    localeTag: 'en',
    createdAt: '2026-03-01T08:00:00Z',
    tool: 'spec-writer 0.0.0',
    inputHash: '0'.repeat(64),
    quoteMark: '0'.repeat(32),
  };
  return composeOffline(assignment);
}

/** Each path of the structure with its change. */
export const changesOf = (spec: Spec): ReadonlyMap<string, string> =>
  new Map(spec.architecture.structure.files.map(({ path, change }) => [path, change]));
