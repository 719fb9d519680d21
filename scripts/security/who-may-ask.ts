import type { SecurityRow } from './security-row.ts';

const gate = '__tests__/e2e/gate.test.ts';
const gateText = '__tests__/e2e/gate-text.test.ts';

/** Who may have a specification written, and from which text. */
export const rowsOfAsking: readonly SecurityRow[] = [
  {
    row: 'S1',
    attack: 'an outsider gets the label set by a template of issues',
    held: [
      { file: gate, titles: ['does not let in', 'does not ask where an issue form set it'] },
      { file: '__tests__/e2e/trigger-events.test.ts', titles: ['does nothing for'] },
    ],
  },
  {
    row: 'S2',
    attack: 'a role that is too low, or one of their own making, sets the label',
    held: [
      {
        file: gate,
        titles: ['who may triage', 'who may write', 'who maintains', 'says nothing known'],
      },
    ],
  },
  {
    row: 'S3',
    attack: 'an app, or a person with the name of one, sets the label',
    held: [
      { file: gate, titles: ['an app', 'a listed app', 'takes no wildcard for the names of apps'] },
    ],
  },
  {
    row: 'S4',
    attack: 'the lookup of the role fails',
    held: [{ file: gate, titles: ['ends the run in red when it'] }],
  },
  {
    row: 'S5',
    attack: 'somebody else runs an old event again',
    held: [
      {
        file: gate,
        titles: [
          'runs a label of the owner again',
          'was closed meanwhile',
          'lost the label meanwhile',
          'removed it while the run waited',
        ],
      },
    ],
  },
  {
    row: 'S6',
    attack: 'the text is changed after the label was set',
    held: [
      {
        file: gateText,
        titles: [
          'as it stood when the label was set',
          'is refused when an outsider changed it after the label',
          'is refused when an outsider changed it after its label',
        ],
      },
    ],
  },
  {
    row: 'S7',
    attack: 'an outsider changes the text seconds before the label is set',
    held: [{ file: gateText, titles: ['the text that is specified', 'right before the press'] }],
  },
  {
    row: 'S8',
    attack: 'comments come or change after the label was set',
    held: [{ file: gateText, titles: ['are read to the last page', 'as they were written'] }],
  },
  {
    row: 'S9',
    attack: 'comments of outsiders give instructions',
    held: [
      {
        file: gateText,
        titles: ['are with include-comments', 'who only reads', 'stand among the untrusted data'],
      },
    ],
  },
];
