import { findFootnotes } from './fixes/layout.ts';
import { orderFootnotes } from './fixes/order-footnotes.ts';
import { orderOfFootnote } from './layout/order-of-footnote.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import { listFootnotes } from './layout/read-footnote-labels.ts';
import type { Rule } from './rule.ts';

export const footnotesInOrder: Rule = {
  id: 'footnotes-in-order',
  about:
    'The footnotes at the end stand in order: the clauses by number, then the evidence by number.',
  severity: 'warning',
  reason:
    'The twin lists the clauses in this order, and a reader looks a number up where it belongs.',
  ignores: 'Labels other than r1, r2 … and e1, e2 …',
  example: {
    place: 'document',
    bad: '[^r9]: **R1** (functional',
    good: '[^r1]: **R1** (functional',
  },
  fix: orderFootnotes,
  check(parsed) {
    const { lines } = parsed;
    const start = findFootnotes(parsed);
    let last: { readonly label: string; readonly order: number } | undefined;
    return listFootnotes(lines).flatMap(({ label, line }) => {
      const order = orderOfFootnote(label);
      if (order === undefined || line < start) return [];
      const before = last;
      if (before === undefined || order >= before.order) {
        last = { label, order };
        return [];
      }
      return [
        {
          at: rangeOfLine(lines, line),
          message: `Expected the footnote ${label} before ${before.label}, found it after.`,
          hint: 'Move its definition up.',
        },
      ];
    });
  },
};
