import { letterPattern, type LetterPattern } from '../../spec/letter-pattern.ts';

/** What GitHub acts on when a text is shown or merged; every expression is linear. */
export type LiveMarkup = {
  readonly what: string;
  readonly pattern: LetterPattern;
  readonly hint: string;
};

const asCode = 'Put it between backticks, or write it in other words.';
const server = String.raw`(?:https?:)?\/\/`;

export const liveMarkup: readonly LiveMarkup[] = [
  {
    what: 'a mention that notifies somebody',
    pattern: letterPattern(
      () =>
        /(?<![\p{L}\p{N}_/@.+\\-])@[a-z\d][a-z\d-]{0,38}(?:\/[a-z\d][\w.-]{0,99})?(?![\p{L}\p{N}_.]*\.[a-z])/giu,
    ),
    hint: asCode,
  },
  {
    what: 'words that close an issue',
    pattern: letterPattern(
      () =>
        /(?<![\p{L}\p{N}_])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,3}(?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d|GH-\d|https:\/\/github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:issues|pull)\/\d)/giu,
    ),
    hint: asCode,
  },
  {
    what: 'an image of a server',
    pattern: letterPattern(
      () => new RegExp(String.raw`(?<!\\)!\[[^\]\n]{0,300}\](?:\(\s?<?${server}|\[)`, 'gu'),
    ),
    hint: 'Draw it as a Mermaid diagram, or say it in words.',
  },
  {
    what: 'HTML, which readers do not see',
    pattern: letterPattern(
      () =>
        /(?<!\\)<(?:!--|!\[|\?|\/?(?!(?:br|sub|sup|kbd)\s?\/?>)[a-z][a-z\d-]{0,40}(?=[\s>/]))/giu,
    ),
    hint: 'Write it in Markdown; a type or a tag that is meant goes between backticks.',
  },
];
