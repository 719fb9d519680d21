import { describe, expect, it } from '@jest/globals';
import { checkSpec } from '../../../src/rules/check-spec.ts';
import { readRuleSettings } from '../../../src/rules/read-rule-settings.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { type Draft, changedSpec, findingsOf, pointedAt } from '../../support/check-rule.ts';
import type { Spec } from '../../../src/spec/spec.ts';

type Pin = Spec['architecture']['techStack'][number];
const withPin = (pin: Partial<Pin>): Spec =>
  changedSpec(({ architecture }) => {
    architecture.techStack = architecture.techStack.map((known) =>
      known.name === 'fastapi' ? Object.assign({}, known, structuredClone(pin)) : known,
    );
  });
const cited = (quote: string): Partial<Pin> => ({
  evidence: [{ path: 'research/package.json', line: 3, quote }],
});

describe('version-is-exact', () => {
  it('points at the version and says what it is', () => {
    const spec = withPin({ version: '^0.109.0' });
    const [finding, ...others] = findingsOf('version-is-exact', spec);
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      'Expected an exact version of fastapi, found a range: "^0.109.0".',
    );
    expect(finding && pointedAt(spec, finding)).toContain('^0.109.0');
  });

  it.each([
    ['0.109', '"fastapi": "^0.109.0"', 'Expected the whole version 0.109.0 of fastapi'],
    ['v1.8', 'github.com/fastapi v1.8.1', 'Expected the whole version v1.8.1 of fastapi'],
  ])('asks for the numbers that %s leaves out of %s', (version, quote, message) => {
    const [finding] = findingsOf('version-is-exact', withPin({ version, ...cited(quote) }));
    expect(finding?.message).toContain(message);
  });

  it.each([
    ['16', 'PostgreSQL 16 (16.4 is the newest)'],
    ['0.109', 'fastapi 0.109.'],
    ['16.4', 'postgres 16.40'],
  ])('accepts %s where the cited line says %s', (version, quote) => {
    expect(findingsOf('version-is-exact', withPin({ version, ...cited(quote) }))).toEqual([]);
  });

  it('accepts a range as the constraint beside an exact version', () => {
    expect(findingsOf('version-is-exact', withPin({ constraint: '>=0.109,<1' }))).toEqual([]);
  });
});

describe('config-agrees-with-pins', () => {
  const withConfig = (content: string): Spec =>
    changedSpec(({ interfaces, architecture }) => {
      const pin = architecture.techStack[1];
      if (pin) architecture.techStack.push({ ...pin, name: 'rust', version: '1.83.0' });
      interfaces.configs = [{ file: 'pyproject.toml', language: 'toml', content }];
    });

  it.each([
    'fastapi~=1.109.0',
    'fastapi==0.108.0',
    'requires-python = ">=4.11"',
    'rust-version = "1.84.0"',
  ])('finds another version in %s', (content) => {
    expect(findingsOf('config-agrees-with-pins', withConfig(content))).toHaveLength(1);
  });

  it.each([
    'fastapi~=0.109.0',
    'requires-python = ">=3.9"',
    'rust-version = "1.74.0"',
    'my-python-tool = "9.9.9"',
  ])('accepts %s', (content) => {
    expect(findingsOf('config-agrees-with-pins', withConfig(content))).toEqual([]);
  });
});

describe('config-agrees-with-pins of a version that is a bare number', () => {
  const withFormat = (content: string): Spec =>
    changedSpec(({ interfaces, architecture }) => {
      const [pin] = architecture.techStack;
      if (pin) architecture.techStack.push({ ...pin, name: 'format_version', version: '3' });
      interfaces.configs = [{ file: 'manifest.json', language: 'json', content }];
    });

  it.each(['{\n  "format_version": 2,\n  "name": "a"\n}', '{\n  "format_version": "4"\n}'])(
    'finds another one in %j',
    (content) => {
      expect(findingsOf('config-agrees-with-pins', withFormat(content))).toHaveLength(1);
    },
  );

  it.each(['{\n  "format_version": 3\n}', '{\n  "format_version": "3",\n  "port": 2\n}'])(
    'accepts %j',
    (content) => {
      expect(findingsOf('config-agrees-with-pins', withFormat(content))).toEqual([]);
    },
  );
});

describe('manifest-installs-pins', () => {
  const rule = 'manifest-installs-pins';
  const installing = (content: string, change?: (draft: Draft) => void): Spec =>
    changedSpec((draft) => {
      draft.interfaces.configs = [{ file: 'requirements.txt', language: 'text', content }];
      change?.(draft);
    });
  const told = (spec: Spec): string[] => findingsOf(rule, spec).map(({ message }) => message);
  const ranges = 'fastapi~=0.109.0\npytest>=8.0.0';

  it('finds what a new manifest would install newer', () => {
    expect(told(installing(ranges))).toEqual([
      'Expected requirements.txt to install fastapi 0.109.0 (found "~=0.109.0"), pytest 8.0.0 (found ">=8.0.0") and nothing newer.',
    ]);
  });

  it.each([
    ['a lock file', 'uv.lock'],
    ['a lock file of JSON', 'package-lock.json'],
    ['a list of constraints', 'constraints.txt'],
  ])('accepts ranges beside %s', (_, path) => {
    const spec = installing(ranges, ({ architecture }) => {
      architecture.structure.files.push({ path, purpose: 'Locks.', change: 'new' });
    });
    expect(told(spec)).toEqual([]);
  });

  it('accepts a range of what a step installs exactly', () => {
    const spec = installing('fastapi~=0.109.0', ({ plan }) => {
      const [step] = plan.phases[0]?.steps ?? [];
      if (step) step.verify = { command: 'pip install fastapi==0.109.0' };
    });
    expect(told(spec)).toEqual([]);
  });

  it.each([
    ['exact versions', 'fastapi==0.109.0\npytest == 8.0.0'],
    ['a comment', '# fastapi>=0.100.0\nfastapi==0.109.0'],
    ['what the runtime must be', '# python>=3.11.8\npython_requires>=3.11.8'],
    ['a package that nothing pins', 'httpx>=0.27.0'],
    ['a name that only begins alike', 'pytest-cov>=5.0.0'],
  ])('accepts %s', (_, content) => {
    expect(told(installing(content))).toEqual([]);
  });

  it('leaves a manifest alone that exists already', () => {
    const spec = installing(ranges, ({ architecture }) => {
      for (const file of architecture.structure.files) {
        if (file.path === 'requirements.txt') file.change = 'modify';
      }
    });
    expect(told(spec)).toEqual([]);
  });

  it('names three and counts the others', () => {
    const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
    const spec = installing(names.map((name) => `${name}^1.0.0`).join('\n'), (draft) => {
      const [, pin] = draft.architecture.techStack;
      if (pin === undefined) throw new Error('Expected a pin.');
      for (const name of names)
        draft.architecture.techStack.push({ ...pin, name, version: '1.0.0' });
    });
    expect(told(spec)).toEqual([
      expect.stringContaining('gamma 1.0.0 (found "^1.0.0") and 2 more and'),
    ]);
  });
});

describe('one-version-per-name', () => {
  it.each(['fastapi', 'FastAPI', 'FASTAPI'])('finds a second version of %s', (name) => {
    const spec = changedSpec(({ architecture }) => {
      const known = architecture.techStack.find((pin) => pin.name === 'fastapi');
      if (known) architecture.techStack.push({ ...known, name, version: '0.110.0' });
    });
    expect(findingsOf('one-version-per-name', spec).map(({ message }) => message)).toEqual([
      `Expected one version of ${name}, found 0.109.0 and 0.110.0.`,
    ]);
  });

  it('finds a name that is listed twice with the same version', () => {
    const spec = changedSpec(({ architecture }) => {
      const [first] = architecture.techStack;
      if (first) architecture.techStack.push(first);
    });
    expect(findingsOf('one-version-per-name', spec)[0]?.message).toContain('found it twice');
  });

  it('keeps names that only begin alike apart', () => {
    const spec = changedSpec(({ architecture }) => {
      const [first] = architecture.techStack;
      if (first) architecture.techStack.push({ ...first, name: 'Python-dotenv' });
    });
    expect(findingsOf('one-version-per-name', spec)).toEqual([]);
  });
});

describe('pin-is-grounded', () => {
  it('warns of an assumed pin and of one that cites nothing', () => {
    const findings = findingsOf('pin-is-grounded', withPin({ evidence: [] }));
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Expected a source for fastapi 0.109.0, found none.'],
      ['warning', 'Expected a source for pytest 8.0.0, found none.'],
    ]);
  });

  it('is silent about a pin with a source', () => {
    const names = findingsOf('pin-is-grounded', withPin({})).map(({ message }) => message);
    expect(names.filter((message) => message.includes('fastapi'))).toEqual([]);
  });
});

describe('an assumed version', () => {
  const assumed = withPin({ provenance: 'assumed', evidence: [] });

  it('is marked as such for the reader of the document', () => {
    const line = renderSpec(assumed)
      .split('\n')
      .find((each) => each.includes('`fastapi` `0.109.0`'));
    expect(line).toMatch(/\([^)]*assumed[^)]*\)/iu);
    expect(line).not.toContain('[^e');
  });

  it('fails where the rules make it an error', () => {
    const settings = readRuleSettings('pin-is-grounded: error');
    const findings = checkSpec(parseSpec(renderSpec(assumed)), {}, settings);
    const severities = findings
      .filter(({ rule }) => rule === 'pin-is-grounded')
      .map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'error']);
  });
});

describe('pin-matches-evidence', () => {
  it('finds a cited line that states another version, and offers that one', () => {
    const spec = withPin(cited('"fastapi": "^0.108.0"'));
    expect(findingsOf('pin-matches-evidence', spec)).toMatchObject([
      {
        message:
          'Expected the source of fastapi to state 0.109.0, found "\\"fastapi\\": \\"^0.108.0\\"".'.replaceAll(
            '\\',
            '',
          ),
        hint: 'Write version 0.108.0, or cite the line that states fastapi 0.109.0.',
      },
    ]);
  });

  it('finds a cited line that names something else', () => {
    const spec = withPin(cited('"starlette": "0.109.0"'));
    expect(findingsOf('pin-matches-evidence', spec)[0]?.message).toContain(
      'Expected the source of version 0.109.0 to name fastapi',
    );
  });

  it.each([
    'fastapi>=0.109.0',
    'fastapi ~= 0.109',
    'FastAPI (0.109.0) serves the routes.',
    '| FastAPI | 0.109.0 |',
  ])('accepts %j', (quote) => {
    expect(findingsOf('pin-matches-evidence', withPin(cited(quote)))).toEqual([]);
  });

  it('lets name and version stand in two cited lines, as with a variable', () => {
    const spec = withPin({
      evidence: [
        { path: 'build.gradle', line: 3, quote: 'implementation "org:fastapi:$apiVersion"' },
        { path: 'gradle.properties', line: 1, quote: 'apiVersion=0.109.0' },
      ],
    });
    expect(findingsOf('pin-matches-evidence', spec)).toEqual([]);
  });

  it('re-reads the whole of the cited lines', () => {
    const spec = withPin({
      evidence: [{ path: 'pom.xml', line: 2, endLine: 3, quote: '<version>0.109.0</version>' }],
    });
    const source = '<dep>\n<artifactId>fastapi</artifactId>\n<version>0.109.0</version>\n</dep>';
    expect(findingsOf('pin-matches-evidence', spec)).toHaveLength(1);
    const sources = new Map([['pom.xml', source]]);
    expect(findingsOf('pin-matches-evidence', spec, { sources })).toEqual([]);
  });

  it('follows a variable to the line that uses it beside the name', () => {
    const spec = withPin(cited('apiVersion = "0.109.0"'));
    const sources = new Map([
      ['research/package.json', '{\n\napiVersion = "0.109.0"'],
      ['build.gradle', 'implementation "org:fastapi:$apiVersion"\nimplementation "org:other:1.0"'],
    ]);
    expect(findingsOf('pin-matches-evidence', spec)).toHaveLength(1);
    expect(findingsOf('pin-matches-evidence', spec, { sources })).toEqual([]);
    const others = new Map([...sources, ['build.gradle', 'implementation "org:x:$apiVersion"']]);
    expect(findingsOf('pin-matches-evidence', spec, { sources: others })).toHaveLength(1);
  });

  it('does not take the bare word version for a variable', () => {
    const spec = withPin(cited('version = "0.109.0"'));
    const sources = new Map([
      ['research/package.json', 'a\nb\nversion = "0.109.0"\nfastapi = { version = "1.0" }'],
    ]);
    expect(findingsOf('pin-matches-evidence', spec, { sources })).toHaveLength(1);
  });

  it('knows files that hold nothing but a version', () => {
    const evidence = [{ path: 'app/.nvmrc', line: 1, quote: '20.11.0' }];
    const spec = withPin({ name: 'Node.js', version: '20.11.0', evidence });
    expect(findingsOf('pin-matches-evidence', spec)).toEqual([]);
    const wrong = withPin({ name: 'Deno', version: '20.11.0', evidence });
    expect(findingsOf('pin-matches-evidence', wrong)).toHaveLength(1);
  });

  describe('in a line of several packages', () => {
    const oneLine = '{ "dependencies": { "fastapi": "0.109.0", "uvicorn": "0.27.0" } }';
    const text = `\n\n${oneLine}\n`;

    it.each([
      ['a manifest', 'research/package.json', oneLine, 'the version of uvicorn'],
      ['a table', 'research/stack.md', '| fastapi 0.109.0 | uvicorn 0.27.0 |', '0.27.0'],
      ['prose', 'research/stack.md', 'It runs fastapi 0.109.0 behind uvicorn 0.27.0.', '0.27.0'],
      ['a list', 'research/stack.md', 'fastapi 0.109.0, fastapi, uvicorn-kit 0.27.0', '0.27.0'],
      ['a command', 'research/stack.md', 'pip install fastapi==0.109.0 uvicorn==0.27.0', '0.27.0'],
    ])('finds the version of another one in %s', (_, path, quote, found) => {
      const evidence = [{ path, line: 3, quote }];
      const sources = new Map([[path, `\n\n${quote}\n`]]);
      const wrong = withPin({ version: '0.27.0', evidence });
      const [finding] = findingsOf('pin-matches-evidence', wrong, { sources });
      expect(finding?.message).toContain('Expected 0.27.0 to be the version of fastapi');
      expect(finding?.message).toContain(found);
      const right = withPin({ version: '0.109.0', evidence });
      expect(findingsOf('pin-matches-evidence', right, { sources })).toEqual([]);
    });

    it('finds it when only the words of the other one are quoted', () => {
      const sources = new Map([['research/package.json', text]]);
      const spec = withPin({ version: '0.27.0', ...cited('"uvicorn": "0.27.0"') });
      expect(findingsOf('pin-matches-evidence', spec, { sources })).toMatchObject([
        { hint: 'Write version 0.109.0, which the line states for fastapi.' },
      ]);
    });

    it.each([
      'fastapi 0.109.0 needs Python 3.8',
      'Python 3.8 and fastapi 0.109.0',
      '| fastapi | 0.109.0 | 3.8 | 2024-01-05 |',
      '| 0.109.0 | fastapi | 2024 |',
      'fastapi 0.108.0 and 0.109.0 were tried',
      'version 0.109.0 of fastapi on 3.11',
      'fastapi, currently 0.109.0, on Python 3.8',
      'Runs fastapi, FastAPI 0.109.0, on 3.8',
    ])('accepts "%s"', (quote) => {
      expect(findingsOf('pin-matches-evidence', withPin(cited(quote)))).toEqual([]);
    });
  });
});
