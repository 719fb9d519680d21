import type { Assignment } from '../../../../src/architect/assignment.ts';
import { findLocale } from '../../../../src/locales/index.ts';
import type { Fact, ResearchFile, VersionFact } from '../../../../src/research/research.ts';
import type { Clause, Evidence } from '../../../../src/spec/spec.ts';

/** A requirement as a test writes it: each line that begins with `- ` is a clause of the kind in brackets. */
export type Story = {
  readonly locale: string;
  readonly title: string;
  readonly body: string;
  readonly files?: readonly ResearchFile[];
  readonly facts?: readonly Fact[];
  readonly conflicts?: Assignment['research']['conflicts'];
};

const clauseLine = /^- (?:\[(functional|quality|constraint|exclusion|acceptance)\] )?(.+)$/u;

/** Builds an assignment whose clauses stand in the lines that they name. */
export function makeAssignment(story: Story): Assignment {
  const text = `# ${story.title}\n\n${story.body}`;
  const clauses = text.split('\n').flatMap((content, index): Omit<Clause, 'id'>[] => {
    const found = clauseLine.exec(content);
    if (found === null) return [];
    const kind = (found[1] ?? 'functional') as Clause['kind'];
    return [{ text: found[2] ?? '', line: index + 1, kind }];
  });
  const facts = story.facts ?? [];
  const pins = facts.filter((fact): fact is VersionFact => fact.is === 'version');
  return {
    requirement: {
      source: 'docs/requirement.md',
      title: story.title,
      text,
      clauses: clauses.map((clause, index) => ({ id: `R${index + 1}`, ...clause })),
    },
    research: { files: story.files ?? [], facts, skipped: [], conflicts: story.conflicts ?? [] },
    pins: pins.filter(({ scope }) => scope !== 'own'),
    locale: findLocale(story.locale),
    localeTag: story.locale,
    createdAt: '2026-03-01T08:00:00Z',
    tool: 'spec-writer 0.0.0',
    inputHash: '0'.repeat(64),
    quoteMark: '0'.repeat(32),
  };
}

export const prove = (path: string, line: number, quote: string): Evidence => ({
  path,
  line,
  quote,
});

/** A pin as a manifest states it; the file is written so that the cited line holds the quote. */
export function pinOf(
  path: string,
  stated: { readonly name: string; readonly version: string } & Partial<VersionFact>,
): VersionFact {
  return {
    is: 'version',
    kind: 'library',
    scope: 'runtime',
    strength: 'manifest',
    evidence: prove(path, 1, `${stated.name} ${stated.version}`),
    ...stated,
  };
}

/** A research file whose first line names and pins everything that is cited from it. */
export const fileWith = (path: string, pins: readonly VersionFact[]): ResearchFile => ({
  path,
  text: pins.map(({ name, version }) => `${name} ${version}`).join('; '),
});
