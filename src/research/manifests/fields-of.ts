import { isDeclaration, linesOf } from './source.ts';
import type { Source, SourceLine } from './source.ts';

/** One line of a field: a value that spans lines gives an entry for each of them. */
export type FieldLine = {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  readonly line: SourceLine;
};

const comment = /(?:^|\s)#.*$/u;

/** Reads `[section]`, `key = value` or `key: value`, and the lines that continue a value. */
export const fieldsOf = (source: Source): FieldLine[] => {
  let section = '';
  let key = '';
  return linesOf(source)
    .filter(isDeclaration)
    .flatMap((line): FieldLine[] => {
      const text = line.text.replace(comment, '');
      const opened = /^\[(?<name>[^\]]+)\]/u.exec(text)?.groups?.['name'];
      if (opened !== undefined) {
        section = opened;
        key = '';
        return [];
      }
      const assigned = /^(?<key>[\w/@.-]+)\s*[=:](?<value>.*)$/u.exec(text)?.groups;
      key = assigned?.['key'] ?? key;
      const value = (assigned?.['value'] ?? text).trim();
      return value === '' ? [] : [{ section, key, value, line }];
    });
};
