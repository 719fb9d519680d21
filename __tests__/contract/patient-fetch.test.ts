import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findSystemNode } from '../support/find-system-node.ts';
import { runProgram } from '../support/run-program.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

/** Is silent before the head of an answer or within its body, and ends in time or never. */
const server = createServer((request, response) => {
  request.resume();
  if (request.url === '/head') return;
  response.writeHead(200).write('begun');
  if (request.url === '/late') setTimeout(() => response.end(' and ended'), 300);
});
/** A proxy that lets nothing through. */
const proxy = createServer().on('connect', (_, socket) => {
  socket.end('HTTP/1.1 502 Bad Gateway\r\nx-seen: proxy\r\n\r\n');
});
const portOf = (one: typeof server): number => (one.address() as AddressInfo).port;

/** Asks once and prints what came: the client of Node.js is out of reach within a test's own globals. */
const program = `
import { patientFetch } from './patient-fetch.js';
const [address, limit, deadline] = process.argv.slice(2);
const signal = deadline === undefined ? undefined : AbortSignal.timeout(Number(deadline));
try {
  const response = await patientFetch(Number(limit))(address, { signal });
  console.log(await response.text());
} catch (error) {
  console.log(error.name, error.code ?? error.cause?.code, String(error.cause?.message));
}
process.exit();
`;

let folder: TemporaryFolder;
beforeAll(async () => {
  const source = new URL('../../src/adapters/models/patient-fetch.ts', import.meta.url);
  const code = stripTypeScriptTypes(await readFile(source, 'utf8'), { mode: 'strip' });
  folder = await createTemporaryFolder({
    'package.json': '{ "type": "module" }',
    'patient-fetch.js': code,
    'ask.js': program,
  });
  for (const one of [server, proxy]) {
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  }
});
afterAll(async () => {
  for (const one of [server, proxy]) {
    one.closeAllConnections();
    one.close();
  }
  await folder[Symbol.asyncDispose]();
});

/** The oldest Node.js that is promised to work runs the same client in another version. */
const nodes = [process.execPath, findSystemNode()].filter((node) => node !== undefined);

const ask = async (
  args: readonly string[],
  world: { readonly node?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<string> => {
  const file = `${folder.path}/ask.js`;
  const { stdout, stderr } = await runProgram({ file, args, cwd: folder.path, env: {}, ...world });
  return stdout + stderr;
};
const address = (path: string): string => `http://127.0.0.1:${portOf(server)}${path}`;

describe.each(nodes)('A fetch with a limit of silence, in %s,', (node) => {
  it.each([
    ['before an answer', '/head', /UND_ERR_HEADERS_TIMEOUT/u],
    ['within an answer', '/body', /UND_ERR_BODY_TIMEOUT/u],
  ])('ends after so much silence %s', async (_, path, code) => {
    expect(await ask([address(path), '300'], { node })).toMatch(code);
  });

  it('bears less silence than its limit', async () => {
    expect(await ask([address('/late'), '900000'], { node })).toBe('begun and ended\n');
  });

  it('still ends with its signal', async () => {
    expect(await ask([address('/head'), '900000', '100'], { node })).toMatch(/^TimeoutError/u);
  });
});

describe('A fetch with a limit of silence', () => {
  it('asks through the proxy of the environment, as any other does', async () => {
    const url = `http://127.0.0.1:${portOf(proxy)}`;
    const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: url, NO_PROXY: '' };
    expect(await ask(['http://host.invalid/', '900000'], { env })).toMatch(/502|cancelled/u);
  });
});
