import type { Rule } from './rule.ts';

/** The front matter says which locale's headings the other rules look for. */
export const frontMatterIsReadable: Rule = {
  id: 'front-matter-is-readable',
  about: 'The document starts with YAML front matter that states its machine facts.',
  severity: 'error',
  reason:
    'The locale decides which headings are expected, and the input hash tells whether the document is still up to date.',
  check: ({ unreadable }) =>
    unreadable
      .filter(({ what }) => what === 'front-matter')
      .map(({ message, at }) => ({
        at,
        message,
        hint: 'Start the file with "---", YAML with schemaVersion, title, locale, createdAt, requirement and generator, and "---".',
      })),
};
