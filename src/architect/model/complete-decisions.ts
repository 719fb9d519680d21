import type { Conflict } from '../../research/conflict.ts';
import type { Decision, Evidence } from '../../spec/spec.ts';
import type { DraftDecision } from './draft.ts';
import type { DraftDesk } from './draft-desk.ts';
import { describeBrokenReference, describeOpenConflict, show } from './draft-problem.ts';
import { cleanReference } from './resolve-evidence.ts';

/** Gives a decision about a numbered contradiction both values with their lines, and reports what stays undecided. */
export function completeDecisions(drafts: readonly DraftDecision[], desk: DraftDesk): Decision[] {
  const decided = new Set<string>();
  const decisions = drafts.map((draft) => {
    const [label, conflict] = findConflict(draft, desk);
    if (label !== undefined) decided.add(label);
    return completeDecision(draft, conflict, desk);
  });
  for (const [label, conflict] of desk.references.conflicts) {
    if (!decided.has(label)) desk.report(describeUndecided(label, conflict));
  }
  return decisions;
}

function completeDecision(
  draft: DraftDecision,
  conflict: Conflict | undefined,
  desk: DraftDesk,
): Decision {
  const { topic, decision, reason } = draft;
  const where = `the decision ${show(topic)}`;
  const requirements = desk.keepClauses(draft.requirements, where);
  const options = completeOptions(draft, conflict, (evidence) => desk.cite(evidence, where));
  return { topic, options, decision, reason, ...(requirements.length > 0 && { requirements }) };
}

/** Both values of a contradiction as the research states them, then what the model weighed beside them. */
function completeOptions(
  draft: DraftDecision,
  conflict: Conflict | undefined,
  cite: (references: readonly string[]) => Evidence[],
): Decision['options'] {
  const stated = (conflict?.options ?? []).map(({ value, evidence }) => ({
    value,
    evidence: [...evidence],
  }));
  const known = new Set(stated.map(({ value }) => foldValue(value)));
  const weighed = draft.options.filter(({ value }) => !known.has(foldValue(value)));
  return [
    ...stated,
    ...weighed.map(({ value, evidence }) => ({ value, evidence: cite(evidence) })),
  ];
}

const foldValue = (value: string): string => value.trim().toLowerCase();

/** A decision that forgot the number is recognised by the topic. */
function findConflict(
  { conflict, topic }: DraftDecision,
  { references, report }: DraftDesk,
): readonly [string, Conflict] | readonly [] {
  const label = cleanReference(conflict ?? '').toUpperCase();
  const found = references.conflicts.get(label);
  if (found !== undefined) return [label, found];
  if (label !== '' && label !== 'NULL') {
    report(
      describeBrokenReference({
        message: `Expected the decision ${show(topic)} to name a numbered contradiction, found ${show(label)}.`,
        hint: 'Use the number of a contradiction, such as C1, or null for a decision of your own.',
      }),
    );
  }
  const wanted = topic.trim().toLowerCase();
  return (
    [...references.conflicts].find(([, { topic: known }]) => known.toLowerCase() === wanted) ?? []
  );
}

function describeUndecided(
  label: string,
  { topic, options, chosen }: Conflict,
): ReturnType<typeof describeOpenConflict> {
  const values = options.map(({ value }) => show(value)).join(', ');
  return describeOpenConflict({
    message: `Expected a decision on ${label}, ${topic}: the research states ${values}.`,
    hint: `Add to decisions an item with conflict ${show(label)}, the decision (${show(chosen)} unless the clauses ask for another) and the reason.`,
  });
}
