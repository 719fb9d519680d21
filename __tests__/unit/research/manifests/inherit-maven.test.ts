import { describe, expect, it } from '@jest/globals';
import { readInheritedVersions } from '../../../../src/research/manifests/inherit-maven.ts';
import { isNamedByVariable } from '../../../../src/rules/versions/names-by-variable.ts';

const parent = (path: string) => ({
  path,
  text: `<project>
  <artifactId>shop-parent</artifactId>
  <properties>
    <mapstruct.version>1.5.5.Final</mapstruct.version>
  </properties>
</project>`,
});
const child = (path: string, relativePath = '') => ({
  path,
  text: `<project>
  <parent><groupId>com.acme</groupId><artifactId>shop-parent</artifactId>${relativePath}</parent>
  <artifactId>shop-api</artifactId>
  <dependencies>
    <dependency>
      <groupId>org.mapstruct</groupId>
      <artifactId>mapstruct</artifactId>
      <version>\${mapstruct.version}</version>
    </dependency>
  </dependencies>
</project>`,
});
const expected = {
  name: 'org.mapstruct:mapstruct',
  version: '1.5.5.Final',
  evidence: { line: 4, quote: '<mapstruct.version>1.5.5.Final</mapstruct.version>' },
};

describe('a version that a Maven module inherits', () => {
  it.each([
    ['the folder above', [parent('pom.xml'), child('api/pom.xml')]],
    [
      'a relative path',
      [parent('build/pom.xml'), child('api/pom.xml', '<relativePath>../build</relativePath>')],
    ],
    [
      'a flat folder, by its name',
      [parent('research/parent-pom.xml'), child('research/api-pom.xml')],
    ],
  ])('is read from the parent in %s', (_where, files) => {
    const [fact, ...others] = readInheritedVersions(files);

    expect(fact).toMatchObject({
      ...expected,
      evidence: { ...expected.evidence, path: files[0]?.path },
    });
    expect(others).toEqual([]);
  });

  it('is proved by the property, which the module names', () => {
    const files = [parent('pom.xml'), child('api/pom.xml')];
    const sources = new Map(files.map(({ path, text }) => [path, text]));

    expect(isNamedByVariable(expected.evidence.quote, expected.name, sources)).toBe(true);
  });

  it('ends although two parents name each other', () => {
    const circle = ['a', 'b'].map((name, index, names) => ({
      path: `${name}/pom.xml`,
      text: `<project><parent><artifactId>${names[1 - index] ?? ''}</artifactId></parent><artifactId>${name}</artifactId></project>`,
    }));

    expect(readInheritedVersions(circle)).toEqual([]);
  });
});
