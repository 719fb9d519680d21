import { capture } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { nameOfVersionKey } from '../name-of-version-key.ts';
import { isDeclaration, linesOf } from '../source.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

const distribution =
  /(?:^|\/)(?<name>gradle|maven)-(?<version>\d[\w.-]*?)-(?:bin|all)\.(?:zip|tar\.gz)|apache-(?<other>maven)-(?<otherVersion>\d[\w.]*)-bin/u;

const readWrapper = (source: Source): ManifestReading => {
  const facts = linesOf(source)
    .filter(isDeclaration)
    .flatMap((line) => {
      const found = capture(distribution, line.text);
      return stateVersion(source, {
        name: found('name') || found('other'),
        range: found('version') || found('otherVersion'),
        ecosystem: 'maven',
        value: line,
        kind: 'tool',
      });
    });
  return toReading(facts, undefined);
};

/** The wrapper script of Gradle or Maven: its download address states the version. */
export const wrapperProperties: ManifestFormat = {
  name: 'gradle-wrapper.properties',
  matches: (fileName, text) =>
    fileName.includes('.properties') && /^distributionUrl[ \t]*=/mu.test(text),
  read: readWrapper,
};

const assignment = /^\s*(?<key>[\w.-]+)\s*[=:]\s*(?<value>\S.*)$/u;

const readProperties = (source: Source): ManifestReading => {
  const facts = linesOf(source)
    .filter(isDeclaration)
    .flatMap((line) => {
      const found = capture(assignment, line.text);
      return stateVersion(source, {
        name: nameOfVersionKey(found('key')),
        range: found('value').trim(),
        ecosystem: 'maven',
        value: line,
      });
    });
  return toReading(facts, undefined);
};

/** `gradle.properties` and its like: a key that ends with `Version` names what it pins. */
export const gradleProperties: ManifestFormat = {
  name: 'gradle.properties',
  matches: (fileName) => /(?:gradle|build|versions?)[^/]*\.properties/u.test(fileName),
  read: readProperties,
};
