import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../src/spec/spec.ts';
import { changedSpec, findingsOf, type Draft } from '../../support/check-rule.ts';

const rule = 'no-open-alternative';
const withAction = (action: string, locale = 'en'): Spec =>
  changedSpec((draft) => {
    draft.locale = locale;
    const step = draft.plan.phases[0]?.steps[0];
    if (step) step.action = action;
    draft.decisions.push({
      topic: 'Store',
      options: ['PostgreSQL', 'SQLite'].map((value) => ({ value, evidence: [] })),
      decision: 'Use PostgreSQL.',
      reason: 'It is already there.',
    });
  });
const withDecision = (decision: string): Spec =>
  changedSpec((draft) => {
    Object.assign(draft.decisions[0] ?? {}, { decision });
  });

describe('no-open-alternative', () => {
  it.each([
    ['en', 'Store items in PostgreSQL or SQLite.'],
    ['en', 'Store items in `PostgreSQL` or `SQLite`.'],
    ['en', 'Run it with fastapi or pytest.'],
    ['en', 'Use Redis or Memcached.'],
    ['en', 'Use either Redis or Memcached.'],
    ['en', 'Use `httpx` or `requests` for calls.'],
    ['de', 'Speichere die Einträge in PostgreSQL oder SQLite.'],
    ['zh-CN', '将数据存储在PostgreSQL或SQLite中。'],
    ['ja', 'PostgreSQLまたはSQLiteに保存する。'],
    ['ru', 'Хранить данные в PostgreSQL или SQLite.'],
  ])('finds in %s the open choice of %j', (locale, action) => {
    expect(findingsOf(rule, withAction(action, locale))).toHaveLength(1);
  });

  it.each([
    'Reject a label that is empty or longer than 80 characters.',
    'Answer 404 or 410.',
    'Read it as Python or fastapi syntax.',
    'Use `GET` or `HEAD` for the probe.',
    'Return `true` or `false`.',
    'Use Redis or Memcached depending on `CACHE_URL`.',
    'Use `--json` or `--text` to choose the output.',
    'Show "PostgreSQL or SQLite" in the list.',
    'Use PostgreSQL; SQLite is not supported.',
    'Use the cached value or read it again when it is older than 60 s.',
    'Support read/write access.',
  ])('does not object to %j', (action) => {
    expect(findingsOf(rule, withAction(action))).toEqual([]);
  });

  it.each([
    'Use 0.109.0 or 0.110.0.',
    'Either pin 0.109.0 or 0.110.0',
    '`fastapi` / `flask`',
    'React / Vue',
  ])('finds the open decision %j', (decision) => {
    expect(findingsOf(rule, withDecision(decision))).toHaveLength(1);
  });

  it.each(['Use 0.109.0 instead of 0.110.0.', 'Use 0.109.0 for reading or writing.'])(
    'accepts the decision %j',
    (decision) => {
      expect(findingsOf(rule, withDecision(decision))).toEqual([]);
    },
  );

  const named = (name: string): Spec =>
    changedSpec(({ architecture }: Draft) => {
      Object.assign(architecture.techStack[1] ?? {}, { name });
    });

  it.each(['React or Vue', 'Java / Kotlin'])('finds two names in %j', (name) => {
    expect(findingsOf(rule, named(name))).toHaveLength(1);
  });

  it.each(['@scope/name', 'HTML/CSS', 'ORM', 'Tor', 'org.example:core'])(
    'accepts the name %j',
    (name) => {
      expect(findingsOf(rule, named(name))).toEqual([]);
    },
  );

  it('finds an open design pattern', () => {
    const spec = changedSpec(({ architecture }) => {
      architecture.pattern.name = 'Layered or hexagonal architecture';
    });
    expect(findingsOf(rule, spec)).toHaveLength(1);
  });
});
