import type { Finding } from '../../rules/rule.ts';
import { sectionNames, type SectionName } from './draft-sections.ts';

/** A finding with the section of the document that it stands in; without one it may be any. */
export type PlacedFinding = Finding & { section?: SectionName | undefined };

/** Where else than in the section that they stand in findings of a rule are mended. */
const otherSections: Readonly<Record<string, readonly SectionName[]>> = {
  'call-is-defined': ['interfaces'],
  'clause-is-built': ['architecture', 'plan'],
  'command-fits-stack': ['architecture'],
  'config-agrees-with-pins': ['architecture', 'interfaces'],
  'constant-has-one-value': ['interfaces'],
  'interface-file-in-tree': ['architecture'],
  'manifest-installs-pins': ['architecture', 'interfaces', 'plan'],
  'no-contradiction': sectionNames,
  'step-needs-earlier-files': ['plan'],
  'step-path-in-tree': ['architecture'],
  'tree-path-in-step': ['plan'],
  'type-is-defined': ['interfaces'],
  'use-is-defined': ['interfaces'],
};

/** The sections in which the errors can be mended; those that passed stay as they are. */
export function sectionsToMend(findings: readonly PlacedFinding[]): readonly SectionName[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const named = new Set(errors.flatMap(sectionsOf));
  return sectionNames.filter((name) => named.has(name));
}

/** All sections, where a finding stands in none. */
export const sectionsOf = ({ rule, section }: PlacedFinding): readonly SectionName[] =>
  section === undefined ? sectionNames : [section, ...(otherSections[rule] ?? [])];

/** A finding as everybody else knows it. */
export function unplaceFinding(placed: PlacedFinding): Finding {
  const finding = { ...placed };
  delete finding.section;
  return finding;
}
