import type { Clause } from '../../spec/spec.ts';
import type { Topic } from './topics.ts';
import { withoutTitle } from './wording.ts';

/** A module of fewer clauses can be kept in mind as a whole. */
const leastOfLarge = 12;
/** More parts are no division but a list. */
const mostParts = 12;
/** Labels that stand on fewer clauses are no custom of the list. */
const leastShare = 0.6;
/** A part of fewer clauses is no subject. */
const leastOfPart = 2;
/** `Export: the user chooses a format`: the subject with which the author begins an item. */
const label = /^(?<label>[^:：`.。!?！？]{2,60})[:：]\s/u;

/** Divides a long list below one heading by the subjects with which its clauses begin. */
export function divideLarge(topic: Topic): Topic[] {
  const { clauses, above, title } = topic;
  if (clauses.length < leastOfLarge) return [topic];
  const { parts, labelled } = groupBySubject(topic);
  const isCustom = labelled >= clauses.length * leastShare;
  const isDivision =
    parts.size > 1 && parts.size <= mostParts && parts.size * leastOfPart <= clauses.length;
  if (!isCustom || !isDivision) return [topic];
  return Array.from(parts, ([name, members]) => ({
    title: name === '' ? title : name,
    above: [...above, title],
    isWholeRequirement: false,
    clauses: members,
  }));
}

type Grouped = { readonly parts: ReadonlyMap<string, Clause[]>; readonly labelled: number };

/** A clause without a subject of its own belongs to the one before it. */
function groupBySubject({ clauses, title }: Topic): Grouped {
  const parts = new Map<string, Clause[]>();
  let labelled = 0;
  let subject = '';
  for (const clause of clauses) {
    const found = label.exec(withoutTitle(clause.text, title))?.groups?.['label']?.trim();
    if (found !== undefined) [subject, labelled] = [found, labelled + 1];
    parts.set(subject, [...(parts.get(subject) ?? []), clause]);
  }
  return { parts, labelled };
}
