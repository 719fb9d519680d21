const blank = (match: string): string => ' '.repeat(match.length);

/** A closing bracket keeps its place, so that a link's text is still seen as one. */
const blankTarget = (match: string): string => `]${' '.repeat(match.length - 1)}`;

const linkTarget = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: "[^"]*")?\)/gu;
const url = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>|]*/giu;
const bareDomain = /\bwww\.[^\s<>|]*/giu;
const tag = /<\/?[a-z][^<>]*>|<!--.*?(?:-->|$)/giu;
/** Entities that stand between a name and its version in HTML. */
const entity = /&(?:nbsp|#160|gt|ge);/gu;
const signs: Readonly<Record<string, string>> = { '&gt;': '>', '&ge;': '≥' };
const blankEntity = (match: string): string => (signs[match] ?? ' ').padStart(match.length);
const footnote = /\[\^[^\][\s]{1,80}\]/gu;
const imageText = /!\[[^\][]*\]/gu;
const issue = /(?:\b[\w-]{1,40}\/[\w.-]{1,60})?#\d+\b|\[#\d+\]/gu;
/** What a template asks somebody to replace. */
const templateHint = /\[(?:e\.g\.|z\.\s?B\.|ex\.|i\.e\.)[^\][]*\]/giu;
/** What its author has struck out no longer holds. */
const struck = /~~[^~]{1,400}~~/gu;
const anchor = /\{#[^{}]*\}/gu;

/** What each of these begins with or holds; most lines have none of it. */
const mayHide = /[[<&{#]|:\/\/|www\.|~~/iu;

/**
 * Blanks what is no prose in a line (addresses, link targets, tags, images, issue numbers) without
 * moving anything else, so that offsets stay those of the line.
 */
export const maskLine = (line: string): string => (mayHide.test(line) ? maskAll(line) : line);

const maskAll = (line: string): string =>
  line
    .replace(imageText, blank)
    .replace(templateHint, blank)
    .replace(linkTarget, blankTarget)
    .replace(url, blank)
    .replace(bareDomain, blank)
    .replace(tag, blank)
    .replace(entity, blankEntity)
    .replace(struck, blank)
    .replace(footnote, blank)
    .replace(anchor, blank)
    .replace(issue, blank);
