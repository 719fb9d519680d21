import { wrapCode } from '../../markdown/code-span.ts';
import { escapeLine, escapeProse } from '../../markdown/escape-prose.ts';
import type { Spec } from '../spec.ts';
import { type Page, renderCodes, renderItem, renderLabelled, renderPart } from './items.ts';

type Logic = Spec['logic'];

/** Section 3: what happens in which order, what is easily got wrong, and what happens on failure. */
export function renderLogic(logic: Logic, page: Page): string[] {
  const { parts } = page.locale;
  const flows = logic.flows.flatMap((flow) => renderFlow(flow, page));
  const details = logic.details.flatMap(({ text, evidence }) =>
    renderItem(`${escapeLine(text)}${page.notes.prove(evidence)}`),
  );
  const failures = logic.errorHandling.flatMap(({ failure, strategy, file }) =>
    renderItem(`**${escapeProse(failure)}** (${wrapCode(file)}): ${escapeProse(strategy)}`),
  );
  return [
    ...renderPart(parts.flows, flows, page),
    ...renderPart(parts.details, details, page),
    ...renderPart(parts.errorHandling, failures, page),
  ];
}

function renderFlow(flow: Logic['flows'][number], { locale, notes }: Page): string[] {
  return renderItem(`**${escapeProse(flow.name)}**`, [
    ...renderLabelled(locale.labels.files, renderCodes(flow.files)),
    ...renderLabelled(locale.labels.clauses, notes.cite(flow.requirements)),
    ...flow.steps.map((step, index) => `${index + 1}. ${escapeLine(step)}`),
  ]);
}
