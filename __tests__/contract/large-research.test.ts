import { describe, expect, it } from '@jest/globals';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const megabyte = 1024 * 1024;
/** Numbered lines that differ, as those of a log or of data do. */
const makeLines = (bytes: number, toLine: (at: number) => string): string => {
  const lines: string[] = [];
  for (let length = 0, at = 1; length < bytes; at += 1) {
    const line = toLine(at);
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
};

describe('a file of 20 MB', () => {
  it.each([
    ['r/big.md', (at: number) => `Line ${at} of the größten Bericht.`],
    ['r/big.csv', (at: number) => `${at},a plant of the second shop,${at * 3}`],
    ['r/big.json', (at: number) => `  "key-${at}": "größer",`],
  ])('%s is used as far as whole lines fit, and the rest is told', async (path, toLine) => {
    const text = makeLines(20 * megabyte, toLine);
    await using folder = await createTemporaryFolder({ [path]: text });
    const files = createLocalFiles(folder.path);
    const chosen = await files.chooseResearch(['r/**'], ['The report must be read.']);
    const [read] = chosen.files;
    expect(text.startsWith(read?.text ?? '?')).toBe(true);
    expect(read?.text.endsWith('\n')).toBe(true);
    expect(Buffer.byteLength(read?.text ?? '')).toBeGreaterThan(2 * megabyte - 100);
    const whole = (Buffer.byteLength(text) / megabyte).toFixed(1);
    const reason = `only what stands behind the first 2.0 MB of ${whole} MB`;
    expect(chosen.skipped).toEqual([{ path, reason }]);
    expect((await files.chooseCited([path])).files).toEqual(chosen.files);
    expect(await files.chooseDocuments(['r/**'])).toMatchObject({
      files: [],
      skipped: [{ path, reason: `found ${whole} MB, more than the 2.0 MB that are read` }],
    });
  });

  it.each([
    ['UTF-16 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['UTF-8 of four bytes a character', (text: string) => Buffer.from(text)],
  ])('in %s is cut between characters', async (_, encode) => {
    const text = makeLines(3 * megabyte, (at) => `Line ${at} of the report 😁😁😁`);
    await using folder = await createTemporaryFolder({ 'r/a.md': encode(text) });
    const { files } = await createLocalFiles(folder.path).chooseResearch(['r/**']);
    expect(files[0]?.text).toMatch(/^(?:Line \d+ of the report 😁😁😁\n)+$/u);
  });

  it('on one line is used up to a whole character', async () => {
    const text = JSON.stringify({ long: '東京'.repeat(megabyte) });
    await using folder = await createTemporaryFolder({ 'r/a.json': text });
    const { files } = await createLocalFiles(folder.path).chooseResearch(['r/**']);
    expect(text.startsWith(files[0]?.text ?? '?')).toBe(true);
    expect(files[0]?.text.length).toBeGreaterThan(0.6 * megabyte);
  });

  it('is left out when it holds a private key or is a manifest', async () => {
    const filler = makeLines(3 * megabyte, (at) => `line ${at}`);
    await using folder = await createTemporaryFolder({
      'r/a.txt': `-----BEGIN RSA PRIVATE KEY-----\nabc\n${filler}`,
      'r/package.json': `{ "name": "shop", "dependencies": {\n${filler}`,
    });
    const { files, skipped } = await createLocalFiles(folder.path).chooseResearch(['r/**']);
    expect(files).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'it may hold secrets',
      expect.stringMatching(/^found 3\.\d MB, more than the 2\.0 MB/u),
    ]);
  });
});

it('a file of which the system tells no size is read to its end', async () => {
  const { files } = await createLocalFiles('/proc/self').chooseResearch(['status']);
  expect(files[0]?.text).toContain('VmRSS:');
});
