import type { Spec, Technology } from '../../src/spec/spec.ts';

/** A case names technologies as people do (`ktor (server)`), so words are compared, not strings. */
export function isPinned({ architecture }: Spec, name: string, version: string): boolean {
  const wanted = toWords(name);
  const exact = toVersion(version);
  return architecture.techStack.some((technology) => {
    const words = toWords(technology.name);
    const sameName =
      wanted.every((word) => words.includes(word)) || words.every((word) => wanted.includes(word));
    const isNamed = sameName || citesKey(technology, name);
    return isNamed && toVersion(technology.version) === exact;
  });
}

/** A case names some by their key in a manifest (`engines.node`), a document by what people call them. */
const citesKey = ({ evidence }: Technology, name: string): boolean => {
  const key = /^[\w-]+\.([\w-]+)$/u.exec(name)?.[1];
  return key !== undefined && evidence.some(({ quote }) => quote.includes(`"${key}"`));
};

export const isGrounded = ({ evidence, provenance }: Technology): boolean =>
  evidence.length > 0 && provenance !== 'assumed';

/** Grounded, or marked for the reader as an assumption. */
export const isHonest = (technology: Technology): boolean =>
  isGrounded(technology) || technology.provenance === 'assumed';

const toWords = (name: string): string[] =>
  name
    .replace(/\(.*?\)/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    // The minimum supported Rust version is a version of Rust.
    .map((word) => (word === 'msrv' ? 'rust' : word));

const toVersion = (version: string): string =>
  version
    .replace(/\(.*?\)/gu, '')
    .trim()
    .replace(/^[\^~=<>v ]+/u, '');
