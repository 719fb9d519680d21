import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Locale } from '../locales/locale.ts';
import { readHeadings } from './layout/read-headings.ts';
import { orderPhases } from './fixes/order-phases.ts';
import type { Problem, Rule } from './rule.ts';

export const phasesInOrder: Rule = {
  id: 'phases-in-order',
  about: 'The plan has the phases 1 to 5, in order, each with at least one step.',
  severity: 'error',
  reason: 'A Builder works the plan from top to bottom and stops where it ends.',
  example: {
    place: 'document',
    bad: '- **Phase 6: Core**:',
    good: '- **Phase 2: Core**:',
  },
  fix: orderPhases,
  check(parsed) {
    const plan = readHeadings(parsed).find(({ section }) => section === 4);
    // A missing section is one finding of its own.
    if (plan === undefined) return [];
    const missing = parsed.locale.phases.flatMap((_, index) => {
      const number = index + 1;
      if (parsed.phases.some((phase) => phase.number === number)) return [];
      const label = labelOf(parsed.locale, number);
      const message = `Expected "${label}" in the plan, found none.`;
      return [{ at: plan.at, message, hint: `Add "- **${label}**:" with its steps.` }];
    });
    return [...missing, ...findMisplaced(parsed), ...findEmpty(parsed)];
  },
};

function labelOf({ phase, phases }: Locale, number: number): string {
  return `${phase} ${number}: ${phases[number - 1] ?? ''}`;
}

function findMisplaced({ phases, locale }: ParsedSpec): Problem[] {
  const problems: Problem[] = [];
  let last = 0;
  for (const { number, at } of phases) {
    if (number < 1 || number > locale.phases.length) {
      const message = `Expected the phases 1 to ${locale.phases.length}, found phase ${number}.`;
      problems.push({ at, message, hint: 'Move its steps into the phase that they belong to.' });
    } else if (number === last) {
      const message = `Expected phase ${number} once, found it again.`;
      problems.push({ at, message, hint: 'Join both under the first label.' });
    } else if (number < last) {
      const message = `Expected phase ${number} before phase ${last}, found it after.`;
      problems.push({ at, message, hint: `Move phase ${number} with its steps up.` });
    } else {
      last = number;
    }
  }
  return problems;
}

function findEmpty({ phases, spec }: ParsedSpec): Problem[] {
  return phases.flatMap(({ number, at }, index) => {
    const steps = spec.plan.phases[index]?.steps ?? [];
    if (steps.length > 0) return [];
    return [
      {
        at,
        message: `Expected at least one step in phase ${number}, found none.`,
        hint: `Add a step such as "- [ ] **${number}.1** …" with its files, clauses and check.`,
      },
    ];
  });
}
