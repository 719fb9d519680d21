import { toLine } from '../../spec/text.ts';

/** The label of GitHub's alerts: `[!WARNING]`. */
export const alertLabel = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|DANGER)\]\s*/iu;
const linkWithTarget = /\[(?<text>[^\][]*)\]\([^()\s]*\)/gu;
const linkReference = /\[(?<text>[^\][]+)\]\[[^\][]*\]/gu;
const issueReference = /\s?\(?\[?#\d+\]?\)?|\(@[\w-]+\)|\[\^[^\][\s]{1,80}\]/gu;
const htmlTag = /<\/?[a-z][^<>]*>/giu;

const codeReference = /\[(?<text>`[^`]{1,200}`)\]/gu;
const seeIssues = /[,;]?\s?\(?\bsee (?:\[?#\d{1,9}\]?(?:,? and |, | )?)+\)?/giu;
const danglingSee = /(?:,\s*|(?<!\s)\s*)\bsee(?:\s|,|and)*\.?$/u;
const codeSpan = /(?<code>`[^`]{1,200}`)/u;

const withoutTags = (text: string): string =>
  text
    .split(codeSpan)
    .map((part) =>
      part.startsWith('`') ? part : part.replace(htmlTag, '').replace(/\*\*|__/gu, ''),
    )
    .join('');

/** A sentence as prose: links as their text, without tags, issue numbers and signs of emphasis. */
export const cleanSentence = (text: string): string =>
  toLine(
    withoutTags(
      text
        .replace(alertLabel, '')
        .replace(linkWithTarget, '$<text>')
        .replace(linkReference, '$<text>')
        .replace(codeReference, '$<text>'),
    )
      .replace(seeIssues, ' ')
      .replace(issueReference, '')
      .replace(danglingSee, '')
      .replace(/(?<![\s,;])[\s,;]+(?=\.$)/u, '')
      .trimEnd(),
  );
