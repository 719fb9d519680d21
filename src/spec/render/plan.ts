import { wrapCode } from '../../markdown/code-span.ts';
import { escapeProse } from '../../markdown/escape-prose.ts';
import type { Spec, Step, Verification } from '../spec.ts';
import { gap, type Page, renderCodes, renderItem, renderLabelled } from './items.ts';

/** Section 4: the phases, with a task for every step. */
export function renderPlan(plan: Spec['plan'], page: Page): string[] {
  const { labels } = page.locale;
  if (plan.phases.length === 0) return [escapeProse(labels.none), gap];
  return plan.phases.flatMap((phase, index) => {
    const steps = phase.steps.flatMap((step) => renderStep(step, page));
    const none = steps.length === 0 ? ` ${escapeProse(labels.none)}` : '';
    const title = `${page.locale.phase} ${index + 1}: ${phase.title}`;
    return [...renderItem(`**${escapeProse(title)}**:${none}`, steps), gap];
  });
}

function renderStep(step: Step, { locale: { labels }, notes }: Page): string[] {
  return renderItem(`[ ] **${step.id}** ${escapeProse(step.action)}`, [
    ...renderLabelled(labels.files, renderCodes(step.files)),
    ...renderLabelled(labels.clauses, notes.cite(step.requirements)),
    ...renderLabelled(labels.uses, renderCodes(step.uses ?? [])),
    ...renderLabelled(labels.dependsOn, (step.dependsOn ?? []).join(', ')),
    ...renderVerification(step.verify, labels),
  ]);
}

const renderVerification = (verify: Verification, labels: Page['locale']['labels']): string[] =>
  'command' in verify
    ? renderLabelled(labels.verify, wrapCode(verify.command))
    : renderLabelled(labels.verifyManually, escapeProse(verify.manual));
