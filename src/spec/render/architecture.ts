import { wrapCode } from '../../markdown/code-span.ts';
import { escapeLine, escapeProse } from '../../markdown/escape-prose.ts';
import { renderFence } from '../../markdown/fence.ts';
import { drawTree } from '../draw-tree.ts';
import type { Decision, Spec, Technology } from '../spec.ts';
import {
  gap,
  type Page,
  renderItem,
  renderLabelled,
  renderOptionalPart,
  renderPart,
  setApart,
} from './items.ts';

/** Section 1: what is built with, where it lies, how it is put together, and what was decided. */
export function renderArchitecture(spec: Spec, page: Page): string[] {
  const { parts } = page.locale;
  const stack = spec.architecture.techStack.flatMap((technology) =>
    renderTechnology(technology, page),
  );
  const decisions = spec.decisions.flatMap((decision) => renderDecision(decision, page));
  const outside = spec.outOfScope.flatMap((exclusion) => renderExclusion(exclusion, page));
  return [
    ...renderPart(parts.techStack, stack, page),
    ...renderStructure(spec.architecture.structure, page),
    ...renderPattern(spec.architecture.pattern, page),
    ...renderOptionalPart(parts.decisions, decisions, page),
    ...renderOptionalPart(parts.outOfScope, outside, page),
  ];
}

function renderTechnology(technology: Technology, { locale, notes }: Page): string[] {
  const { name, version, kind, provenance, purpose, evidence, constraint } = technology;
  const source = provenance === 'assumed' ? escapeProse(locale.labels.assumed) : provenance;
  const label = escapeProse(locale.labels.constraint);
  const bound = constraint === undefined ? '' : `, ${label} ${wrapCode(constraint)}`;
  const head = `${wrapCode(name)} ${wrapCode(version)} (${kind}, ${source}${bound})`;
  return renderItem(`${head}: ${escapeProse(purpose)}${notes.prove(evidence)}`);
}

function renderStructure(structure: Spec['architecture']['structure'], page: Page): string[] {
  const { parts, labels } = page.locale;
  const none = structure.files.length === 0 ? ` ${escapeProse(labels.none)}` : '';
  const tree = renderFence(drawTree(structure), 'text');
  return renderItem(`**${escapeProse(parts.structure)}**:${none}`, setApart(tree));
}

function renderPattern(pattern: Spec['architecture']['pattern'], { locale }: Page): string[] {
  const { name, rationale, diagram } = pattern;
  const label = `**${escapeProse(locale.parts.pattern)}**`;
  const text = `${label}: **${escapeProse(name)}** — ${escapeProse(rationale)}`;
  const below = diagram === undefined ? [gap] : setApart(renderFence(diagram, 'mermaid'));
  return renderItem(text, below);
}

function renderDecision(decision: Decision, { locale, notes }: Page): string[] {
  const { labels } = locale;
  const options = decision.options.flatMap(({ value, evidence }) =>
    renderItem(`${escapeLine(value)}${notes.prove(evidence)}`),
  );
  return renderItem(`**${escapeProse(decision.topic)}**: ${escapeProse(decision.decision)}`, [
    ...(options.length > 0 ? renderItem(`${escapeProse(labels.options)}:`, options) : []),
    ...renderLabelled(labels.reason, escapeProse(decision.reason)),
    ...renderLabelled(labels.clauses, notes.cite(decision.requirements ?? [])),
  ]);
}

function renderExclusion(exclusion: Spec['outOfScope'][number], { locale, notes }: Page): string[] {
  return renderItem(escapeLine(exclusion.text), [
    ...renderLabelled(locale.labels.reason, escapeProse(exclusion.reason)),
    ...renderLabelled(locale.labels.clauses, notes.cite(exclusion.requirements)),
  ]);
}
