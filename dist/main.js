/*
 * Stands for `main.js` in the bundle, where the program itself is CommonJS in a folder of its own: so
 * its chunks are loaded at once, and its compiled code can be kept.
 */
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { requireKept } from "./require-kept.js";
const entry = join(import.meta.dirname, 'program', 'main.js');
/** What a GitHub runner starts: always for the first time, so that keeping would only cost. */
export async function startAction() {
    const { startAction } = createRequire(import.meta.url)(entry);
    await startAction();
}
/** What a terminal starts, again and again. */
export async function startTerminal() {
    const { startTerminal } = requireKept(entry, findPlace());
    await startTerminal();
}
/** Node's two variables for its own compile cache hold for this one too. */
function findPlace() {
    const { NODE_DISABLE_COMPILE_CACHE: isOff, NODE_COMPILE_CACHE: asked = tmpdir() } = process.env;
    // The first versions of Node 20 do not have the sum.
    const isMissing = typeof zlib.crc32 !== 'function';
    if (isMissing || (isOff !== undefined && isOff !== ''))
        return undefined;
    const { version, arch, argv } = process;
    // Each command calls functions of its own. A word that is none must not choose a path.
    const command = argv.slice(2).find((word) => /^[a-z]{1,20}$/u.test(word)) ?? 'help';
    return {
        folder: join(asked, `spec-writer-${process.getuid?.() ?? 'user'}`),
        part: join(`${zlib.crc32(entry).toString(16)}-${version}-${arch}`, command),
    };
}
