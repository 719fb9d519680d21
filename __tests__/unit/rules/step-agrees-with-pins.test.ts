import { describe, expect, it } from '@jest/globals';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { changedSpec, completeSpec, findingsOf, pointedAt } from '../../support/check-rule.ts';

const rule = 'step-agrees-with-pins';
const acting = (action: string, locale = 'en'): string =>
  renderSpec(completeSpec({ locale })).replace('Limit the label in `src/models.py`.', () => action);

describe('step-agrees-with-pins', () => {
  it.each([
    ['en', 'Limit the label. Install FastAPI 0.110.0 before.', '0.110.0'],
    ['en', 'Add the line `fastapi==0.95.1`.', '0.95.1'],
    ['de', 'Installiere FastAPI 0.110.0.', '0.110.0'],
    ['zh-CN', '使用 FastAPI 0.110.0。', '0.110.0'],
  ])('finds in %s that %j names %s', (locale, action, version) => {
    const document = acting(action, locale);
    const [finding, ...more] = findingsOf(rule, document);
    expect(more).toEqual([]);
    expect(finding?.message).toContain('Expected fastapi 0.109.0 in step');
    expect(finding && pointedAt(document, finding)).toBe(version);
  });

  it('finds another version in the check of a step', () => {
    const spec = changedSpec(({ plan }) => {
      const step = plan.phases[1]?.steps[0];
      if (step) step.verify = { command: 'pip install pytest==7.4.0 && python -m pytest' };
    });
    expect(findingsOf(rule, spec).map(({ message }) => message)).toEqual([
      'Expected pytest 8.0.0 in step 2.1 as section 1 pins it, found 7.4.0.',
    ]);
  });

  it.each([
    ['en', 'Install FastAPI 0.109.0.'],
    ['en', 'Install FastAPI 0.109.'],
    ['en', 'Use Python 3.9 or newer.'],
    ['en', 'Use at least Python 3.9.'],
    ['en', 'Use 0.109.0 in place of FastAPI 0.95.1.'],
    ['en', 'Read how FastAPI 0.95.1 names the route.'],
    ['en', 'Install `my-fastapi` 0.95.1.'],
    ['de', 'Verwende Python 3.9 oder neuer.'],
    ['ja', 'Python 3.9 以上を使用する。'],
  ])('accepts in %s the action %j', (locale, action) => {
    expect(findingsOf(rule, acting(action, locale))).toEqual([]);
  });
});
