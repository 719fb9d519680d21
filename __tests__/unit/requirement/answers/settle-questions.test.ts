import { describe, expect, it } from '@jest/globals';
import { findLocale } from '../../../../src/locales/index.ts';
import {
  applyAnswers,
  settleQuestions,
} from '../../../../src/requirement/answers/settle-questions.ts';
import { findQuestions } from '../../../../src/requirement/find-questions.ts';
import type { AskedQuestion } from '../../../../src/requirement/question.ts';
import { readRequirement } from '../../../../src/requirement/read-requirement.ts';
import type { Requirement } from '../../../../src/requirement/requirement.ts';

const body = `- The service must store each measurement with its time.

## Open questions

- Which database: PostgreSQL or SQLite?
- How long are measurements kept?
`;

type Given = { readonly by?: string; readonly mayAnswer?: true; readonly words: string };

const read = (comments: readonly Given[], change: object = {}): Requirement =>
  readRequirement({
    source: 'octo/shop#1',
    title: 'Store measurements',
    body,
    comments: comments.map(({ by = 'ann', words, mayAnswer }) => ({
      author: by,
      body: words,
      ...(mayAnswer && { mayAnswer }),
    })),
    ...change,
  });

const settle = (requirement: Requirement): AskedQuestion[] =>
  settleQuestions(requirement, findQuestions(requirement, findLocale('en')));

const answersTo = (...words: string[]): (string | undefined)[] =>
  settle(read(words.map((text) => ({ words: text, mayAnswer: true })))).map(
    ({ answer }) => answer?.text,
  );

const leaveOut = 'Leave it out of this version, and list it as out of scope';

describe('answers to numbered questions', () => {
  it.each<[string, string[], (string | undefined)[]]>([
    ['a letter after the number', ['1a'], ['PostgreSQL', undefined]],
    ['several on one line', ['1a, 2b'], ['PostgreSQL', leaveOut]],
    ['several with words between', ['1b and 2b.'], ['SQLite', leaveOut]],
    ['several lines', ['1: b\n2. 90 days'], ['SQLite', '90 days']],
    ['list items with emphasis', ['- **1b**\n- 2) 90 days'], ['SQLite', '90 days']],
    ['capital letters, and Q before the number', ['Q1B'], ['SQLite', undefined]],
    ['a reason behind the letter', ['1b, because it is small'], ['SQLite', undefined]],
    ['full-width marks', ['1：b、2：b'], ['SQLite', leaveOut]],
    ['own words that begin with an article', ['1. a file of ours'], ['a file of ours', undefined]],
    ['the last word', ['1a', '1b'], ['SQLite', undefined]],
    ['nothing below a quotation mark', ['> 1a'], [undefined, undefined]],
    ['no letter without an option', ['1c'], [undefined, undefined]],
    ['no number without a question', ['3a'], [undefined, undefined]],
    ['no promise to decide', ['2a'], [undefined, undefined]],
    ['no year', ['2026 is a good year'], [undefined, undefined]],
    ['no text of any length', [`1. ${'long '.repeat(300)}`], [undefined, undefined]],
  ])('are read: %s', (_, words, answers) => {
    expect(answersTo(...words)).toEqual(answers);
  });

  it('count only from those who may answer', () => {
    const requirement = read([{ words: '1a' }, { words: '2b', mayAnswer: true }]);
    expect(settle(requirement).map(({ answer }) => answer?.text)).toEqual([undefined, leaveOut]);
  });

  it('say who answered, and where the words stand in the text of the requirement', () => {
    const requirement = read([
      { words: 'Good idea.' },
      { words: 'We talked.\n\n1b', mayAnswer: true, by: 'bob' },
    ]);
    const [first] = settle(requirement);
    expect(first?.answer).toMatchObject({ author: 'bob', choice: 1, quote: '1b' });
    const line = first?.answer?.line ?? 0;
    expect(requirement.text.split('\n')[line - 1]).toBe('1b');
  });

  it('keep the numbers of what was asked before, whatever is found now', () => {
    const earlier = { text: 'Which clients?', options: ['Web', 'Phone'], recommended: 0 };
    const gone = { text: 'Which region?', options: [], recommended: 0 };
    const requirement = read([{ words: '1b, 3a', mayAnswer: true }], { asked: [earlier, gone] });
    expect(settle(requirement)).toMatchObject([
      { text: 'Which clients?', answer: { text: 'Phone' } },
      { text: 'Which region?', isWithdrawn: true },
      { answer: { text: 'PostgreSQL' } },
      { text: 'How long are measurements kept?' },
    ]);
  });

  it('do not stand for a demand that is nowhere stated', () => {
    const requirement = read([{ words: '1a', mayAnswer: true }], { body: '', title: 'Thoughts' });
    if (requirement.clauses.length > 0) throw new Error('Expected no clause.');
    expect(settle(requirement).every(({ answer }) => answer === undefined)).toBe(true);
  });

  it('take a clause out of the version when they say so', () => {
    const requirement = read([{ words: '1b', mayAnswer: true }], {
      body: '- The service must store measurements.\n- The limit for one file is TBD.\n',
    });
    const left = applyAnswers(requirement, settle(requirement));
    expect(left.clauses.map(({ kind }) => kind === 'exclusion')).toEqual([false, true]);
  });
});
