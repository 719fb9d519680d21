import { describe, expect, it } from '@jest/globals';
import { changedSpec, findingsOf, pointedAt, type Draft } from '../../support/check-rule.ts';

const rule = 'command-suits-version';
const withTool = (name: string, version: string, change: (draft: Draft) => void): Draft =>
  changedSpec((draft) => {
    const [pin] = draft.architecture.techStack;
    if (pin === undefined) throw new Error('No technology.');
    draft.architecture.techStack.push({ ...pin, name, version });
    change(draft);
  });
const withCheck = (name: string, version: string, command: string): Draft =>
  withTool(name, version, ({ plan }) => {
    const step = plan.phases[1]?.steps[0];
    if (step) step.verify = { command };
  });

describe('command-suits-version', () => {
  it.each([
    ['Node.js', '22.14.0', 'node --test tests/', 'tests/'],
    ['node', 'v24.0.0', 'npm ci && node --import ./hooks.js --test ./tests', './tests'],
    ['jest', '30.0.0', 'npx --yes jest --testPathPattern items', '--testPathPattern'],
    ['jest', '30.1.2', 'pnpm exec jest --testPathPattern=items', '--testPathPattern=items'],
    ['Tailwind CSS', '4.1.0', 'npx tailwindcss init -p', 'init'],
  ])('finds with %s %s in %j the word %j', (name, version, command, word) => {
    const spec = withCheck(name, version, command);
    const [finding, ...more] = findingsOf(rule, spec);
    expect(more).toEqual([]);
    expect(finding?.message).toContain(`as ${name} ${version} takes it, found "${word}".`);
    expect(finding && pointedAt(spec, finding)).toBe(word);
  });

  it.each([
    ['Node.js', '20.18.0', 'node --test tests/'],
    ['Node.js', '22.14.0', 'node --test'],
    ['Node.js', '22.14.0', 'node --test tests/test_main.py'],
    ['Node.js', '22.14.0', 'node --test "tests/**/*.test.js"'],
    ['Node.js', '22.14.0', 'node --test --test-reporter tests'],
    ['Node.js', '22.14.0', 'node tests/'],
    ['jest', '29.7.0', 'npx jest --testPathPattern items'],
    ['jest', '30.0.0', 'npx jest --testPathPatterns items'],
    ['vitest', '30.0.0', 'npx jest --testPathPattern items'],
    ['tailwindcss', '3.4.17', 'npx tailwindcss init'],
  ])('accepts with %s %s the command %j', (name, version, command) => {
    expect(findingsOf(rule, withCheck(name, version, command))).toEqual([]);
  });

  it('reads the scripts of a manifest, and of nothing else', () => {
    const content = '{\n  "name": "items",\n  "scripts": { "test": "node --test tests/" }\n}';
    const find = (file: string): unknown[] =>
      findingsOf(
        rule,
        withTool('node', '22.14.0', ({ interfaces }) => {
          interfaces.configs = [{ file, language: 'json', content }];
        }),
      );
    expect(find('package.json')).toHaveLength(1);
    expect(find('settings.json')).toEqual([]);
  });
});
