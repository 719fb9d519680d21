import type { NoteFact } from '../../research/research.ts';
import type { Evidence, Spec } from '../../spec/spec.ts';
import { uniqueBy } from './choose-interfaces.ts';
import type { Context } from './context.ts';
import { findPresent } from './find-present.ts';
import { withoutMarkup } from './wording.ts';

type Detail = Spec['logic']['details'][number];

const mostDetails = 28;
/** Caveats that speak of no clause are shown only where there is little else. */
const mostUnrelated = 6;
/** Fewer shared words are chance. */
const leastShared = 2;
/** A caveat in fewer words warns of nothing. */
const leastCharacters = 20;

/** What the research says about how to build it, quoted with its line. */
export function composeDetails(context: Context): Detail[] {
  const { texts, quoting, list, ecosystem, assignment } = context;
  const present = findPresent(context).map(({ quote, evidence, clauses }) => ({
    text: texts.details.existing(list(clauses), quoting.quote(quote)),
    evidence: [evidence],
  }));
  const caveats = chooseNotes(context, 'caveat', mostDetails).map((note) =>
    toDetail(context, note),
  );
  const general: Detail[] = [];
  if (ecosystem.id === 'documents') general.push({ text: texts.details.noLanguage, evidence: [] });
  if (assignment.pins.pins.length === 0)
    general.push({ text: texts.details.noVersions, evidence: [] });
  return uniqueBy([...present, ...caveats, ...general], ({ text }) => text);
}

function toDetail({ texts, quoting, list, relevance }: Context, note: Statement): Detail {
  const clauses = relevance.findClauses(note.text, leastShared);
  const quote = quoting.quote(note.text);
  const text =
    clauses.length === 0
      ? texts.details.stated(quote)
      : texts.details.statedFor(list(clauses), quote);
  return { text, evidence: [note.evidence] };
}

type Statement = { readonly text: string; readonly evidence: Evidence };

/** The notes of one kind that speak most of the clauses, in the order of the research. */
export function chooseNotes(context: Context, about: NoteFact['about'], most: number): NoteFact[] {
  const { research, requirement } = context.assignment;
  const notes = uniqueBy(
    research.facts.flatMap((fact) => (fact.is === 'note' && fact.about === about ? [fact] : [])),
    ({ text }) => withoutMarkup(text).toLowerCase(),
  ).filter(
    ({ text, evidence }) => text.length >= leastCharacters && evidence.path !== requirement.source,
  );
  const scored = notes.map((note) => ({ note, score: context.relevance.score(note.text) }));
  const related = scored.filter(({ score }) => score >= leastShared);
  const best = new Set(
    [...related]
      .sort((left, right) => right.score - left.score)
      .slice(0, most)
      .map(({ note }) => note),
  );
  for (const { note } of scored) {
    if (best.size >= Math.min(most, mostUnrelated)) break;
    best.add(note);
  }
  return notes.filter((note) => best.has(note));
}
