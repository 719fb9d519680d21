import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const source = join(import.meta.dirname, '..', '..', 'src', 'adapters', 'patient-fetch.ts');

/** Silent before its head, or behind it, until the test closes the connection. */
const server = createServer((request, response) => {
  if (request.url === '/head') response.writeHead(200).write('a');
  if (request.url === '/whole') response.end('whole');
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Asks in a process of its own: the tests themselves run in a context that has no pool. */
async function ask(path: string, seconds: number): Promise<unknown> {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const script = `
    import { patientFetch } from ${JSON.stringify(source)};
    const pool = Symbol.for('undici.globalDispatcher.1');
    await Promise.resolve(new Response());
    const before = globalThis[pool];
    let told;
    try {
      told = await (await patientFetch(${seconds})(${JSON.stringify(url)})).text();
    } catch (error) {
      told = error.cause?.code ?? String(error);
    }
    console.log(JSON.stringify([told, before === globalThis[pool]]));
    process.exit();
  `;
  const words = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script];
  return JSON.parse((await run(process.execPath, words)).stdout);
}

describe('a request that is told how long it may wait', () => {
  it.concurrent.each([
    ['ends when no head of an answer came by then', '/none', 0.2, 'UND_ERR_HEADERS_TIMEOUT'],
    ['ends when an answer stops by then', '/head', 0.2, 'UND_ERR_BODY_TIMEOUT'],
    ['is answered like any other', '/whole', 600, 'whole'],
  ])('%s, and leaves the pool that all share as it is', async (_, path, seconds, told) => {
    expect(await ask(path, seconds)).toEqual([told, true]);
  });
});
