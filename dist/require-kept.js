import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import zlib from 'node:zlib';
/** A command that did its work ends with 0, or with 1 when it found something. */
const lastCodeOfWork = 1;
/**
 * Loads a CommonJS file and those beside it that it requires, each compiled from what an earlier run kept. Node's
 * own compile cache holds a file as it is before its first line runs, without the functions that are compiled when
 * they are called; here all that the run called is kept when it ends. Without a place nothing is.
 */
export function requireKept(path, place) {
    const kept = place !== undefined && isPrivate(place) ? join(place.folder, place.part) : undefined;
    const outside = createRequire(path);
    const modules = new Map();
    const fresh = new Map();
    const require = (name) => {
        if (!name.startsWith('./'))
            return outside(name);
        const known = modules.get(name);
        if (known !== undefined)
            return known.exports;
        const module = { exports: {} };
        modules.set(name, module);
        const file = join(dirname(path), name);
        const compiled = compile(file, kept);
        if (compiled.isFresh)
            fresh.set(basename(file), compiled);
        const run = compiled.script.runInThisContext();
        run(module.exports, require, module, file, dirname(file));
        return module.exports;
    };
    if (kept !== undefined) {
        process.once('exit', (code) => {
            // A run that was refused or ended called little of what the next one calls.
            if (code <= lastCodeOfWork)
                keep(fresh, kept);
        });
    }
    return require(`./${basename(path)}`);
}
function compile(file, kept) {
    const source = readFileSync(file);
    const sourceSum = kept === undefined ? 0 : zlib.crc32(source);
    const code = `(function (exports, require, module, __filename, __dirname) {${source.toString()}\n})`;
    const cachedData = kept && readWhole(join(kept, basename(file)), sourceSum);
    const script = new Script(code, { filename: file, ...(cachedData && { cachedData }) });
    return { script, sourceSum, isFresh: !cachedData || script.cachedDataRejected === true };
}
/** Bytes of the sum behind what was compiled. */
const sumLength = 4;
/** V8 compares the length of the source alone and ends the process over a damaged byte: both are seen by the sum. */
function readWhole(file, sourceSum) {
    try {
        const bytes = readFileSync(file);
        const data = bytes.subarray(0, -sumLength);
        return zlib.crc32(data, sourceSum) === bytes.readUInt32LE(data.length) ? data : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whoever can write compiled code decides what the program does: the folder is this user's alone. */
function isPrivate({ folder }) {
    try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const { uid, mode } = lstatSync(folder);
        // Windows has neither users in numbers nor modes; its folder for temporary files is the user's.
        return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
    }
    catch {
        return false;
    }
}
/** Under another name first: a run that starts meanwhile reads a whole file or none. */
function keep(fresh, kept) {
    try {
        if (fresh.size > 0)
            mkdirSync(kept, { recursive: true });
        for (const [name, { script, sourceSum }] of fresh) {
            const data = script.createCachedData();
            const sum = Buffer.alloc(sumLength);
            sum.writeUInt32LE(zlib.crc32(data, sourceSum));
            const half = join(kept, `${name}.${process.pid}`);
            writeFileSync(half, Buffer.concat([data, sum]));
            renameSync(half, join(kept, name));
        }
    }
    catch {
        // A full or read-only disk costs time at the next start and nothing else.
    }
}
