import type { Spec } from './spec.ts';

/** Stands in the front matter in the place of a model. */
const offline = 'offline';

/** Whether no model completed a document, so that it is a draft. */
export const isOfflineDraft = ({ generator }: Pick<Spec, 'generator'>): boolean =>
  generator.model === offline;
