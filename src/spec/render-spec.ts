import { stringify } from 'yaml';
import { escapeHeading, escapeProse } from '../markdown/escape-prose.ts';
import { findLocale } from '../locales/index.ts';
import { renderArchitecture } from './render/architecture.ts';
import { isOfflineDraft } from './offline-draft.ts';
import { createFootnotes } from './render/footnotes.ts';
import { renderInterfaces } from './render/interfaces.ts';
import { gap, joinLines, type Lines, type Page } from './render/items.ts';
import { renderLogic } from './render/logic.ts';
import { renderPlan } from './render/plan.ts';
import { digestPiece, unitKeys, writeRendered } from './rendered.ts';
import { sourcesKey, writeSource } from './source-digest.ts';
import type { Spec } from './spec.ts';

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
  const units = [
    [`# ${escapeHeading(spec.title)}`],
    isOfflineDraft(spec) ? [`> ${escapeProse(locale.offlineDraft)}`] : [],
    ...contents.map((lines, index) => [
      `## ${index + 1}. ${escapeHeading(locale.sections[index] ?? '')}`,
      gap,
      ...lines,
    ]),
  ];
  return joinLines([
    ...renderFrontMatter(spec, renderDigests(units, page)),
    gap,
    ...units.flatMap((lines) => [...lines, gap]),
    ...page.notes.definitions(),
  ]);
}

/** By these a later run tells what people changed since. */
function renderDigests(units: readonly Lines[], { notes }: Page): string {
  const texts = units.map((lines, index) => [unitKeys[index] ?? '', joinLines(lines)] as const);
  const pieces = [...texts, ...notes.matters()];
  return writeRendered(pieces.map(([key, text]) => [key, digestPiece(text)] as const));
}

function renderFrontMatter(spec: Spec, digests: string): string[] {
  const { inputHash, model, tool, sources } = spec.generator;
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
    ...(sources && { [sourcesKey]: sources.map(writeSource) }),
  };
  return ['---', ...stringify(facts, { lineWidth: 0 }).trimEnd().split('\n'), digests, '---'];
}
