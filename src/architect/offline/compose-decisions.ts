import type { ChoiceReason, Conflict } from '../../research/conflict.ts';
import type { AskedQuestion } from '../../requirement/question.ts';
import type { AlternativeFact } from '../../research/research.ts';
import type { Decision } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import { mostNaming } from './compose-stack.ts';
import { findNamingClauses, type Context } from './context.ts';
import { findPresent } from './find-present.ts';
import { toCodeSpan } from './wording.ts';

const itemMark = /^\s*(?:[-*+]|#{1,6}|\d{1,3}[.)]|>)\s+/u;
const mostConflicts = 60;
const mostEvidence = 4;

/** Every contradiction of the sources with its values and its answer, and what is present already. */
export function composeDecisions(context: Context): Decision[] {
  const { pins, research, answered = [] } = context.assignment;
  const pinned = new Set(pins.map(({ name }) => fold(name)));
  const conflicts = research.conflicts.filter(
    (conflict): conflict is Decided =>
      conflict.options.length > 0 &&
      conflict.because !== 'undecided' &&
      !answered.some((question) => answersTo(question, conflict)) &&
      // What is pinned is used, whatever was weighed against it.
      !conflict.options.some(({ value }) => value !== conflict.chosen && pinned.has(fold(value))),
  );
  const settled = new Set(
    conflicts.flatMap(({ options }) => options.map(({ value }) => fold(value))),
  );
  const others = research.facts.flatMap((fact) => {
    const isOpen =
      fact.is === 'alternative' && !fact.options.some(({ name }) => settled.has(fold(name)));
    return isOpen ? choose(context, fact) : [];
  });
  return [
    ...answered.flatMap((question) => takeAnswer(context, question)),
    ...[...conflicts, ...others]
      .slice(0, mostConflicts)
      .map((conflict) => decide(context, conflict)),
    ...keepPresent(context),
  ];
}

/** A contradiction that code has an answer to. */
type Decided = Conflict & { readonly because: ChoiceReason };

/** What a person decided is told as their answer. */
const answersTo = (question: AskedQuestion, { options }: Conflict): boolean =>
  options.every(({ value }) => question.options.some((option) => option.includes(value)));

const fold = (text: string): string => toLine(text).toLowerCase();

/** Of names that the requirement offers for one purpose, the one that a fact pins. */
function choose({ hasPin, assignment }: Context, { topic, options }: AlternativeFact): Decided[] {
  const isOffered = options.some(({ evidence }) => evidence.path === assignment.requirement.source);
  const pinned = options.find(({ name }) => hasPin(name.toLowerCase()));
  if (!isOffered || pinned === undefined) return [];
  return [
    {
      topic,
      options: options.map(({ name, evidence }) => ({ value: name, evidence: [evidence] })),
      chosen: pinned.name,
      about: 'purpose',
      because: 'pinned',
    },
  ];
}

/** The rule by which it was decided, and the words of the research that do. */
function explain({ texts, quoting }: Context, { because, stated }: Decided): string {
  const rule = texts.decisions.reasons[because];
  const words = stated?.quote.replace(itemMark, '') ?? '';
  return words === '' || words.startsWith('|')
    ? rule
    : `${rule}${texts.gap}${quoting.quote(words)}`;
}

function decide(context: Context, conflict: Decided): Decision {
  const { topic, options, chosen } = conflict;
  const { assignment } = context;
  const naming = findNamingClauses(assignment.requirement.clauses, chosen);
  const about = findNamingClauses(assignment.requirement.clauses, topic);
  const ids = [naming, about]
    .filter((clauses) => clauses.length <= mostNaming)
    .flatMap((clauses) => clauses.map(({ id }) => id));
  return {
    topic: toCodeSpan(topic),
    options: options.map(({ value, evidence }) => ({
      value: toCodeSpan(value),
      evidence: evidence.slice(0, mostEvidence),
    })),
    decision: describeChoice(context, conflict),
    reason: explain(context, conflict),
    ...(ids.length > 0 ? { requirements: [...new Set(ids)] } : {}),
  };
}

/** An answer that is more than a name says itself what is done. */
const isSentence = (text: string): boolean => text.split(' ').length > 3 || text.length > 30;

/** What a person decided stands first, with the words by which they did. */
function takeAnswer(
  { texts, quoting, assignment }: Context,
  { text, options, answer }: AskedQuestion,
): Decision[] {
  if (answer === undefined) return [];
  const { line, quote } = answer;
  const evidence = [{ path: assignment.requirement.source, line, quote }];
  const topic = quoting.quote(text);
  const others = options.filter((option) => option !== answer.text);
  const requirements = assignment.requirement.clauses
    .filter((clause) => clause.text.includes(text))
    .map(({ id }) => id);
  return [
    {
      topic,
      options: [
        { value: quoting.quote(answer.text), evidence },
        ...others.map((option) => ({ value: quoting.quote(option), evidence: [] })),
      ],
      decision: isSentence(answer.text)
        ? answer.text
        : texts.decisions.take(quoting.quote(answer.text), topic),
      reason: texts.decisions.answered(toCodeSpan(answer.author)),
      ...(requirements.length > 0 && { requirements }),
    },
  ];
}

/** A value is used for its topic; a document is followed in the place of another one. */
function describeChoice({ texts }: Context, { about, topic, options, chosen }: Conflict): string {
  const { take, follow } = texts.decisions;
  const other = options.find(({ value }) => value !== chosen)?.value ?? topic;
  return about === 'document'
    ? follow(toCodeSpan(chosen), toCodeSpan(other))
    : take(toCodeSpan(chosen), toCodeSpan(topic));
}

/** What exists is not built a second time. */
function keepPresent(context: Context): Decision[] {
  const { texts, list } = context;
  const { decisions } = texts;
  const [present] = findPresent(context);
  if (present === undefined) return [];
  const clauses = list(present.clauses);
  return [
    {
      topic: decisions.existingTopic(clauses),
      options: [
        { value: decisions.existingOption, evidence: [present.evidence] },
        { value: decisions.rebuildOption, evidence: [] },
      ],
      decision: `${decisions.existingOption}${texts.gap}${decisions.existingDecision(clauses)}`,
      reason: decisions.existingReason,
      requirements: present.clauses.map(({ id }) => id),
    },
  ];
}
