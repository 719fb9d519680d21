import { countNoun } from '../../report/count-noun.ts';
import type { Finding } from '../../rules/rule.ts';
import { describeTable } from './describe-table.ts';
import { type Extent, proseOf } from './describe-document.ts';
import { escapeCodeCell } from '../../markdown/escape-prose.ts';

/** How the checks ended, in one sentence. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'The checks found nothing to mend.';
  return `The checks found ${countNoun(errors, 'error')} and ${countNoun(warnings, 'warning')}.`;
}

/** What was found, where, and how to mend it; errors come first. */
export function describeFindings(
  findings: readonly Finding[],
  { rows, characters }: Extent,
): string {
  const ordered = [...findings].sort((one, other) => rank(one) - rank(other));
  return describeTable<Finding>(
    [
      { title: 'Line', cell: ({ line }) => String(line) },
      { title: 'Severity', cell: ({ severity }) => severity },
      { title: 'Rule', cell: ({ rule }) => escapeCodeCell(rule) },
      { title: 'Finding', cell: ({ message }) => proseOf(message, characters) },
      { title: 'How to mend it', cell: ({ hint }) => proseOf(hint, characters) },
    ],
    ordered,
    { most: rows, noun: 'finding', rest: 'in the report of the run' },
  );
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);
