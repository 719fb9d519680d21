import { fieldReader, firstGroup, nullable } from './dialect.ts';
import type { Dialect } from './dialect.ts';

const enumValue = firstGroup(/^\s*(?<name>[A-Za-z]\w*)\s*(?:=\s*[^,]+|\([^()]*\))?[,;]?\s*$/u);

/** Languages whose structures are classes with a declared field a line. */
export const classDialects: readonly Dialect[] = [
  {
    languages: ['dart'],
    header:
      /^\s*(?:(?:abstract|final|sealed|base)\s+)*(?:class\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^;{(]{0,120}\{/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?:late\s+)?(?:final\s+)(?<type>[\w<>?,. ]{2,80}?)\s+(?<name>[a-z]\w*)\s*(?:=\s*(?<value>[^;]+))?;\s*$/u,
      isOptional: nullable,
    }),
    readVariant: enumValue,
  },
  {
    languages: ['java'],
    header:
      /^\s*(?:(?:public|abstract|final)\s+)*(?:class\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^;{(]{0,120}\{/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?:private|protected|public)\s+(?:final\s+)?(?<type>[\w<>?,.[\] ]{1,80}?)\s+(?<name>[a-z]\w*)\s*(?:=\s*(?<value>[^;]+))?;\s*$/u,
      isOptional: (type) => type.startsWith('Optional<'),
    }),
    readVariant: enumValue,
  },
  {
    languages: ['cpp', 'c++', 'cc', 'cxx', 'hpp', 'h', 'c'],
    header:
      /^\s*(?:typedef\s+)?(?:struct\s+(?<name>\w+)|(?<enum>enum)(?:\s+(?:class|struct))?\s+(?<enumName>\w+))[^;{(]{0,120}\{/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?:const\s+)?(?<type>[\w:<>*&, ]{1,100}?)\s+(?<name>[a-z]\w*)(?:\[\w*\])?\s*(?:(?:=\s*(?<value>[^;{}]+))|\{[^{}]*\})?;\s*$/u,
      isOptional: (type) => type.includes('optional<'),
    }),
    readVariant: enumValue,
  },
  {
    languages: ['php'],
    header:
      /^\s*(?:(?:final|abstract|readonly)\s+)*(?:class\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^;{(]{0,120}\{?\s*$/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?:public|protected|private)\s+(?:readonly\s+)?(?<type>\??[\w\\|]{1,80})\s+\$(?<name>\w+)\s*(?:=\s*(?<value>[^;,]+))?[;,]\s*$/u,
      isOptional: (type) => type.startsWith('?'),
    }),
    readVariant: firstGroup(/^\s*case\s+(?<name>\w+)/u),
  },
];
