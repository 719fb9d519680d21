import type { Defect } from '../defect.ts';
import { interfaceDefects } from './interfaces.ts';
import { layoutDefects } from './layout.ts';
import { pathDefects } from './paths.ts';
import { planDefects } from './plan.ts';
import { proseDefects } from './prose.ts';
import { structureDefects } from './structure.ts';
import { versionDefects } from './versions.ts';

/** Every kind of defect, in the order of the report. */
export const defects: readonly Defect[] = [
  ...structureDefects,
  ...layoutDefects,
  ...pathDefects,
  ...versionDefects,
  ...interfaceDefects,
  ...planDefects,
  ...proseDefects,
];
