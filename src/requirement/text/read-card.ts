import { isAlias } from './alias.ts';
import type { Sentence } from './read-sentences.ts';
import { isMeaningful } from './template-chrome.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/**
 * Lines such as `**ID:** FR-1`, `**Priority:** high` and `**Description:** …` make a card: what administers or
 * explains the demand goes, the id becomes its alias. Sentences without labels stay as they are.
 */
export function readCard(sentences: readonly Sentence[], words: Vocabulary): Sentence[] {
  const alias = sentences
    .filter(({ label = '' }) => words.isIdColumn(label))
    .map(({ text, label = '' }) => withoutLabel(text, label))
    .find(isAlias);
  const named = alias === undefined ? {} : { alias };
  return sentences
    .filter((sentence) => isDescribing(sentence, words))
    .map((sentence) => {
      const { text, label = '' } = sentence;
      const said = label !== '' && words.isDemandColumn(label) ? withoutLabel(text, label) : text;
      return { ...named, ...sentence, text: said };
    });
}

const withoutLabel = (text: string, label: string): string =>
  text.slice(label.length).replace(/^[\s:：]+/u, '');

function isDescribing({ text, label }: Sentence, words: Vocabulary): boolean {
  if (label === undefined) return true;
  const kind = words.findHeadingKind(label);
  return (
    isMeaningful(withoutLabel(text, label)) &&
    kind !== 'context' &&
    kind !== 'motivation' &&
    !words.isIdColumn(label) &&
    !words.isAdministration(label)
  );
}
