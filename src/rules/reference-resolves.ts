import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import {
  listFootnotes,
  readFootnoteClauses,
  readFootnoteLabels,
} from './layout/read-footnote-labels.ts';
import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import { maskCode } from './prose/mask-text.ts';
import { createPlacer, readPassages } from './prose/read-passages.ts';
import type { Problem, Rule } from './rule.ts';

export const referenceResolves: Rule = {
  id: 'reference-resolves',
  about:
    'Every clause, footnote and step that is referred to exists, and steps depend on earlier ones only.',
  severity: 'error',
  reason: 'The Builder sees only this file: what it does not hold cannot be looked up.',
  example: {
    place: 'document',
    bad: '- Depends on: 7.1',
    good: '- Depends on: 4.1',
  },
  check: (parsed) => [
    ...findUnknownClauses(parsed),
    ...findUnknownFootnotes(parsed),
    ...findWrongLabels(parsed),
    ...findRepeatedLabels(parsed),
    ...findWrongDependencies(parsed),
  ],
};

type Mention = { readonly ids: readonly string[]; readonly pointer: string };

function listMentions(parsed: ParsedSpec): Mention[] {
  const { spec } = parsed;
  return [
    ...spec.logic.flows.map(({ requirements }, index) => ({
      ids: requirements,
      pointer: `logic.flows.${index}.requirements`,
    })),
    ...listSteps(parsed).map(({ step, pointer }) => ({
      ids: step.requirements,
      pointer: `${pointer}.requirements`,
    })),
    ...spec.decisions.map(({ requirements = [] }, index) => ({
      ids: requirements,
      pointer: `decisions.${index}.requirements`,
    })),
    ...spec.outOfScope.map(({ requirements }, index) => ({
      ids: requirements,
      pointer: `outOfScope.${index}.requirements`,
    })),
  ];
}

function findUnknownClauses(parsed: ParsedSpec): Problem[] {
  const known = new Set(parsed.spec.requirement.clauses.map(({ id }) => id));
  return listMentions(parsed).flatMap(({ ids, pointer }) =>
    ids.flatMap((id, index) => {
      if (known.has(id)) return [];
      return [
        {
          at: locateText(parsed, `${pointer}.${index}`, id),
          message: `Expected a clause of the requirement, found ${id}, which is not among them.`,
          hint: `Refer to one of the clauses R1 to R${known.size}, or drop ${id}.`,
        },
      ];
    }),
  );
}

const footnoteMark = /(?<!\\)\[\^([^\][\s]{1,200})\]/gu;

/** Clauses are footnotes too; an unknown one is already reported with the entry that names it. */
function findUnknownFootnotes(parsed: ParsedSpec): Problem[] {
  const defined = readFootnoteLabels(parsed.lines);
  const reported = new Set(listMentions(parsed).flatMap(({ ids }) => ids));
  return readPassages(parsed).flatMap((passage) => {
    if (!passage.text.includes('[^')) return [];
    const place = createPlacer(passage);
    return [...maskCode(passage.text).matchAll(footnoteMark)].flatMap((found) => {
      const { 0: mark, 1: label = '', index } = found;
      if (defined.has(label) || reported.has(label)) return [];
      return [
        {
          at: place(index, index + mark.length),
          message: `Expected a footnote for ${mark}, found none.`,
          hint: `Add "${mark}:" with its text at the end of the document, or drop the mark.`,
        },
      ];
    });
  });
}

const clauseMark = /(?<![\w^-])(R[1-9]\d{0,8})\[\^([^\][\s]{1,200})\]/gu;

/** `R12[^r11]` leads a reader to the words of another clause. */
function findWrongLabels(parsed: ParsedSpec): Problem[] {
  const owners = readFootnoteClauses(parsed.lines);
  return readPassages(parsed).flatMap((passage) => {
    if (!passage.text.includes('[^')) return [];
    const place = createPlacer(passage);
    return [...passage.text.matchAll(clauseMark)].flatMap(
      ({ 0: mark, 1: id = '', 2: label = '', index }) => {
        const owner = owners.get(label);
        if (owner === undefined || owner === id) return [];
        return [
          {
            at: place(index, index + mark.length),
            message: `Expected the footnote of ${id}, found ${label}, which states ${owner}.`,
            hint: `Write the label of ${id} behind it.`,
          },
        ];
      },
    );
  });
}

/** A reader of Markdown sees the first definition of a label, and the writer meant the second. */
function findRepeatedLabels({ lines }: ParsedSpec): Problem[] {
  const first = readFootnoteLabels(lines);
  return listFootnotes(lines)
    .filter(({ label, line }) => first.get(label) !== line)
    .map(({ label, line }) => ({
      at: rangeOfLine(lines, line),
      message: `Expected one footnote ${label}, found it defined again.`,
      hint: 'Give it a label of its own, or remove it.',
    }));
}

function findWrongDependencies(parsed: ParsedSpec): Problem[] {
  const steps = listSteps(parsed);
  const known = new Set(steps.map(({ step }) => step.id));
  const earlier = new Set<string>();
  return steps.flatMap(({ step, pointer }) => {
    const problems = (step.dependsOn ?? []).flatMap((id, index) => {
      if (earlier.has(id)) return [];
      const at = locateText(parsed, `${pointer}.dependsOn.${index}`, id);
      return [
        known.has(id)
          ? {
              at,
              message: `Expected step ${step.id} to depend on earlier steps, found ${id}.`,
              hint: `Move step ${id} before step ${step.id}, or drop the dependency.`,
            }
          : {
              at,
              message: `Expected step ${step.id} to depend on a step of the plan, found ${id}.`,
              hint: `Name a step that comes before ${step.id}, or drop the dependency.`,
            },
      ];
    });
    earlier.add(step.id);
    return problems;
  });
}
