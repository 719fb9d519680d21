import { describe, expect, it } from '@jest/globals';
import { compareVersions, lowerBound } from '../../../../src/research/lower-bound.ts';
import type { Ecosystem } from '../../../../src/research/lower-bound.ts';

describe('lowerBound', () => {
  it.each<[string, Ecosystem, string]>([
    ['19.0.0', 'npm', '19.0.0'],
    ['^19.0.0', 'npm', '19.0.0'],
    ['~1.2', 'npm', '1.2'],
    ['v18.17.0', 'npm', '18.17.0'],
    ['=1.2.3', 'npm', '1.2.3'],
    ['>= 1.2.3', 'npm', '1.2.3'],
    ['>1.2', 'npm', '1.2'],
    ['1.x', 'npm', '1'],
    ['1.2.*', 'npm', '1.2'],
    ['2.0.0-rc.3', 'npm', '2.0.0-rc.3'],
    ['1.2.3 - 2.3.4', 'npm', '1.2.3'],
    ['>=1.2 <2 || >=3', 'npm', '1.2'],
    ['>=18 || ^16.13', 'npm', '16.13'],
    ['==0.109.0', 'pypi', '0.109.0'],
    ['~=1.4.2', 'pypi', '1.4.2'],
    ['>=3.11,<4', 'pypi', '3.11'],
    ['<4,>=3.11', 'pypi', '3.11'],
    ['>=1.0,!=1.3,<2', 'pypi', '1.0'],
    ['==1.4.*', 'pypi', '1.4'],
    ['1!2.0', 'pypi', '1!2.0'],
    ['>=2.0 ; python_version < "3.8"', 'pypi', '2.0'],
    ['1.0', 'cargo', '1.0'],
    ['=0.6.5', 'cargo', '0.6.5'],
    ['v0.24.0', 'go', 'v0.24.0'],
    ['v0.0.0-20240314012345-afd174a4e478', 'go', 'v0.0.0-20240314012345-afd174a4e478'],
    ['v2.0.0+incompatible', 'go', 'v2.0.0+incompatible'],
    ['6.0.0.Final', 'maven', '6.0.0.Final'],
    ['1.0-SNAPSHOT', 'maven', '1.0-SNAPSHOT'],
    ['[1.2,2.0)', 'maven', '1.2'],
    ['[1.5]', 'maven', '1.5'],
    ['[1.7, 1.8[', 'maven', '1.7'],
    ['(,1.0],[1.2,)', 'maven', '1.2'],
    ['1.+', 'maven', '1'],
    ['1.7.25!!', 'maven', '1.7.25'],
    ['[2.6.1,3.0)', 'nuget', '2.6.1'],
    ['8.0.*', 'nuget', '8.0'],
    ['~> 7.1', 'rubygems', '7.1'],
    ['~> 7.1, >= 7.1.3', 'rubygems', '7.1.3'],
    ['^7.4|^8.0', 'composer', '7.4'],
    ['^11.0 || ^10.5', 'composer', '10.5'],
    ['1.0.*@dev', 'composer', '1.0'],
    ['~> 1.7.0 or ~> 1.8', 'hex', '1.7.0'],
    ['>= 1.0.0 and < 2.0.0', 'hex', '1.0.0'],
    ['0.19, 0.20', 'julia', '0.19'],
    ['=1.21.2=py39_0', 'conda', '1.21.2'],
    ['=1.21.*', 'conda', '1.21'],
    ['>=3.2.0 <4.0.0', 'pub', '3.2.0'],
    ['>= 4.1', 'cran', '4.1'],
  ])('takes the bound that %j of %s states', (range, ecosystem, expected) => {
    expect(lowerBound(range, ecosystem)).toBe(expected);
  });

  it.each<[string, Ecosystem]>([
    ['', 'npm'],
    ['*', 'npm'],
    ['x', 'npm'],
    ['latest', 'npm'],
    ['next', 'npm'],
    ['<2', 'npm'],
    ['<=1.4', 'npm'],
    ['workspace:^1.2.3', 'npm'],
    ['workspace:*', 'npm'],
    ['file:../sibling', 'npm'],
    ['git+https://example.org/a/b.git#v1.2.3', 'npm'],
    ['owner/repository', 'npm'],
    ['https://example.org/a-1.0.tgz', 'npm'],
    ['$typescript', 'npm'],
    ['lts/iron', 'npm'],
    ['!=1.3', 'pypi'],
    ['dev-main', 'composer'],
    ['dev-main as 1.0.x-dev', 'composer'],
    ['latest.release', 'maven'],
    ['(,1.0]', 'maven'],
    ['${project.version}', 'maven'],
    [`>=${'1'.repeat(600)}`, 'npm'],
  ])('finds no bound in %j of %s', (range, ecosystem) => {
    expect(lowerBound(range, ecosystem)).toBeUndefined();
  });
});

describe('compareVersions', () => {
  it.each([
    ['1.9', '1.10'],
    ['1.0.0-rc.1', '1.0.0'],
    ['1.0.0-alpha.1', '1.0.0-beta.1'],
    ['2.0.0b1', '2.0.0'],
    ['1.2', '1.2.1'],
    ['v1.2.3', '1.2.4'],
    ['3.0-SNAPSHOT', '3.0'],
    ['5.9', '6.0.0.Final'],
  ])('puts %s before %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  it('finds a version equal to itself with and without a v', () => {
    expect(compareVersions('v1.2.3', '1.2.3')).toBe(0);
  });
});
