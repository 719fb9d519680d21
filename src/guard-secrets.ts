import type { Assignment } from './architect/assignment.ts';
import type { Draft } from './draft-spec.ts';
import { createSecretSearch } from './secrets/find-secrets.ts';
import { secretInOutput } from './secrets/secret-in-output.ts';
import { renderSpec } from './spec/render-spec.ts';

/**
 * Drops a document or questions in which a secret stands, whatever it is disguised as: nothing of it is written,
 * published or shown. A token that the requirement or the research shows already is no news.
 */
export function guardSecrets(
  draft: Draft,
  assignment: Assignment,
  secrets: readonly string[],
): Draft {
  if (draft.spec === undefined && draft.questions === undefined) return draft;
  const { requirement, research } = assignment;
  const sources = [requirement.text, ...research.files.map((file) => file.text)];
  const search = createSecretSearch(secrets, (token) =>
    sources.some((text) => text.includes(token)),
  );
  const text = draft.spec === undefined ? listTexts(draft.questions) : renderSpec(draft.spec);
  const [place] = search(text);
  if (place === undefined) return draft;
  const { model, usage, answers } = draft;
  const line = text.slice(0, place.start).split('\n').length;
  const failure = secretInOutput(`${place.name} in line ${line} of it`);
  return { findings: [], model, usage, answers, failure };
}

const listTexts = (questions: Draft['questions'] = []): string =>
  questions.flatMap(({ text, options }) => [text, ...options]).join('\n');
