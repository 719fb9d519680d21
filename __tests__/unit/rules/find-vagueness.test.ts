import { describe, expect, it } from '@jest/globals';
import { findVagueness } from '../../../src/rules/versions/find-vagueness.ts';

describe('findVagueness', () => {
  it.each([
    ['', 'no version'],
    ['-', 'no version'],
    ['?', 'no version'],
    ['latest', 'a word instead of a version'],
    ['20-latest', 'a word instead of a version'],
    ['stable', 'a word instead of a version'],
    ['LTS', 'a word instead of a version'],
    ['3.11 or later', 'a word instead of a version'],
    ['3.11 以上', 'a word instead of a version'],
    ['最新版', 'a word instead of a version'],
    ['mindestens 3.11', 'a word instead of a version'],
    ['не ниже 3.11', 'a word instead of a version'],
    ['TBD', 'a word instead of a version'],
    ['unknown', 'a word instead of a version'],
    ['newish', 'a word instead of a version'],
    ['^19.0.0', 'a range'],
    ['~7.1', 'a range'],
    ['~> 7.1', 'a range'],
    ['>=3.11', 'a range'],
    ['≥ 3.11', 'a range'],
    ['==1.2.3', 'a range'],
    ['>=1.2,<2', 'a range'],
    ['1.2 || 2.0', 'a range'],
    ['1.0 - 2.0', 'a range'],
    ['3.11-3.13', 'a range'],
    ['1.2.0-1.2.9', 'a range'],
    ['3.11–3.13', 'a range'],
    ['3.11 to 3.13', 'a range'],
    ['[1.2,2.0)', 'a range'],
    ['*', 'a range'],
    ['1.*', 'a range'],
    ['18 or 20', 'several versions'],
    ['18 oder 20', 'several versions'],
    ['18 или 20', 'several versions'],
    ['18或20', 'several versions'],
    ['18 / 20', 'several versions'],
    ['18/20', 'several versions'],
    ['3.11+', 'an open end'],
    ['x', 'a wildcard'],
    ['2.x', 'a wildcard'],
    ['2.1.X', 'a wildcard'],
    ['1'.repeat(200), 'a text instead of a version'],
  ])('calls %j %s', (version, vagueness) => {
    expect(findVagueness(version, 'library')).toBe(vagueness);
  });

  it.each([
    '19.0.0',
    '3',
    'v2.5',
    '3.11',
    '1.0.0-rc.12',
    '0.8.0-alpha.1',
    '1.0.0+build.5',
    '1.2.3-stable',
    '6.0.0.Final',
    '2024-06-01',
    '2023-03-01-preview',
    '2.40.1-1.1',
    '7.0.0-4',
    '17.0.2 LTS',
    '20 (Iron)',
    'C++20',
    'ES2022',
    '3.20-alpine',
    '22.04',
    'r2024b',
    'v0.0.0-20240102150405-abcdef123456',
    '8.0.400-x86_64',
    'sha256:0123456789abcdef',
    '1.2~rc1',
  ])('takes %j for exact', (version) => {
    expect(findVagueness(version, 'library')).toBeUndefined();
  });

  it('takes a release name for exact only where releases have names', () => {
    expect(findVagueness('bookworm-slim', 'image')).toBeUndefined();
    expect(findVagueness('noble', 'platform')).toBeUndefined();
    expect(findVagueness('bookworm', 'library')).toBe('a word instead of a version');
    expect(findVagueness('latest', 'image')).toBe('a word instead of a version');
  });
});
