import type { Message } from '../../ports.ts';
import type { Repair } from './ask-for-draft.ts';
import { allProperties, propertiesOf, type Property } from './draft-sections.ts';
import type { Version } from './judge-answer.ts';
import { sectionsOf, sectionsToMend } from './sections-to-mend.ts';
import { writeRepair } from './write-repair.ts';

/** Sends a version back for the sections that have errors, or for all of it where that did not help. */
export function planRepair(
  { draft, findings }: Version,
  extent: 'sections' | 'whole',
  opening: readonly Message[] | undefined,
): Repair {
  const sections = sectionsToMend(findings);
  const isWhole = extent === 'whole' || sections.length === Object.keys(propertiesOf).length;
  const properties = isWhole ? allProperties : sections.flatMap(listProperties);
  const sent = isWhole
    ? findings
    : findings.filter((finding) => sectionsOf(finding).some((name) => sections.includes(name)));
  return {
    messages: writeRepair(JSON.stringify(draft), sent, properties),
    properties,
    draft,
    opening,
  };
}

/** Questions were asked before there was a draft, or never. */
const listProperties = (section: keyof typeof propertiesOf): Property[] =>
  propertiesOf[section].filter((name) => name !== 'questions');
