import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { listMaterials } from '../../scripts/sbom.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const workflows = globSync('.github/workflows/*.yml', { cwd: root });

const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({}),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

describe('the workflows of this repository', () => {
  it.each(workflows)(
    '%s pins what it uses by commit, and puts no expression into a script',
    (path) => {
      const text = read(path);
      const { jobs } = Workflow.parse(parse(text));
      for (const { uses, run = '' } of Object.values(jobs).flatMap(({ steps }) => steps)) {
        if (uses !== undefined) expect(text).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d/u);
        expect(uses ?? 'a@0'.padEnd(42, '0')).toMatch(/@[0-9a-f]{40}$/u);
        expect(run).not.toContain('${{');
      }
    },
  );

  it.each(workflows)(
    '%s gives nothing to all jobs, and starts from nothing that strangers control',
    (path) => {
      const { on, jobs } = Workflow.parse(parse(read(path)));
      const events = Object.keys(on).sort().join(' ');
      expect(['pull_request push', 'release', 'schedule workflow_dispatch']).toContain(events);
      const mayWrite = Object.values(jobs).some(({ permissions }) =>
        Object.values(permissions).includes('write'),
      );
      expect([path, mayWrite]).toEqual([path, events === 'release']);
    },
  );

  it('carry what the bundle is made of with each release', () => {
    expect(workflows.sort()).toEqual(
      ['ci', 'nightly', 'release'].map((name) => `.github/workflows/${name}.yml`),
    );
    expect(read('.github/workflows/release.yml')).toContain('npm run sbom');
  });
});

describe('the list of what the bundle is made of', () => {
  const bill = listMaterials();

  it('names this program and every package that it needs, with version and digest', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    expect(bill.metadata.component.name).toBe('spec-writer');
    const known = bill.components.map(({ name, version }) => `${name}@${version}`);
    const wanted = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
    expect(known).toEqual(expect.arrayContaining(wanted));
    expect(bill.components.every(({ hashes }) => Array.isArray(hashes))).toBe(true);
    expect(known.filter((name) => /^(?:jest|typescript|eslint)@/u.test(name))).toEqual([]);
  });

  it('names no place from which packages were fetched', () => {
    const hosts = [
      ...JSON.stringify(bill.components).matchAll(/https?:\/\/([^/"]+)\/[^"]*\.tgz/gu),
    ];
    expect(hosts.map(([, host]) => host)).toEqual([]);
  });
});
