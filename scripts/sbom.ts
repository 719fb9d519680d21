/*
 * Writes build/spec-writer.cdx.json: what the bundle is made of, with versions, licences and digests, as
 * CycloneDX. `npm run sbom`; a release carries the file.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '..');

const Reference = z.looseObject({ type: z.string(), url: z.string() });
const Component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  externalReferences: z.array(Reference).default([]),
});
const Bill = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: Component }),
  components: z.array(Component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
type Bill = z.infer<typeof Bill>;
const Manifest = z.object({ name: z.string(), dependencies: z.record(z.string(), z.string()) });

/** The list of what the bundle holds, from the lock file alone; it names no place of download. */
export function listMaterials(): Bill {
  // With `--omit dev` npm leaves out what a tool of the development needs as well.
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm sbom ended with ${status}: ${stderr}`);
  const bill = Bill.parse(JSON.parse(stdout));
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const needed = findNeeded(bill, manifest.dependencies);
  const { component } = bill.metadata;
  return {
    ...bill,
    // npm calls the package after its folder.
    metadata: { ...bill.metadata, component: { ...component, name: manifest.name } },
    components: bill.components.filter((one) => needed.has(one['bom-ref'])).map(withoutDownloads),
    dependencies: bill.dependencies
      .filter(({ ref }) => needed.has(ref) || ref === component['bom-ref'])
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => needed.has(on)) })),
  };
}

/** What the program needs at run time, and what that needs in turn. */
function findNeeded(bill: Bill, direct: Readonly<Record<string, string>>): ReadonlySet<string> {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const needed = new Set(
    bill.components
      .filter(({ name, version }) => direct[name] === version)
      .map((component) => component['bom-ref']),
  );
  for (const ref of needed) for (const on of needs.get(ref) ?? []) needed.add(on);
  return needed;
}

/** Where a package was fetched from differs from one machine to the next; its digest does not. */
const withoutDownloads = (component: z.infer<typeof Component>): z.infer<typeof Component> => ({
  ...component,
  externalReferences: component.externalReferences.filter(({ type }) => type !== 'distribution'),
});

if (import.meta.main) {
  mkdirSync(join(root, 'build'), { recursive: true });
  const path = join('build', 'spec-writer.cdx.json');
  const bill = listMaterials();
  writeFileSync(join(root, path), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${path}: ${bill.components.length} packages.`);
}
