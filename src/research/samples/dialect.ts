import { capture } from '../manifests/captures.ts';
import type { Captures } from '../manifests/captures.ts';
import type { FieldFact, SchemaFact } from '../research.ts';

/** A structure found in code; `line` counts from 0 in the text that was read. */
export type Structure = Pick<SchemaFact, 'name' | 'kind' | 'fields'> & {
  readonly variants?: readonly string[];
  readonly line: number;
};

/** How one language writes structures down, a field a line. */
export type Dialect = {
  readonly languages: readonly string[];
  /** Begins a structure; the groups `name` and, for an enumeration, `enum`. */
  readonly header: RegExp;
  readonly kind: SchemaFact['kind'];
  readonly readField: (line: string) => FieldFact | undefined;
  /** A value of an enumeration. */
  readonly readVariant: (line: string) => string | undefined;
};

/** The text of the comment at the end of a line. */
export const commentOf = (line: string): string =>
  capture(/(?:^|\s)(?:\/\/\/?|#|--)\s(?<about>.*)$/u, line)('about').trim();

export const withoutComment = (line: string): string =>
  line.replace(/(?:^|\s)(?:\/\/\/?|#|--)(?:\s.*)?$/u, '').replace(/\/\*.*?\*\//gu, '');

/** Makes a reader of the one name that a form has. */
export const firstGroup =
  (expression: RegExp) =>
  (line: string): string | undefined =>
    expression.exec(withoutComment(line))?.groups?.['name'];

type FieldForm = {
  readonly form: RegExp;
  readonly isOptional: (type: string, found: Captures) => boolean;
};

/** Makes a reader of fields from the form of a line and from what marks an optional one. */
export const fieldReader =
  ({ form, isOptional }: FieldForm) =>
  (line: string): FieldFact | undefined => {
    const found = capture(form, withoutComment(line));
    const name = found('name').replace(/^["'`]|["'`]$/gu, '');
    const type = found('type').trim();
    const value = found('value').trim();
    if (name === '' || type === '') return undefined;
    return {
      name,
      type: type.endsWith('{') ? 'object' : type,
      required: !isOptional(type, found),
      description: commentOf(line),
      ...(value !== '' && { default: value }),
    };
  };

const marked = (_type: string, found: Captures): boolean => found('optional') !== '';
/** A type that ends with a question mark may be absent. */
export const nullable = (type: string): boolean => type.endsWith('?');

/** Languages whose structures stand between braces, a field a line. */
export const dialects: readonly Dialect[] = [
  {
    languages: ['ts', 'typescript', 'tsx', 'mts', 'js', 'javascript'],
    header:
      /^\s*(?:export\s+)?(?:declare\s+)?(?:(?:interface|type)\s+(?<name>\w+)(?:<[^<>]{1,80}>)?(?:\s+extends\s+[\w\s,.<>]{1,80})?\s*=?|(?:const\s+)?(?<enum>enum)\s+(?<enumName>\w+))\s*\{/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?:readonly\s+)?(?<name>[\w$]+|["'][^"']{1,60}["'])(?<optional>\?)?\s*:\s*(?<type>[^;]{1,200}?)[;,]?\s*$/u,
      isOptional: marked,
    }),
    readVariant: firstGroup(/^\s*(?<name>\w+)\s*(?:=[^,]+)?,?\s*$/u),
  },
  {
    languages: ['go', 'golang'],
    header: /^\s*type\s+(?<name>\w+)(?:\[[^\]]{1,60}\])?\s+struct\s*\{/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?<name>[A-Za-z]\w*)\s+(?<type>(?:\[\]|\*|map\[\w+\])*[\w.[\]*]+)\s*(?:`(?<tag>[^`]*)`)?\s*$/u,
      isOptional: (type, found) => type.startsWith('*') || found('tag').includes('omitempty'),
    }),
    readVariant: () => undefined,
  },
  {
    languages: ['rust', 'rs'],
    header:
      /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:struct\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))(?:<[^<>{}]{1,80}>)?\s*\{/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?:pub(?:\([^)]*\))?\s+)?(?<name>\w+)\s*:\s*(?<type>[^,]{1,160}(?:<[^{}]{1,120}>)?),?\s*$/u,
      isOptional: (type) => type.startsWith('Option<'),
    }),
    readVariant: firstGroup(/^\s*(?<name>[A-Z]\w*)(?:\([^)]*\)|\s*\{[^}]*\}|\s*=\s*[^,]+)?,?\s*$/u),
  },
  {
    languages: ['proto', 'protobuf', 'proto3'],
    header: /^\s*(?:message\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))\s*\{/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?<optional>optional\s+)?(?:required\s+)?(?<type>(?:repeated\s+)?(?:map<[^<>]{1,60}>|[\w.]+))\s+(?<name>\w+)\s*=\s*\d+[^;]*;\s*$/u,
      isOptional: marked,
    }),
    readVariant: firstGroup(/^\s*(?<name>[A-Z]\w*)\s*=\s*-?\d+[^;]*;\s*$/u),
  },
  {
    languages: ['graphql', 'gql', 'graphqls'],
    header:
      /^\s*(?:(?:type|input|interface)\s+(?<name>(?!Query\b|Mutation\b|Subscription\b)\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^{]{0,120}\{/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?<name>\w+)(?:\([^)]*\))?\s*:\s*(?<type>\[?\w+!?\]?!?)\s*(?:=\s*(?<value>[^@]+?))?\s*(?:@.*)?$/u,
      isOptional: (type) => !type.endsWith('!'),
    }),
    readVariant: firstGroup(/^\s*(?<name>[A-Z]\w*)\s*(?:@.*)?$/u),
  },
  {
    languages: ['swift'],
    header:
      /^\s*(?:public\s+)?(?:struct\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^{]{0,120}\{/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*(?:public\s+|private\s+)?(?:let|var)\s+(?<name>\w+)\s*:\s*(?<type>[^={]{1,120}?)\s*(?:=\s*(?<value>.+?))?\s*$/u,
      isOptional: nullable,
    }),
    readVariant: firstGroup(/^\s*case\s+(?<name>\w+)/u),
  },
  {
    languages: ['csharp', 'cs', 'c#'],
    header:
      /^\s*(?:public\s+|internal\s+|sealed\s+|partial\s+|abstract\s+)*(?:(?:class|record|struct)\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^;{(]{0,120}\{?\s*$/u,
    kind: 'record',
    readField: fieldReader({
      form: /^\s*public\s+(?:required\s+|virtual\s+)*(?<type>[\w.<>?[\], ]{1,100}?)\s+(?<name>\w+)\s*\{\s*get;[^}]*\}\s*(?:=\s*(?<value>[^;]+);)?\s*$/u,
      isOptional: nullable,
    }),
    readVariant: firstGroup(/^\s*(?<name>[A-Z]\w*)\s*(?:=\s*[^,]+)?,?\s*$/u),
  },
  {
    languages: ['prisma'],
    header: /^\s*(?:model\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))\s*\{/u,
    kind: 'table',
    readField: fieldReader({
      form: /^\s*(?<name>[a-z]\w*)\s+(?<type>\w+(?:\[\])?\??)(?:\s+@.*)?\s*$/u,
      isOptional: nullable,
    }),
    readVariant: firstGroup(/^\s*(?<name>\w+)\s*$/u),
  },
];
