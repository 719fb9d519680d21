import type { Structure } from './dialect.ts';

const union =
  /^\s*(?:export\s+)?type\s+(?<name>\w+)\s*=\s*(?<values>\|?\s*(?:'[^']{1,60}'|"[^"]{1,60}")(?:\s*\|\s*(?:'[^']{1,60}'|"[^"]{1,60}"))*)\s*;?\s*$/u;
const longestLine = 400;

/** Reads TypeScript's unions of string literals, which are enumerations in all but name. */
export const readUnions = (text: string): Structure[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.length > longestLine) return [];
    const { name, values = '' } = union.exec(line)?.groups ?? {};
    if (name === undefined) return [];
    const variants = [...values.matchAll(/['"](?<value>[^'"]+)['"]/gu)].map(
      ({ groups }) => groups?.['value'] ?? '',
    );
    return [{ name, kind: 'enum' as const, fields: [], variants, line: index }];
  });
