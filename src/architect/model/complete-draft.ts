import type { Spec } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import type { Assignment } from '../assignment.ts';
import { completeDecisions } from './complete-decisions.ts';
import { completeFiles } from './complete-files.ts';
import { completeRoot, createPathCompleter, type CompletePath } from './complete-path.ts';
import { completePlan, numberSteps } from './complete-plan.ts';
import { completeTechnology } from './complete-technology.ts';
import { isGiven, type Draft } from './draft.ts';
import { openDesk, type DraftDesk } from './draft-desk.ts';
import { describeGuess, describeLostContent, show } from './draft-problem.ts';
import { leaveOutInvalid, type LeftOut } from './leave-out-invalid.ts';
import type { PlacedFinding } from './sections-to-mend.ts';

export type CompletedDraft = {
  readonly spec: Spec;
  /** The draft with the steps numbered as in the document, so that findings mean the same in both. */
  readonly draft: Draft;
  /** References that led nowhere and content that had to be left out. */
  readonly problems: readonly PlacedFinding[];
};

/** Adds to a draft what code knows better: evidence, pins, clauses, numbers, titles, defaults. */
export function completeDraft(draft: Draft, assignment: Assignment, model: string): CompletedDraft {
  const desk = openDesk(assignment);
  const completePath = createPathCompleter(draft);
  const interfaces = completeInterfaces(draft, completePath);
  const logic = completeLogic(draft, desk, completePath);
  const steps = numberSteps(draft.steps, desk);
  const plan = completePlan(steps, desk, completePath);
  const { name, rationale, diagram } = draft.pattern;
  const { spec, leftOut } = leaveOutInvalid({
    ...completeHead(draft, assignment, model),
    architecture: {
      techStack: draft.techStack.map((technology) => completeTechnology(technology, desk)),
      structure: {
        root: completeRoot(draft.root),
        files: completeFiles(draft, { interfaces, logic, plan }, completePath),
      },
      pattern: { name, rationale, ...(isGiven(diagram) && { diagram }) },
    },
    interfaces,
    logic,
    plan,
    decisions: completeDecisions(draft.decisions, desk),
    outOfScope: draft.outOfScope.map(({ text, reason, requirements }) => ({
      text,
      reason,
      requirements: desk.keepClauses(requirements, `the exclusion ${show(text)}`),
    })),
  });
  return {
    spec,
    draft: { ...draft, steps },
    problems: [
      ...describeLongTitle(draft.title),
      ...desk.problems,
      ...leftOut.map(describeLeftOut),
    ],
  };
}

/** More than the title of any pull request; the unit is characters. */
const longestTitle = 200;

const shortenTitle = (title: string): string =>
  title.length > longestTitle ? `${title.slice(0, longestTitle - 1).toWellFormed()}…` : title;

const describeLongTitle = (title: string): PlacedFinding[] =>
  title.length <= longestTitle
    ? []
    : [
        describeGuess({
          message: `Expected a title of at most ${longestTitle} characters, found ${title.length}; the first were taken.`,
          hint: 'Say in a few words what is built.',
          pointer: 'title',
        }),
      ];

function completeHead(
  draft: Draft,
  assignment: Assignment,
  model: string,
): Pick<Spec, 'schemaVersion' | 'title' | 'locale' | 'createdAt' | 'generator' | 'requirement'> {
  const { requirement, localeTag, createdAt, tool, inputHash } = assignment;
  return {
    schemaVersion: 1,
    title: shortenTitle(draft.title),
    locale: localeTag,
    createdAt,
    generator: { tool, model, inputHash },
    requirement: {
      source: requirement.source,
      title: toLine(requirement.title) === '' ? requirement.source : requirement.title,
      clauses: [...requirement.clauses],
    },
  };
}

function completeInterfaces(draft: Draft, completePath: CompletePath): Spec['interfaces'] {
  const place = <Item extends { readonly file: string }>(item: Item): Item => ({
    ...item,
    file: completePath(item.file),
  });
  return {
    schemas: draft.schemas.map(({ optionalFields, variants, definition, ...schema }) => ({
      ...place(schema),
      fields: schema.fields.map(({ default: fallback, ...field }) => ({
        ...field,
        required: !optionalFields.includes(field.name),
        ...(isGiven(fallback) && { default: fallback }),
      })),
      ...(variants.length > 0 && { variants }),
      ...(isGiven(definition) && { definition }),
    })),
    signatures: draft.signatures.map(place),
    configs: draft.configs.map((config) => ({
      ...place(config),
      language: completeLanguage(config.language, config.file),
    })),
    constants: draft.constants.map(({ unit, ...constant }) => ({
      ...place(constant),
      ...(isGiven(unit) && { unit }),
    })),
    examples: draft.examples.map(({ subject, given, expected }) => ({
      subject,
      given: showEmptyText(given),
      expected: showEmptyText(expected),
    })),
  };
}

/** Nothing is what many a parser is given, and what it answers; a document has to show it. */
const showEmptyText = (text: string): string => (text.trim() === '' ? '""' : text);

function completeLogic(draft: Draft, desk: DraftDesk, completePath: CompletePath): Spec['logic'] {
  return {
    flows: draft.flows.map(({ name, files, requirements, steps }) => ({
      name,
      files: [...new Set(files.map(completePath))],
      requirements: desk.keepClauses(requirements, `the flow ${show(name)}`),
      steps,
    })),
    details: draft.details.map(({ text, evidence }) => ({
      text,
      evidence: desk.cite(evidence, `the detail ${show(text)}`),
    })),
    errorHandling: draft.errorHandling.map((handling) => ({
      ...handling,
      file: completePath(handling.file),
    })),
  };
}

/** A fence needs one word: what was given, else the ending of the file. */
function completeLanguage(language: string, file: string): string {
  const ending = /\.(?<ending>[^./]{1,12})$/u.exec(file)?.groups?.['ending'] ?? '';
  const words = [language, ending].map((word) =>
    word.toLowerCase().replace(/[^a-z0-9+#._-]+/gu, ''),
  );
  return words.find((word) => word !== '') ?? 'text';
}

function describeLeftOut({ pointer, value, expectation }: LeftOut): PlacedFinding {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return describeLostContent({
    message: `Expected a value that can stand at ${pointer}, found ${show(shown)}, which was left out.`,
    hint: expectation,
    pointer,
  });
}
