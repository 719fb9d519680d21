import type { Document, Publication, Target } from '../../../../src/delivery/delivery.ts';
import { renderSpec } from '../../../../src/spec/render-spec.ts';
import type { Spec } from '../../../../src/spec/spec.ts';
import { makeSpec } from '../../../support/make-spec.ts';

export const target: Target = {
  publish: 'pull-request',
  repository: 'acme/shop',
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
  subject: 7,
  hasLabels: true,
  branch: 'spec/7',
  draft: false,
  labels: [],
  specPath: 'specs/7.md',
};

/** A document of a small specification, or of the given one. */
export function makeDocument(
  change: Partial<Document> & { readonly parts?: Partial<Spec> } = {},
): Document {
  const { parts, ...rest } = change;
  const spec = rest.spec ?? makeSpec(parts);
  return {
    spec,
    text: renderSpec(spec),
    inputHash: 'a'.repeat(64),
    model: 'example-model',
    usage: { requests: 2, promptTokens: 1200, completionTokens: 800 },
    findings: [],
    notices: [],
    check: () => [],
    ...rest,
  };
}

export const publication: Publication = {
  outcome: 'created',
  branch: 'spec/7',
  commit: 'c'.repeat(40),
  pullRequest: { number: 12, url: 'https://github.com/acme/shop/pull/12' },
  keptSections: [],
  stepsDown: [],
};

/** Where only the comment could be written. */
export const commentOnly: Publication = { outcome: 'created', keptSections: [], stepsDown: [] };
