import type { NoteFact } from '../../research/research.ts';
import type { Spec } from '../../spec/spec.ts';
import { chooseInterfaces, uniqueBy } from './choose-interfaces.ts';
import { chooseNamedFiles } from './choose-named-files.ts';
import type { Context } from './context.ts';
import { choosePassages, type Statement } from './choose-passages.ts';
import { findPresent } from './find-present.ts';
import { mentionsName } from './mentions-name.ts';
import { isFailure } from './tells-of-failure.ts';
import { readWholePoint } from './whole-point.ts';
import { withoutMarkup } from './wording.ts';

type Detail = Spec['logic']['details'][number];

const mostDetails = 24;
const mostPassages = 6;
/** Caveats that speak of no clause are shown only where there are no others. */
const mostUnrelated = 4;
/** Shorter names are words of every sentence. */
const leastPinName = 4;
/** So few can be read whatever they speak of; words of two languages share nothing. */
const mostUnchosen = 8;
/** Fewer shared words, and a smaller share of a clause's words, are chance. */
const related = { shared: 2, share: 0.15 };
/** A note in fewer characters says nothing that a Builder could follow. */
const leastCharacters = 24;

/** What the research says about how to build it, quoted with its line. */
export function composeDetails(context: Context): Detail[] {
  const { texts, quoting, list, ecosystem, assignment } = context;
  const present = findPresent(context).map(({ quote, evidence, clauses }) => ({
    text: texts.details.existing(list(clauses), quoting.quote(quote)),
    evidence: [evidence],
  }));
  const notes = chooseNotes(context, 'caveat', mostDetails).map((note) =>
    readWholePoint(assignment.research.files, note),
  );
  const passages = choosePassages(context, mostPassages);
  const stated = [...notes, ...chooseForeignCalls(context), ...passages].map((statement) =>
    toDetail(context, statement),
  );
  const general: Detail[] = [];
  if (ecosystem.id === 'documents') general.push({ text: texts.details.noLanguage, evidence: [] });
  if (assignment.pins.length === 0) {
    general.push({ text: texts.details.noVersions, evidence: [] });
  }
  return uniqueBy([...present, ...stated, ...general], ({ text, evidence: [proof] }) =>
    proof === undefined ? text : `${proof.path}:${proof.line}`,
  );
}

/** Endpoints of others, which the project calls and does not build: what the research says of them. */
function chooseForeignCalls(context: Context): Statement[] {
  const { facts, files } = context.assignment.research;
  const { endpoints } = chooseInterfaces(context, chooseNamedFiles(context));
  const chosen = new Set(endpoints.map(({ signature }) => signature));
  const others = facts.flatMap((fact) =>
    fact.is === 'signature' && fact.kind === 'endpoint' && !chosen.has(fact.signature)
      ? [fact]
      : [],
  );
  const stated = others
    .filter(({ evidence }) => /\.(?:md|mdx|markdown|txt|rst|adoc)$/iu.test(evidence.path))
    .map(({ evidence }) => readWholePoint(files, { text: evidence.quote, evidence }))
    .filter(({ text }) => text.length >= leastCharacters && !/^[\s|#]/u.test(text));
  return others.length > mostUnchosen ? [] : stated;
}

function toDetail(
  { texts, quoting, list, relevance }: Context,
  { text, evidence }: Statement,
): Detail {
  const clauses = relevance.findClauses(text, related);
  const quote = quoting.quote(text);
  const { stated, statedFor } = texts.details;
  return {
    text: clauses.length === 0 ? stated(quote) : statedFor(list(clauses), quote),
    evidence: [evidence],
  };
}

/** What the manifests pin, as a text may call it: by its whole name, or by the last part of it. */
const listPinned = ({ assignment }: Context): string[] =>
  assignment.pins
    .filter(({ strength, kind }) => /manifest|lockfile/u.test(strength) && kind === 'library')
    .flatMap(({ name }) => [
      name,
      name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1),
    ])
    .map((name) => name.toLowerCase())
    .filter((name) => name.length >= leastPinName);

/** Words about what was offered and not taken: nothing of it is to be observed. */
function isOfLoser({ assignment }: Context, text: string): boolean {
  const lower = text.toLowerCase();
  return assignment.research.conflicts.some(({ options, chosen }) => {
    const own = findName(lower, chosen);
    return options
      .filter(({ value }) => value !== chosen && /^\D/u.test(value))
      .map(({ value }) => findName(lower, value))
      .some((at) => at !== -1 && (own === -1 || at < own));
  });
}

/** A short name is a word of every sentence, unless it stands in code font. */
function findName(lower: string, value: string): number {
  const name = value.toLowerCase();
  if (name.length < leastPinName) return lower.indexOf(`\`${name}\``);
  return mentionsName(lower, [name]) ? lower.indexOf(name) : -1;
}

/** The notes of one kind that speak most of the clauses, in the order of the research. */
export function chooseNotes(context: Context, about: NoteFact['about'], most: number): NoteFact[] {
  const { research, requirement } = context.assignment;
  const notes = uniqueBy(
    research.facts.flatMap((fact) => (fact.is === 'note' && fact.about === about ? [fact] : [])),
    ({ text }) => withoutMarkup(text).toLowerCase(),
  ).filter(
    ({ text, evidence }) =>
      text.length >= leastCharacters &&
      (about !== 'failure' || isFailure(text)) &&
      evidence.path !== requirement.source &&
      !isOfLoser(context, text),
  );
  const isFew = notes.length <= mostUnchosen;
  if (isFew) return notes;
  const pinned = listPinned(context);
  const scored = notes
    .filter(
      ({ text }) =>
        context.relevance.findClauses(text, related).length > 0 ||
        mentionsName(text.toLowerCase(), pinned),
    )
    .map((note) => ({ note, score: context.relevance.score(note.text) }))
    .sort((left, right) => right.score - left.score);
  const chosen =
    scored.length > 0
      ? scored.map(({ note }) => note).slice(0, most)
      : notes.slice(0, mostUnrelated);
  const best = new Set(chosen);
  return notes.filter((note) => best.has(note));
}
