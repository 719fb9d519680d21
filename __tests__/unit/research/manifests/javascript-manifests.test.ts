import { describe, expect, it } from '@jest/globals';
import { commandsOf, filesOf, versionFactsOf, versionsOf } from './read-facts-of.ts';
import { leastTimeOf } from '../../../support/processor-time.ts';

const packageJson = `{
  "name": "shop-window",
  "version": "2.1.0",
  "packageManager": "pnpm@9.1.0+sha512.abc",
  "main": "./src/index.js",
  "bin": { "shop": "bin/shop.mjs" },
  "files": ["dist", "schema.json"],
  "engines": { "node": ">=20", "vscode": "^1.77.2" },
  "scripts": {
    "build": "tsc -p tsconfig.build.json",
    "test": "node scripts/test.ts --config=jest.config.js",
    "lint:fix": "eslint . --fix",
    "dev": "vite"
  },
  "dependencies": {
    "react": "^19.0.0",
    "local": "workspace:^1.0.0",
    "old": "npm:react-old@~16.3.0",
    "free": "*"
  },
  "devDependencies": { "vite": "5.4.2" },
  "peerDependencies": { "zod": ">=3.22 <5" },
  "overrides": { "parse5": "2.0.0-rc.3", "a@^1": { ".": "1.5.0", "b": "2.0.0" } },
  "resolutions": { "**/@scope/c": "3.0.0" }
}
`;

describe('package.json', () => {
  it('states the dependencies of every table with their scope', () => {
    expect(versionsOf('package.json', packageJson)).toEqual([
      'shop-window 2.1.0 own',
      'node 20 (>=20)',
      'engines.vscode 1.77.2 (^1.77.2)',
      'pnpm 9.1.0',
      'react 19.0.0 (^19.0.0)',
      'react-old 16.3.0 (~16.3.0)',
      'vite 5.4.2 development',
      'zod 3.22 (>=3.22 <5)',
      'parse5 2.0.0-rc.3 override',
      'a 1.5.0 override',
      'b 2.0.0 override',
      '@scope/c 3.0.0 override',
    ]);
  });

  it('states scripts as commands of the package manager that the project uses', () => {
    expect(commandsOf('package.json', packageJson)).toEqual([
      'build: pnpm run build',
      'test: pnpm test',
      'lint: pnpm run lint:fix',
      'start: pnpm run dev',
    ]);
  });

  it('states the files that scripts and entry points name, and no folder', () => {
    expect(filesOf('package.json', packageJson)).toEqual([
      'tsconfig.build.json',
      'scripts/test.ts',
      'jest.config.js',
      'src/index.js',
      'bin/shop.mjs',
      'schema.json',
    ]);
  });

  it('quotes the line of a dependency, and the lines from name to version when they are near', () => {
    const [own, , , , react] = versionFactsOf('web/package.json', packageJson);

    expect(own?.evidence).toEqual({
      path: 'web/package.json',
      line: 2,
      endLine: 3,
      quote: '"name": "shop-window", "version": "2.1.0",',
    });
    expect(react?.evidence).toEqual({
      path: 'web/package.json',
      line: 16,
      quote: '"react": "^19.0.0",',
    });
    expect(react).toMatchObject({ kind: 'framework', strength: 'manifest' });
  });

  it.each(['web-package.json', 'frontend.package.json', 'a/b/PACKAGE.json', 'package.json.txt'])(
    'is recognised as %s',
    (path) => {
      expect(versionsOf(path, '{ "dependencies": { "a": "1.0.0" } }')).toEqual(['a 1.0.0']);
    },
  );

  it('is recognised by its content whatever its name', () => {
    expect(versionsOf('tools.json', '{ "devDependencies": { "a": "1.0.0" } }')).toEqual([
      'a 1.0.0 development',
    ]);
  });

  it('cuts the quote of a minified file around the version', () => {
    const many = Array.from({ length: 200 }, (_, index) => `"p${index}":"1.0.${index}"`).join(',');

    const facts = versionFactsOf('package.json', `{"dependencies":{${many}}}`);

    expect(facts).toHaveLength(200);
    for (const { name, version, evidence } of facts) {
      expect(evidence.quote).toContain(`"${name}":"${version}"`);
      expect(evidence.quote.length).toBeLessThan(310);
    }
  });
});

describe('package-lock.json', () => {
  it('tells what the project asks for from what that brings along', () => {
    const lock = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { a: '^1.0.0' }, devDependencies: { '@s/b': '1' } },
        'node_modules/a': { version: '1.4.2' },
        'node_modules/@s/b': { version: '1.0.1', dev: true },
        'node_modules/a/node_modules/@s/b': { version: '0.9.0' },
        'node_modules/c': { version: '3.0.0' },
        'packages/d': { version: '0.0.1' },
      },
    });

    expect(versionsOf('package-lock.json', lock)).toEqual([
      'a 1.4.2',
      '@s/b 1.0.1 development',
      '@s/b 0.9.0 transitive',
      'c 3.0.0 transitive',
    ]);
    expect(versionFactsOf('package-lock.json', lock)[0]?.strength).toBe('lockfile');
  });

  it('takes in version 1 what nothing else requires for what the project asks for', () => {
    const lock = JSON.stringify({
      lockfileVersion: 1,
      dependencies: {
        a: { version: '1.4.2', requires: { c: '^3' }, dependencies: { e: { version: '5.0.0' } } },
        b: { version: '2.0.0', dev: true },
        c: { version: '3.0.0' },
      },
    });

    expect(versionsOf('old-package-lock.json', lock)).toEqual([
      'a 1.4.2',
      'e 5.0.0 transitive',
      'b 2.0.0 development',
      'c 3.0.0 transitive',
    ]);
  });

  it('is read within two seconds at 5 MB', () => {
    const packages = Object.fromEntries(
      Array.from({ length: 14_000 }, (_, index) => [
        `node_modules/p${index}`,
        { version: `1.2.${index}`, integrity: 'x'.repeat(90), resolved: 'y'.repeat(180) },
      ]),
    );
    const text = JSON.stringify({ lockfileVersion: 3, packages }, null, 2);
    expect(
      leastTimeOf(() => {
        const facts = versionFactsOf('package-lock.json', text);

        expect(text.length).toBeGreaterThan(5_000_000);
        expect(facts).toHaveLength(14_000);
      }, 2000),
    ).toBeLessThan(2000);
  });
});

describe('other JSON manifests', () => {
  it('reads the platform and the files of a browser extension', () => {
    const manifest = `{
      "name": "Panel", "version": "1.2", "manifest_version": 3,
      "minimum_chrome_version": "120",
      "background": { "service_worker": "worker.js" },
      "content_scripts": [{ "js": ["content.js"] }]
    }`;

    expect(versionsOf('sidebar-manifest.json', manifest)).toEqual([
      'Panel 1.2 own',
      'manifest_version 3',
      'minimum_chrome_version 120',
    ]);
    expect(filesOf('sidebar-manifest.json', manifest)).toEqual(['worker.js', 'content.js']);
  });

  it('reads the imports and tasks of Deno', () => {
    const manifest = `{ // a comment
      "tasks": { "test": "deno test" },
      "imports": {
        "@std/path": "jsr:@std/path@^1.0.0",
        "chalk": "npm:chalk@5.3.0",
        "fmt/": "https://deno.land/std@0.224.0/fmt/",
        "local/": "./src/",
      },
    }`;

    expect(versionsOf('deno.jsonc', manifest)).toEqual([
      '@std/path 1.0.0 (^1.0.0)',
      'chalk 5.3.0',
      'std 0.224.0',
    ]);
    expect(commandsOf('deno.jsonc', manifest)).toEqual(['test: deno task test']);
  });

  it('reads the SDKs of global.json', () => {
    const manifest = '{ "sdk": { "version": "8.0.100" }, "msbuild-sdks": { "Kit": "2.1.0" } }';

    expect(versionsOf('src-global.json', manifest)).toEqual(['dotnet sdk 8.0.100', 'Kit 2.1.0']);
  });

  it('reads the requirements and scripts of Composer', () => {
    const manifest = `{
      "name": "acme/api",
      "require": { "php": "^8.2", "ext-json": "*", "laravel/framework": "^10.5|^11.0" },
      "require-dev": { "phpunit/phpunit": "^11.0.1" },
      "scripts": { "test": "phpunit", "post-install-cmd": "x" }
    }`;

    expect(versionsOf('composer-api.json', manifest)).toEqual([
      'php 8.2 (^8.2)',
      'laravel/framework 10.5 (^10.5|^11.0)',
      'phpunit/phpunit 11.0.1 development (^11.0.1)',
    ]);
    expect(commandsOf('composer-api.json', manifest)).toEqual(['test: composer test']);
  });

  it('reads the packages of composer.lock', () => {
    const lock = `{ "content-hash": "x",
      "packages": [
        { "name": "a/b", "version": "v1.2.3", "require": { "c/d": "^2" } },
        { "name": "c/d", "version": "2.0.1" }
      ],
      "packages-dev": [{ "name": "e/f", "version": "dev-main" }, { "name": "g/h", "version": "3.0" }]
    }`;

    expect(versionsOf('composer.lock', lock)).toEqual([
      'a/b 1.2.3',
      'c/d 2.0.1 transitive',
      'g/h 3.0 development',
    ]);
  });

  it('leaves other JSON files to others', () => {
    expect(
      versionsOf('openapi.json', '{ "openapi": "3.1.0", "info": { "version": "1" } }'),
    ).toEqual([]);
  });
});
