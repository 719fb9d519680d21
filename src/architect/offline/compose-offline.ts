import type { Clause, Spec } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import type { Assignment } from '../assignment.ts';
import { composeDecisions } from './compose-decisions.ts';
import { composeDetails } from './compose-details.ts';
import { composeErrors } from './compose-errors.ts';
import { composeFlows } from './compose-flows.ts';
import { composeInterfaces } from './compose-interfaces.ts';
import { composePattern } from './compose-pattern.ts';
import { composeStack } from './compose-stack.ts';
import { composeFiles } from './compose-structure.ts';
import { readContext, type Context } from './context.ts';
import { layOut } from './layout.ts';
import { composePlan } from './plan/compose-plan.ts';

/** Composes a whole specification from clauses and facts and nothing else: no model, no network, no invention. */
export function composeOffline(assignment: Assignment): Spec {
  const context = readContext(withWords(assignment));
  const layout = layOut(context);
  const { requirement, createdAt, tool, inputHash } = context.assignment;
  return {
    schemaVersion: 1,
    title: requirement.title,
    locale: readTag(assignment),
    createdAt,
    generator: { tool, model: 'offline', inputHash },
    requirement: {
      source: requirement.source,
      title: requirement.title,
      clauses: requirement.clauses.map((clause) => ({ ...clause })),
    },
    architecture: {
      techStack: composeStack(context),
      structure: { root: context.root, files: composeFiles(context, layout) },
      pattern: composePattern(context, layout),
    },
    interfaces: composeInterfaces(context, layout),
    logic: {
      flows: composeFlows(context, layout),
      details: composeDetails(context),
      errorHandling: composeErrors(context, layout),
    },
    plan: composePlan(context, layout),
    decisions: composeDecisions(context),
    outOfScope: composeOutOfScope(context),
  };
}

function composeOutOfScope({ groups, texts, list }: Context): Spec['outOfScope'] {
  return groups.exclusions.map((clause: Clause) => ({
    text: clause.text,
    reason: texts.excluded(list([clause])),
    requirements: [clause.id],
  }));
}

/** A title and clauses of nothing but white space still have to be printed. */
function withWords(assignment: Assignment): Assignment {
  const { requirement } = assignment;
  const title = toLine(requirement.title) === '' ? requirement.source : requirement.title;
  const clauses = requirement.clauses.map((clause) =>
    toLine(clause.text) === '' ? { ...clause, text: clause.id } : clause,
  );
  return { ...assignment, requirement: { ...requirement, title, clauses } };
}

/** The asked-for tag, when it has the shape of one. */
const readTag = ({ localeTag, locale }: Assignment): string =>
  /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(localeTag) ? localeTag : locale.tag;
