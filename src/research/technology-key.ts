import { findTechnology } from './technology-kinds.ts';

/** One spelling for all names of a technology. */
export const technologyKey = (name: string): string =>
  (findTechnology(name)?.name ?? name).toLowerCase().replace(/[\s._-]/gu, '');
