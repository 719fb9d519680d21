import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { CleanDocument } from './clean-documents.ts';
import type { Defect } from './defect.ts';
import type { Peers } from './describe-benchmark.ts';
import { cleanChange, openSpecDefects } from './open-spec-defects.ts';
import { timePeers } from './time-peers.ts';

type Tool = Peers['tools'][number];
type Count = Tool['kinds'][string];
const Package = z.object({ version: z.string() });
/** Documents of one kind that a linter is shown. */
const documentsPerKind = 4;

/** Exactly these are fetched, so that the table says whom it compares. */
const fetched = ['@fission-ai/openspec@1.13.2', 'markdownlint-cli2@0.22.1'];

/** Installs the other checkers in a folder of their own. */
export function fetchPeers(): string {
  const folder = mkdtempSync(join(tmpdir(), 'spec-checkers-'));
  // Without it npm looks for a project further up.
  writeFileSync(join(folder, 'package.json'), '{}\n');
  const words = ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...fetched];
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('Expected npm to install the other checkers.');
  return folder;
}

/** Runs the checkers that are installed in a folder on the same kinds of defects. */
export function runPeers(
  folder: string,
  documents: readonly CleanDocument[],
  defects: readonly Defect[],
): Peers {
  const work = mkdtempSync(join(tmpdir(), 'spec-peers-'));
  const tools = [runOpenSpec(folder, work), runMarkdownlint({ folder, work }, documents, defects)];
  const [timed] = documents;
  const times = timed === undefined ? undefined : timePeers(folder, work, timed);
  rmSync(work, { recursive: true });
  return { recorded: new Date().toISOString().slice(0, 10), tools, ...(times && { times }) };
}

const readVersion = (folder: string, name: string): string =>
  Package.parse(
    JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')),
  ).version;

/** One change proposal in OpenSpec's own format for each defect that the format can hold. */
function runOpenSpec(folder: string, work: string): Tool {
  const bin = join(folder, 'node_modules', '.bin', 'openspec');
  const validate = (files: Readonly<Record<string, string>>): boolean => {
    const project = mkdtempSync(join(work, 'openspec-'));
    for (const [path, text] of Object.entries(files)) {
      const target = join(project, 'openspec', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    const words = ['validate', 'add-relay', '--type', 'change', '--strict', '--no-interactive'];
    const env = { ...process.env, OPENSPEC_TELEMETRY: '0', DO_NOT_TRACK: '1', CI: '1' };
    return spawnSync(bin, words, { cwd: project, env, timeout: 60_000 }).status === 0;
  };
  if (!validate(cleanChange)) throw new Error('Expected the clean change of OpenSpec to be valid.');
  const kinds: Record<string, Count> = {};
  for (const { kind, plants } of openSpecDefects) {
    const caught = plants.filter((plant) => !validate({ ...cleanChange, ...plant })).length;
    kinds[kind] = { tried: plants.length, caught };
  }
  const note =
    'the same kinds of defects in a change proposal of its own format, `openspec validate --strict`.';
  return {
    name: '@fission-ai/openspec',
    version: readVersion(folder, '@fission-ai/openspec'),
    note,
    kinds,
  };
}

/** The planted documents themselves; noticed is what says more than on the clean document. */
function runMarkdownlint(
  { folder, work }: { readonly folder: string; readonly work: string },
  documents: readonly CleanDocument[],
  defects: readonly Defect[],
): Tool {
  const shown = documents.slice(0, documentsPerKind);
  const names: { readonly kind: string; readonly path: string; readonly clean: string }[] = [];
  for (const document of shown) writeFileSync(join(work, `${document.name}.md`), document.text);
  for (const { id, plant } of defects) {
    for (const document of shown) {
      const found = plant(document)
        .map((one) => (typeof one === 'string' ? one : one()))
        .find((text) => text !== undefined && text !== document.text);
      if (found === undefined) continue;
      const path = `${id}--${document.name}.md`;
      writeFileSync(join(work, path), found);
      names.push({ kind: id, path, clean: `${document.name}.md` });
    }
  }
  // Lines of tables and tasks are long by nature.
  writeFileSync(join(work, '.markdownlint.json'), '{ "default": true, "MD013": false }');
  const bin = join(folder, 'node_modules', '.bin', 'markdownlint-cli2');
  const { stderr, stdout } = spawnSync(bin, ['*.md'], { cwd: work, maxBuffer: 2 ** 28 });
  const counts = countFindings(`${stdout.toString()}\n${stderr.toString()}`);
  const kinds: Record<string, Count> = {};
  for (const { kind, path, clean } of names) {
    const { tried, caught } = kinds[kind] ?? { tried: 0, caught: 0 };
    const isNoticed = (counts.get(path) ?? 0) > (counts.get(clean) ?? 0);
    kinds[kind] = { tried: tried + 1, caught: caught + (isNoticed ? 1 : 0) };
  }
  const note =
    'the same documents, line length off; noticed is what has more findings than the clean document.';
  return {
    name: 'markdownlint-cli2',
    version: readVersion(folder, 'markdownlint-cli2'),
    note,
    kinds,
  };
}

function countFindings(output: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, path = ''] of output.matchAll(/^([^\s:]+\.md):\d+/gmu)) {
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}
