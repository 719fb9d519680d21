import { describe, expect, it } from '@jest/globals';
import {
  findTechnology,
  knownTechnologies,
  packageKind,
  technologyKind,
} from '../../../../src/research/technology-kinds.ts';

describe('the known technologies', () => {
  it('name each spelling once', () => {
    const spellings = knownTechnologies().flatMap(({ name, aliases }) => [
      name.toLowerCase(),
      ...aliases,
    ]);

    const repeated = spellings.filter((name, index) => spellings.indexOf(name) !== index);

    expect(repeated).toEqual([]);
    expect(knownTechnologies().length).toBeGreaterThan(250);
  });

  it('are found in any case and by an alias', () => {
    expect(findTechnology('POSTGRES')?.name).toBe('PostgreSQL');
    expect(findTechnology('nextjs')?.name).toBe('Next.js');
    expect(findTechnology('no such thing')).toBeUndefined();
  });
});

describe('technologyKind', () => {
  it.each([
    ['Java', 'language'],
    ['node', 'runtime'],
    ['org.springframework.boot:spring-boot-starter-parent', 'framework'],
    ['github.com/labstack/echo/v4', 'framework'],
    ['eslint-plugin-import', 'tool'],
    ['@typescript-eslint/parser', 'tool'],
    ['postgres', 'database'],
    ['Chromium', 'platform'],
    ['engines.vscode', 'platform'],
    ['dotnet sdk', 'tool'],
  ])('knows %s as a %s', (name, kind) => {
    expect(technologyKind(name)).toBe(kind);
  });

  it.each(['left-pad', '@types/node', 'github.com/cncf/xds/go'])('does not know %s', (name) => {
    expect(technologyKind(name)).toBeUndefined();
  });
});

describe('packageKind', () => {
  it('takes a driver named like its database for a library', () => {
    expect(packageKind('redis')).toBe('library');
    expect(packageKind('react')).toBe('framework');
  });
});
