import { stringify } from 'yaml';
import { escapeHeading, escapeProse } from '../markdown/escape-prose.ts';
import { findLocale } from '../locales/index.ts';
import { renderArchitecture } from './render/architecture.ts';
import { createFootnotes } from './render/footnotes.ts';
import { renderInterfaces } from './render/interfaces.ts';
import { gap, joinLines, type Page } from './render/items.ts';
import { renderLogic } from './render/logic.ts';
import { renderPlan } from './render/plan.ts';
import type { Spec } from './spec.ts';

/** The model name under which the built-in composer signs. */
const offline = 'offline';

/** The document that people and Builders read; `parseSpec` gives the same specification back. */
export function renderSpec(spec: Spec): string {
  const locale = findLocale(spec.locale);
  const page: Page = { locale, notes: createFootnotes(spec.requirement) };
  const contents = [
    renderArchitecture(spec, page),
    renderInterfaces(spec.interfaces, page),
    renderLogic(spec.logic, page),
    renderPlan(spec.plan, page),
  ];
  const sections = contents.flatMap((lines, index) => [
    `## ${index + 1}. ${escapeHeading(locale.sections[index] ?? '')}`,
    gap,
    ...lines,
    gap,
  ]);
  const lines = [
    ...renderFrontMatter(spec),
    gap,
    `# ${escapeHeading(spec.title)}`,
    gap,
    ...(spec.generator.model === offline ? [`> ${escapeProse(locale.offlineDraft)}`, gap] : []),
    ...sections,
    ...page.notes.definitions(),
  ];
  return joinLines(lines);
}

function renderFrontMatter(spec: Spec): string[] {
  const { inputHash, model, tool } = spec.generator;
  const { source, title } = spec.requirement;
  const facts = {
    schemaVersion: spec.schemaVersion,
    title: spec.title,
    locale: spec.locale,
    createdAt: spec.createdAt,
    requirement: { source, title },
    inputHash,
    model,
    tool,
  };
  return ['---', ...stringify(facts, { lineWidth: 0 }).trimEnd().split('\n'), '---'];
}
