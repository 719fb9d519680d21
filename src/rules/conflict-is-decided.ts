import type { Conflict } from '../research/conflict.ts';
import { technologyKey } from '../research/technology-key.ts';
import { shareLine } from './citations/share-line.ts';
import { locateText } from './locate-text.ts';
import { quoteValue } from './quote-value.ts';
import type { ParsedSpec, Range } from '../spec/parsed-spec.ts';
import type { Decision, Spec } from '../spec/spec.ts';
import type { Rule } from './rule.ts';

export const conflictIsDecided: Rule = {
  id: 'conflict-is-decided',
  about:
    'What the sources contradict each other in is named among the decisions, with both values.',
  severity: 'warning',
  reason:
    'A Builder who meets the other value in the sources must find out that it was seen, and why it lost.',
  example: {
    place: 'decision',
    bad: 'Version of FastAPI: use the newest.',
    good: 'Version of FastAPI: use 0.109.0, not 0.110.0.',
  },
  check(parsed, { conflicts = [] }) {
    const decided = parsed.spec.decisions.map((decision) => ({
      text: readText(decision),
      options: decision.options,
    }));
    return conflicts
      .filter((conflict) => bearsOn(conflict, parsed.spec))
      .filter(
        (conflict) =>
          !decided.some(({ text, options }) => names(conflict, text) || weighs(options, conflict)),
      )
      .map((conflict) => ({ at: locate(conflict, parsed), ...describe(conflict) }));
  },
};

/** A contradiction about something that the document does not build with is none of its business. */
function bearsOn({ about, topic, options }: Conflict, { architecture, logic }: Spec): boolean {
  const { techStack } = architecture;
  if (about === 'document') {
    const paths = options.flatMap(({ evidence }) => evidence.map(({ path }) => path));
    const cited = [...techStack, ...logic.details].flatMap(({ evidence }) => evidence);
    return cited.some(({ path }) => paths.includes(path));
  }
  const keys = about === 'version' ? [topic] : options.map(({ value }) => value);
  const wanted = new Set(keys.map(technologyKey));
  return techStack.some(({ name }) => wanted.has(technologyKey(name)));
}

const readText = ({ topic, options, decision, reason }: Decision): string =>
  fold([topic, ...options.map(({ value }) => value), decision, reason].join('\n'));

/** Whether the lines of two of its values stand under the options, whatever the decision calls its topic. */
function weighs(decided: Decision['options'], { options }: Conflict): boolean {
  const weighed = options.filter(({ value, evidence }) =>
    decided.some(
      (option) => holds(fold(option.value), value) && shareLine(option.evidence, evidence),
    ),
  );
  return weighed.length > 1;
}

/** A decision names a contradiction when it holds two of its values, and for versions the technology. */
function names({ about, topic, options }: Conflict, text: string): boolean {
  const held = options.filter(({ value }) => holds(text, value));
  return held.length > 1 && (about !== 'version' || holds(text, topic));
}

/** Whether a text holds a value as a word of its own: `1.2` is no part of `11.2`. */
function holds(text: string, value: string): boolean {
  const wanted = fold(value);
  // Nothing stands everywhere, and the search for it would never end.
  if (wanted.trim() === '') return false;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const isStart = !/[\p{L}\p{N}]$|\d\.$/u.test(text.slice(Math.max(0, at - 2), at));
    const isEnd = !/^(?:[\p{L}\p{N}]|\.\d)/u.test(text.slice(at + wanted.length));
    if (isStart && isEnd) return true;
  }
  return false;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[`*\\\s]+/gu, ' ')
    .trim();

function locate({ about, topic, options }: Conflict, parsed: ParsedSpec): Range {
  const keys = new Set(
    [...(about === 'version' ? [topic] : []), ...options.map(({ value }) => value)].map(
      technologyKey,
    ),
  );
  const index = parsed.spec.architecture.techStack.findIndex(({ name }) =>
    keys.has(technologyKey(name)),
  );
  const pin = parsed.spec.architecture.techStack[index];
  if (pin === undefined) return parsed.at('decisions');
  return locateText(parsed, `architecture.techStack.${index}`, pin.version);
}

const whatItIs: Readonly<Record<Conflict['about'], (topic: string) => string>> = {
  version: (topic) => `the version of ${topic}`,
  purpose: (topic) => `what is used for ${quoteValue(topic)}`,
  document: (topic) => `${topic}, which no longer holds`,
};

function describe({ about, topic, options, chosen, because }: Conflict): {
  readonly message: string;
  readonly hint: string;
} {
  const values = options.map(({ value, evidence: [proof] }) =>
    proof === undefined ? value : `${value} (${proof.path}:${proof.line})`,
  );
  const advice =
    because === 'undecided'
      ? 'the requirement leaves it open'
      : `code would take ${quoteValue(chosen)}`;
  return {
    message: `Expected a decision on ${whatItIs[about](topic)}: the sources state ${values.join(' and ')}.`,
    hint: `Add a decision with these options, each with its line; ${advice}.`,
  };
}
