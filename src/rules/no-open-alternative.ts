import { en } from '../locales/en.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Technology } from '../spec/spec.ts';
import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import {
  findNamedAlternative,
  findOpenOrder,
  toChoices,
  type Choices,
} from './prose/find-alternative.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const noOpenAlternative: Rule = {
  id: 'no-open-alternative',
  about: 'Names, decisions and instructions settle on one thing and offer no second.',
  severity: 'error',
  reason: 'The architect decides; a Builder that has to choose is doing the work a second time.',
  example: {
    place: 'action',
    bad: 'Serve the route with fastapi or pytest.',
    good: 'Serve the route with fastapi.',
  },
  check(parsed) {
    const choices = readChoices(parsed);
    return listTexts(parsed).flatMap(({ text, pointer, find }) => {
      const found = find(text, choices);
      if (found === undefined) return [];
      return [
        {
          at: locateText(parsed, pointer, found),
          message: `Expected one choice, found ${quoteValue(found)}.`,
          hint: 'Keep the one to build and drop the other; what was weighed belongs into the options of a decision.',
        },
      ];
    });
  },
};

type Find = (text: string, choices: Choices) => string | undefined;
type Text = { readonly text: string; readonly pointer: string; readonly find: Find };

/** Instructions name several of these without leaving a choice: `in macOS or Linux`. */
const manyAtOnce: readonly Technology['kind'][] = ['platform', 'language', 'format'];

/** What can be chosen from: the technologies, and every option of every decision. */
function readChoices({ spec, locale }: ParsedSpec): Choices {
  const names = [
    ...spec.architecture.techStack
      .filter(({ kind }) => !manyAtOnce.includes(kind))
      .map(({ name }) => name),
    ...spec.decisions.flatMap(({ options }) => options.map(({ value }) => value)),
  ];
  return toChoices(
    { or: [...locale.or, ...en.or], orders: [...locale.orders, ...en.orders] },
    names,
  );
}

function listTexts(parsed: ParsedSpec): Text[] {
  const { spec } = parsed;
  const { techStack, pattern } = spec.architecture;
  const { flows, errorHandling } = spec.logic;
  return [
    ...techStack.map(({ name }, index) => ({
      text: name,
      pointer: `architecture.techStack.${index}.name`,
      find: findInName,
    })),
    { text: pattern.name, pointer: 'architecture.pattern.name', find: findInName },
    { text: pattern.rationale, pointer: 'architecture.pattern.rationale', find: findInText },
    ...spec.decisions.map(({ decision }, index) => ({
      text: decision,
      pointer: `decisions.${index}.decision`,
      find: findInDecision,
    })),
    ...flows.flatMap(({ steps }, index) =>
      steps.map((text, position) => ({
        text,
        pointer: `logic.flows.${index}.steps.${position}`,
        find: findInText,
      })),
    ),
    ...errorHandling.map(({ strategy }, index) => ({
      text: strategy,
      pointer: `logic.errorHandling.${index}.strategy`,
      find: findInText,
    })),
    ...listSteps(parsed).map(({ step, pointer }) => ({
      text: step.action,
      pointer: `${pointer}.action`,
      find: findInText,
    })),
  ];
}

/** A name is short: an "or" or a slash with spaces inside it joins two names. */
function findInName(text: string, { findOr }: Choices): string | undefined {
  const isJoined = /\S\s\/\s\S/u.test(text) || findOr(text).some(({ index }) => index > 0);
  return isJoined ? text : undefined;
}

function findInText(text: string, choices: Choices): string | undefined {
  return findNamedAlternative(text, choices) ?? findOpenOrder(text, choices);
}

function findInDecision(text: string, choices: Choices): string | undefined {
  const slash =
    /(?:\p{Lu}[\p{L}\d.+#-]{1,40}|`[^`\n]{1,60}`) \/ (?:\p{Lu}[\p{L}\d.+#-]{1,40}|`[^`\n]{1,60}`)/u;
  const either = /(?<!\p{L})either\s[^.\n]{1,80}\sor\s/iu;
  return findInText(text, choices) ?? either.exec(text)?.[0] ?? slash.exec(text)?.[0];
}
