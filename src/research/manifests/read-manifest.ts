import type { ResearchFile } from '../research.ts';
import { formats } from './formats.ts';
import type { ManifestFormat, ManifestReading } from './manifest-format.ts';
import { openSource } from './source.ts';

const byteOrderMark = '\uFEFF';

const fileNameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();

const explain = (format: ManifestFormat, reason: string): string =>
  `Expected a well-formed ${format.name}, found ${reason.slice(0, 200).replace(/[.\s]+$/u, '')}.`;

/** What was read of a file before: facts and notices ask for the same reading. */
const readings = new WeakMap<ResearchFile, { readonly reading: ManifestReading | undefined }>();

/**
 * Reads a manifest, whatever its folder or prefix; `undefined` when no known format claims the file.
 * It never throws: `malformed` is a sentence about what could not be read, and the facts hold what could.
 */
export const readManifest = (file: ResearchFile): ManifestReading | undefined => {
  const known = readings.get(file);
  if (known !== undefined) return known.reading;
  const reading = readAnew(file);
  readings.set(file, { reading });
  return reading;
};

const readAnew = (file: ResearchFile): ManifestReading | undefined => {
  const text = file.text.startsWith(byteOrderMark) ? file.text.slice(1) : file.text;
  const fileName = fileNameOf(file.path);
  const format = formats.find((candidate) => candidate.matches(fileName, text));
  if (format === undefined) return undefined;
  try {
    const { facts, malformed } = format.read(openSource({ path: file.path, text }));
    return malformed === undefined ? { facts } : { facts, malformed: explain(format, malformed) };
  } catch (cause) {
    // Parsers recurse: nesting of many thousand levels exhausts the stack.
    const reason = cause instanceof RangeError ? 'too many nested levels' : String(cause);
    return { facts: [], malformed: explain(format, reason) };
  }
};
