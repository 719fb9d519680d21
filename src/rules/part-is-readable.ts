import type { Rule } from './rule.ts';

export const partIsReadable: Rule = {
  id: 'part-is-readable',
  about: 'Everything inside a part and every footnote is written in a form that can be read back.',
  severity: 'error',
  reason: 'What the parser cannot read is absent from the twin, and no other rule can check it.',
  check: ({ unreadable }) =>
    unreadable
      .filter(({ what }) => what === 'part' || what === 'footnote')
      .map(({ what, message, at }) => ({
        at,
        message,
        hint:
          what === 'footnote'
            ? 'Write the footnote as the others are written: path, line and the quoted words.'
            : 'Write it as the entries beside it are written, or move it into the part that it belongs to.',
      })),
};
