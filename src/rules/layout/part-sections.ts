import { partNames, type PartName } from '../../spec/parsed-spec.ts';

/** The section, counted from 1, that each part belongs to; inside a section parts stand in this order. */
export const partSections: Readonly<Record<PartName, 1 | 2 | 3>> = {
  techStack: 1,
  structure: 1,
  pattern: 1,
  decisions: 1,
  outOfScope: 1,
  schemas: 2,
  signatures: 2,
  configs: 2,
  constants: 2,
  examples: 2,
  flows: 3,
  details: 3,
  errorHandling: 3,
};

/** Parts that stand only where there is something to say; the others are never left out. */
const optional: readonly PartName[] = [
  'decisions',
  'outOfScope',
  'configs',
  'constants',
  'examples',
];

export const requiredParts: readonly PartName[] = partNames.filter(
  (name) => !optional.includes(name),
);
