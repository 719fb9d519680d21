import { cleanText, type TextForm } from '../cleaning/clean-text.ts';
import { addRemovals, type Removal } from '../cleaning/removal.ts';
import type { RequirementText } from './requirement.ts';

export type CleanRequirement = {
  readonly found: RequirementText;
  readonly removed: readonly Removal[];
};

/** Takes out of title, body and comments what the readers of an issue do not see on its page. */
export function cleanRequirement(given: RequirementText): CleanRequirement {
  const removed: (readonly Removal[])[] = [];
  const clean = (text: string, form: TextForm): string => {
    const cleaned = cleanText(text, form);
    removed.push(cleaned.removed);
    return cleaned.text;
  };
  const found = {
    ...given,
    title: clean(given.title, 'plain'),
    body: clean(given.body, 'markdown'),
    comments: given.comments.map((comment) => ({
      ...comment,
      body: clean(comment.body, 'markdown'),
    })),
  };
  return { found, removed: addRemovals(removed.flat()) };
}
