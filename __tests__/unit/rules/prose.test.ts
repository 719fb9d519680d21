import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../src/spec/spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { changedSpec, findingsOf, pointedAt, type Draft } from '../../support/check-rule.ts';

const withAction = (action: string, locale = 'en'): Spec =>
  changedSpec((draft) => {
    draft.locale = locale;
    const step = draft.plan.phases[0]?.steps[0];
    if (step) step.action = action;
  });
const foundIn = (rule: string, document: Spec | string): string[] =>
  findingsOf(rule, document).map((finding) => pointedAt(document, finding));

/** What a change needs must be there, or its row would prove nothing. */
function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Nothing to change.');
  return value;
}

describe('no-hedge', () => {
  it.each([
    ['en', 'You could store the item in a file.', 'You could'],
    ['en', 'Maybe store the item.', 'Maybe'],
    ['en', 'Cache it if possible.', 'if possible'],
    ['de', 'Speichere den Eintrag möglicherweise.', 'möglicherweise'],
    ['de', 'Speichere den Eintrag am besten mit SQLite.', 'am besten mit'],
    ['de', 'You could store the item.', 'You could'],
    ['fr', 'Enregistrer éventuellement l’élément.', 'éventuellement'],
    ['zh-CN', '可以考虑使用缓存。', '可以考虑'],
    ['ja', '必要に応じてキャッシュする。', '必要に応じて'],
    ['ru', 'Сохранить элемент по возможности.', 'по возможности'],
  ])('finds in %s the hedge of %j', (locale, action, phrase) => {
    expect(foundIn('no-hedge', withAction(action, locale))).toEqual([phrase]);
  });

  it.each([
    'Name the type `Maybe` and return `maybe later`.',
    'Show the label "Maybe later" beside the button.',
    'Show the label “if possible”.',
    'Link to https://example.com/maybe and [the page](https://example.com/perhaps).',
    'Reject possibly-null values.',
    'Store the item in the maybeItem variable.',
    'The user must be able to cancel; the service can retry.',
  ])('does not object to %j', (action) => {
    expect(foundIn('no-hedge', withAction(action))).toEqual([]);
  });

  it('takes a superlative of German for a statement', () => {
    const action = 'Zeige die Ansicht, die im Test am besten abschnitt und am besten geeignet ist.';
    expect(foundIn('no-hedge', withAction(action, 'de'))).toEqual([]);
  });

  const quoted: [string, (draft: Draft) => void][] = [
    [
      'a clause',
      ({ requirement }) =>
        Object.assign(existing(requirement.clauses[0]), { text: 'You could maybe store it.' }),
    ],
    ['a title', (draft) => Object.assign(draft, { title: 'Maybe a service' })],
    [
      'an option of a decision',
      ({ decisions }) =>
        Object.assign(existing(decisions[0]?.options[1]), { value: 'maybe 0.110.0' }),
    ],
    [
      'the quote of a source',
      ({ logic }) =>
        Object.assign(existing(logic.details[0]?.evidence[0]), { quote: 'You could maybe wait.' }),
    ],
    [
      'a detail that only repeats its source',
      ({ logic }) => {
        const [detail] = logic.details;
        const [evidence] = detail?.evidence ?? [];
        if (detail === undefined || evidence === undefined) throw new Error('No detail.');
        evidence.quote = '> Maybe wait for `Retry-After`.';
        detail.text = 'Maybe wait for `Retry-After`.';
      },
    ],
    [
      'code',
      ({ interfaces }) =>
        Object.assign(existing(interfaces.configs[0]), { content: '# maybe TODO: later' }),
    ],
    [
      'an example',
      ({ interfaces }) => Object.assign(existing(interfaces.examples[0]), { given: 'maybe' }),
    ],
    [
      'a diagram',
      ({ architecture }) =>
        Object.assign(architecture.pattern, { diagram: 'flowchart LR\n a --maybe--> b' }),
    ],
  ];

  it.each(quoted)('leaves %s alone', (_, change) => {
    const spec = changedSpec(change);
    expect(renderSpec(spec)).toMatch(/maybe/iu);
    expect(foundIn('no-hedge', spec)).toEqual([]);
    expect(foundIn('no-placeholder', spec)).toEqual([]);
  });

  it('finds a hedge in text that somebody added by hand', () => {
    const document = renderSpec(withAction('Store it.')).replace(
      '## 2.',
      'Perhaps add\na cache.\n\n## 2.',
    );
    expect(foundIn('no-hedge', document)).toEqual(['Perhaps']);
  });

  it('finds a hedge that a line break divides', () => {
    const document = renderSpec(withAction('Store it.')).replace(
      '## 2.',
      'Here you\ncould add it.\n\n## 2.',
    );
    const [finding] = findingsOf('no-hedge', document);
    expect(finding).toMatchObject({
      message: 'Expected a statement, found "you could".',
      endColumn: 6,
    });
    expect((finding?.endLine ?? 0) - (finding?.line ?? 0)).toBe(1);
  });

  it('counts overlapping phrases once', () => {
    expect(foundIn('no-hedge', withAction('You might want to store it.'))).toHaveLength(1);
  });
});

describe('no-placeholder', () => {
  it.each([
    ['TODO: write this.', 'TODO'],
    ['Write this. TODO', 'TODO'],
    ['The limit is TBD.', 'TBD'],
    ['The limit is to be decided.', 'to be decided'],
    ['Connect to <insert host>.', '<insert host>'],
    ['Connect to [your host name].', '[your host name]'],
    ['Sort them [NEEDS CLARIFICATION: how?].', '[NEEDS CLARIFICATION: how?]'],
    ['Wait ??? seconds.', '???'],
    ['Lorem ipsum dolor.', 'Lorem ipsum'],
    ['FIXME later.', 'FIXME'],
  ])('finds in %j the placeholder', (action, placeholder) => {
    const [found, ...others] = findingsOf('no-placeholder', withAction(action));
    expect(others).toEqual([]);
    expect(found?.message.replace(/\\|&lt;/gu, (escape) => (escape === '\\' ? '' : '<'))).toContain(
      placeholder,
    );
  });

  it.each([
    'Add the Todo entity and the todo list screen.',
    'Create `TODO.md` and reject commits that hold `FIXME`.',
    'Return `Vec<T>` and Option<Item> here.',
    'Mark it with [x] or [done].',
    'Ask "Really???" before deleting.',
    'Parse the TODO list of the user.',
  ])('does not object to %j', (action) => {
    expect(findingsOf('no-placeholder', withAction(action))).toEqual([]);
  });
});
