import type { VersionFact } from '../research.ts';
import { capture } from './captures.ts';
import type { Source, Span } from './source.ts';
import { stateVersion } from './state-facts.ts';

/** Words of file and group names whose packages only developers need. */
export const developmentWord =
  /(?:^|[^a-z])(?:dev|tests?|lint|docs?|typing|ci|development)(?![a-z])/iu;

/** PEP 508: a name, extras, then a version specifier with or without parentheses. */
const requirement =
  /^(?<name>[A-Za-z0-9][\w.-]*) ?(?:\[[^\]]*\])? ?\(? ?(?<range>[<>=!~^][^;#)]*|$)/u;

/** Runs of blanks become one, because the pattern allows a blank in many places. */
const normalise = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether a line is a requirement, with or without a version. */
export const isPythonRequirement = (text: string): boolean =>
  requirement.test(normalise(text.replace(/[;#].*$/u, '')));

/** `kit @ git+https://…/kit.git@v1.4.2` and `git+https://…@v1.4.2#egg=kit`: the tag of a repository is its version. */
const taggedRequirement =
  /^(?:-e )?(?:(?<before>[A-Za-z0-9][\w.-]*) ?(?:\[[^\]]*\])? ?@ )?git\+[^\s@]+(?:@[^\s@/]+\/[^\s@]*)?@v?(?<range>\d+\.\d[\w.]*)(?:#(?:\S*&)?egg=(?<after>[A-Za-z0-9][\w.-]*))?/u;

/** An option such as `--hash`, a line's continuation or the next requirement may follow the specifier. */
function readSpecifier(text: string): string {
  const clauses = text.split(/\s--|\\/u, 1).flatMap((stated) => stated.split(','));
  const end = clauses.findIndex((clause) => !/^\s?(?:[<>=!~^]|$)/u.test(clause));
  return clauses.slice(0, end === -1 ? clauses.length : end).join(',');
}

/** The fact that one requirement gives; a URL, a path or a bare name gives none. */
export const statePythonRequirement = (
  source: Source,
  text: string,
  at: { readonly span: Span; readonly scope?: VersionFact['scope'] },
): VersionFact[] => {
  const tagged = capture(taggedRequirement, normalise(text));
  const found = capture(requirement, normalise(text));
  const range = readSpecifier(found('range'));
  const { span: value, scope } = at;
  return stateVersion(source, {
    name: found('name') || tagged('before') || tagged('after'),
    range: range || tagged('range'),
    ecosystem: 'pypi',
    value,
    scope,
  });
};
