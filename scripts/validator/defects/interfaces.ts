import { edit, editEach, rewriteEverywhere, stepsOf, type Defect, type Draft } from '../defect.ts';

const configsIn =
  (...languages: readonly string[]) =>
  ({ interfaces }: Draft): Draft['interfaces']['configs'] =>
    interfaces.configs.filter(({ language }) => languages.includes(language));
const definitionsOf = ({ interfaces }: Draft): Draft['interfaces']['schemas'] =>
  interfaces.schemas.filter(({ definition }) => definition !== undefined);
/** Breaks a text in each of the ways that apply; the same text was not broken. */
const breakBy =
  (...ways: readonly ((text: string) => string)[]) =>
  (text: string): string[] =>
    ways.map((way) => way(text)).filter((broken) => broken !== text);
const dropLast =
  (sign: string) =>
  (text: string): string => {
    const at = text.lastIndexOf(sign);
    return at === -1 ? text : text.slice(0, at) + text.slice(at + sign.length);
  };

const breakJson = breakBy(
  dropLast('}'),
  (text) => text.replace(':', ' '),
  (text) => text.replace(/"(?=:)/u, ''),
  (text) => text.replace(',', ',,'),
  (text) => text.slice(0, Math.floor(text.length / 2)),
);
const breakYaml = breakBy(
  (text) => text.replace(/: (\S.*)$/mu, ': "$1'),
  (text) => text.replace(/: (\S.*)$/mu, ': [$1'),
  (text) => `${text}\n  : : {`,
  (text) => text.replace(/^( *)(\w+): (.+)$/mu, '$1$2: $3\n$1\t- x'),
);
const breakToml = breakBy(
  dropLast(']'),
  (text) => text.replace(/"$/mu, ''),
  (text) => text.replace(/ = .*$/mu, ' ='),
  (text) => text.replace(/^\[/mu, '[['),
);
const breakCode = breakBy(
  dropLast(')'),
  dropLast('}'),
  (text: string) => text.replace(/(?<=\w<[^<>]{1,40})>(?=[^<>]*$)/u, ''),
  dropLast(']'),
  (text) => text.replace(/\(/u, '(('),
);
const breakMermaid = breakBy(
  (text) => text.replace(/^\w+(?:-v2)?/u, 'flwchart'),
  (text) => text.replace(/--> ?(?=\S)[^\n]*$/mu, '-->'),
  (text) => text.replace(/->>[^\n]*$/mu, '->>'),
  dropLast('"]'),
  (text) => text.split('\n').slice(1).join('\n'),
);

type Breaker = (text: string) => string[];
type Owner = { content?: string; definition?: string; signature?: string; diagram?: string };
const breakEach =
  (
    list: (draft: Draft) => readonly object[],
    key: keyof Owner,
    breaker: Breaker,
  ): Defect['plant'] =>
  (document) =>
    Array.from({ length: 6 }).flatMap((_, way) =>
      editEach(document, list, (item) => {
        const owner = item as Owner;
        const broken = breaker(owner[key] ?? '')[way];
        if (broken === undefined) return false;
        owner[key] = broken;
        return true;
      }),
    );
const isSql = ({ kind }: { kind: string }): boolean => kind === 'table';
const isIn =
  (ending: string) =>
  ({ file }: { file: string }): boolean =>
    file.endsWith(ending);

/** An example whose expected value is a JSON object, and the schema that it is one of. */
function typedExamples({ interfaces }: Draft): {
  example: Draft['interfaces']['examples'][number];
  value: Record<string, unknown>;
  schema: Draft['interfaces']['schemas'][number];
}[] {
  return interfaces.examples.flatMap((example) => {
    const schema = interfaces.schemas.find(({ name }) => name === example.subject);
    if (schema === undefined || !example.expected.startsWith('{')) return [];
    return [{ example, schema, value: JSON.parse(example.expected) as Record<string, unknown> }];
  });
}
const patternsOf = ({ interfaces }: Draft): Draft['interfaces']['examples'] =>
  interfaces.examples
    .filter(({ expected }) => expected === 'true')
    .filter(({ subject }) =>
      interfaces.constants.some(({ name, value }) => name === subject && value.startsWith('^')),
    );

export const interfaceDefects: readonly Defect[] = [
  {
    id: 'type-undefined',
    about: 'A field or a signature uses a type of the project that nothing defines.',
    rules: ['type-is-defined'],
    plant: (document) => [
      ...editEach(
        document,
        ({ interfaces }) => interfaces.schemas.flatMap(({ fields }) => fields),
        (field, draft) => {
          // A draft may call a schema by the heading that it was read from, which names no type.
          const known = draft.interfaces.schemas.find(({ name }) => /^\p{L}\w*$/u.test(name));
          if (known === undefined) return false;
          field.type = `${capitalised(known.name)}Draft`;
          return true;
        },
      ),
      ...editEach(
        document,
        ({ interfaces }) => interfaces.signatures,
        (signature, draft) => {
          const name = draft.interfaces.schemas.find(({ name: known }) =>
            signature.signature.includes(known),
          )?.name;
          if (name === undefined || signature.kind === 'command') return false;
          signature.signature = signature.signature.replaceAll(name, `${name}Draft`);
          return true;
        },
      ),
    ],
    resemble: (document) =>
      ['Promise<Response>', 'Option<String>', 'http.Handler', 'Map<String, List<Integer>>'].flatMap(
        (type) =>
          editEach(
            document,
            ({ interfaces }) => interfaces.schemas.flatMap(({ fields }) => fields),
            (field) => {
              field.type = type;
            },
          ).slice(0, 1),
      ),
  },
  {
    id: 'use-undefined',
    about: 'A step uses a name that section 2 does not define.',
    rules: ['use-is-defined'],
    plant: (document) =>
      editEach(document, stepsOf, (step) => {
        step.uses = ['NothingOfThis'];
      }),
  },
  {
    id: 'call-undefined',
    about: 'A logic flow calls a function of the project that nothing defines.',
    rules: ['call-is-defined'],
    plant: (document) =>
      editEach(
        document,
        ({ logic }) =>
          logic.flows.flatMap(({ steps }) => steps.map((_, index) => ({ steps, index }))),
        ({ steps, index }, draft) => {
          const name = draft.interfaces.schemas.find(({ name: known }) =>
            /^\p{Lu}\w+$/u.test(known),
          )?.name;
          if (name === undefined) return false;
          steps[index] = `${steps[index] ?? ''} \`discard${name}()\``;
          return true;
        },
      ),
    resemble: (document) =>
      ['`json.loads()`', '`parseInt()`', '`setTimeout()`', '`main()`', '`std::fs::read()`'].flatMap(
        (call) => rewriteEverywhere(document, (text) => `${text} ${call}`).slice(0, 2),
      ),
  },
  {
    id: 'field-without-type',
    about: 'A field has no type.',
    rules: ['field-has-type'],
    plant: (document) =>
      editEach(
        document,
        ({ interfaces }) => interfaces.schemas.flatMap(({ fields }) => fields),
        (field) => {
          field.type = '—';
        },
      ),
  },
  {
    id: 'field-twice',
    about: 'A schema has one field twice, with two types.',
    rules: ['one-definition-per-name'],
    plant: (document) =>
      editEach(
        document,
        ({ interfaces }) => interfaces.schemas.filter(({ fields }) => fields.length > 0),
        ({ fields }) => {
          const [first] = fields;
          if (first === undefined) return false;
          fields.push({ ...first, type: first.type === 'int' ? 'string' : 'int' });
          return true;
        },
      ),
  },
  {
    id: 'schema-twice',
    about: 'One schema is defined twice, and differently.',
    rules: ['one-definition-per-name'],
    plant: (document) =>
      editEach(
        document,
        ({ interfaces }) => interfaces.schemas,
        (schema, { interfaces }) => {
          const fields = schema.fields.slice(0, 1);
          interfaces.schemas.push({ ...structuredClone(schema), fields });
        },
      ),
    resemble: (document) => [
      edit(document, ({ interfaces }) => {
        const [schema] = interfaces.schemas;
        if (schema === undefined) return;
        interfaces.schemas.push({ ...structuredClone(schema), name: `${schema.name}s` });
      }),
    ],
  },
  {
    id: 'signature-twice',
    about: 'One endpoint or function is declared twice, and differently.',
    rules: ['one-definition-per-name'],
    plant: (document) =>
      editEach(
        document,
        ({ interfaces }) => interfaces.signatures,
        (signature, { interfaces }) => {
          if (signature.kind !== 'endpoint') return false;
          interfaces.signatures.push({
            ...structuredClone(signature),
            signature: `${signature.signature.replace(/ ->.*$/u, '')} -> 204`,
          });
          return true;
        },
      ),
    resemble: (document) =>
      editEach(
        document,
        ({ interfaces }) => interfaces.signatures,
        (signature, { interfaces }) => {
          if (signature.kind !== 'endpoint') return false;
          const other = signature.signature.replace(/^\w+/u, 'PUT');
          interfaces.signatures.push({ ...structuredClone(signature), signature: other });
          return true;
        },
      ),
  },
  {
    id: 'constant-twice',
    about: 'One constant has two values.',
    rules: ['one-definition-per-name'],
    plant: (document) =>
      editEach(
        document,
        ({ interfaces }) => interfaces.constants,
        (constant, { interfaces }) => {
          interfaces.constants.push({ ...constant, value: '7' });
        },
      ),
  },
  {
    id: 'constant-restated',
    about: 'Prose gives a constant another value than section 2.',
    rules: ['constant-has-one-value'],
    plant: (document) =>
      ['`NAME` = 7', '`NAME`: `7`', '`NAME` (7)'].flatMap((form) =>
        editEach(
          document,
          ({ interfaces }) => interfaces.constants,
          ({ name, value }, draft) => {
            const step = stepsOf(draft)[1];
            if (step === undefined || !/^\d+$/u.test(value)) return false;
            step.action += ` ${form.replace('NAME', name)}`;
            return true;
          },
        ),
      ),
    resemble: (document) =>
      editEach(
        document,
        ({ interfaces }) => interfaces.constants,
        ({ name, value }, draft) => {
          const step = stepsOf(draft)[1];
          if (step === undefined || !/^\d+$/u.test(value)) return false;
          step.action += ` \`${name}\` (${value}); \`${name}\` 404`;
          return true;
        },
      ),
  },
  {
    id: 'json-broken',
    about: 'A configuration file that is fenced as JSON is not JSON.',
    rules: ['code-parses'],
    plant: breakEach(configsIn('json'), 'content', breakJson),
    resemble: (document) =>
      editEach(document, configsIn('json'), (config) => {
        config.language = 'jsonc';
        config.content = config.content.replace('{', '{ /* with a comment */');
      }),
  },
  {
    id: 'yaml-broken',
    about: 'A configuration file that is fenced as YAML is not YAML.',
    rules: ['code-parses'],
    plant: breakEach(configsIn('yaml', 'yml'), 'content', breakYaml),
    resemble: (document) =>
      editEach(document, configsIn('yaml', 'yml'), (config) => {
        config.content += '\n---\nsecond: document\ntemplate: ${{ github.ref }}';
      }),
  },
  {
    id: 'toml-broken',
    about: 'A configuration file that is fenced as TOML is not TOML.',
    rules: ['code-parses'],
    plant: breakEach(configsIn('toml'), 'content', breakToml),
    resemble: (document) =>
      editEach(document, configsIn('toml'), (config) => {
        config.content += '\n\n[[more]]\nat = 2026-01-02T03:04:05Z\nlist = [\n  1, # one\n]';
      }),
  },
  {
    id: 'typescript-broken',
    about: 'A definition in TypeScript has a bracket too few or too many.',
    rules: ['code-parses'],
    plant: breakEach((draft) => definitionsOf(draft).filter(isIn('.ts')), 'definition', breakCode),
    resemble: (document) =>
      editEach(
        document,
        (draft) => definitionsOf(draft).filter(isIn('.ts')),
        (schema) => {
          schema.definition = `${schema.definition ?? ''}\nexport const open = /[({]/u; // an open ( bracket\nexport type Arrow = (text: ')' | '}') => void;\nconst text = \`\${'{'} (\`;`;
        },
      ),
  },
  {
    id: 'python-broken',
    about: 'A definition in Python has a bracket too few or too many.',
    rules: ['code-parses'],
    plant: breakEach((draft) => definitionsOf(draft).filter(isIn('.py')), 'definition', breakCode),
    resemble: (document) =>
      editEach(
        document,
        (draft) => definitionsOf(draft).filter(isIn('.py')),
        (schema) => {
          schema.definition = `${schema.definition ?? ''}\n\nSMILE = ":("  # a sad :(\nTEXT = """an open { and a quote " here"""`;
        },
      ),
  },
  {
    id: 'sql-broken',
    about: 'A table in SQL has a bracket too few or too many.',
    rules: ['code-parses'],
    plant: breakEach((draft) => definitionsOf(draft).filter(isSql), 'definition', breakCode),
    resemble: (document) =>
      editEach(
        document,
        (draft) => definitionsOf(draft).filter(isSql),
        (schema) => {
          schema.definition = `${schema.definition ?? ''}\n-- it's an open ( bracket\nCOMMENT ON TABLE t IS 'it''s :(';`;
        },
      ),
  },
  {
    id: 'mermaid-broken',
    about: 'A diagram is no Mermaid diagram.',
    rules: ['code-parses'],
    plant: breakEach(({ architecture }) => [architecture.pattern], 'diagram', breakMermaid),
    resemble: (document) =>
      [
        '%% a comment\nflowchart TD\n  a["text (with) [brackets]"] -->|yes| b{"ok?"}\n  b -.-> c([end])',
        '---\ntitle: A title\n---\nsequenceDiagram\n  A->>B: say (hello\n  Note over A: [open',
        'erDiagram\n  BOOK ||--o{ CARD : has',
        'stateDiagram-v2\n  [*] --> Open\n  Open --> [*]',
      ].map((diagram) =>
        edit(document, ({ architecture }) => {
          architecture.pattern.diagram = diagram;
        }),
      ),
  },
  {
    id: 'signature-broken',
    about: 'A signature has a bracket too few or too many.',
    rules: ['signature-parses'],
    plant: breakEach(
      ({ interfaces }) => interfaces.signatures.filter(({ kind }) => kind !== 'command'),
      'signature',
      breakCode,
    ),
    resemble: (document) =>
      [
        'fn main() -> Result<(), Box<dyn Error>>',
        'operator<(Item left, Item right) -> bool',
        'def close(quote: str = ")") -> None',
        'compare(left: number, right: number): -1 | 0 | 1 // left < right',
        'let find: (Int) -> [String]?',
      ].map((signature) =>
        edit(document, ({ interfaces }) => {
          const [first] = interfaces.signatures;
          if (first === undefined) return;
          interfaces.signatures.push({ ...first, kind: 'function', signature });
        }),
      ),
  },
  {
    id: 'example-not-json',
    about: 'What an example expects begins as JSON and is not.',
    rules: ['example-matches-schema'],
    plant: (document) =>
      Array.from({ length: 3 }).flatMap((_, way) =>
        editEach(document, typedExamples, ({ example }) => {
          const broken = breakJson(example.expected)[way];
          if (broken === undefined) return false;
          example.expected = broken;
          return true;
        }),
      ),
    resemble: (document) =>
      editEach(
        document,
        ({ interfaces }) => interfaces.examples,
        (example) => {
          example.given = '{name} of the template';
        },
      ),
  },
  {
    id: 'example-lacks-field',
    about: 'What an example expects lacks a required field of its schema, or calls it otherwise.',
    rules: ['example-matches-schema'],
    plant: (document) =>
      Array.from({ length: 3 }).flatMap((_, position) =>
        editEach(document, typedExamples, ({ example, schema, value }) => {
          const field = schema.fields.filter(({ required }) => required)[position];
          if (field === undefined) return false;
          const { [field.name]: moved, ...rest } = value;
          example.expected = JSON.stringify({ ...rest, [`${field.name}x`]: moved });
          return true;
        }),
      ),
    resemble: (document) =>
      editEach(document, typedExamples, ({ schema }) => {
        schema.fields.push({
          name: 'more',
          type: 'string',
          required: false,
          description: 'Is rarely there.',
        });
      }),
  },
  {
    id: 'example-wrong-type',
    about: 'A value in an example is not of the type of its field.',
    rules: ['example-matches-schema'],
    plant: (document) =>
      Array.from({ length: 4 }).flatMap((_, position) =>
        editEach(document, typedExamples, ({ example, schema, value }) => {
          const field = schema.fields[position];
          if (field === undefined || !(field.name in value)) return false;
          const wrong = typeof value[field.name] === 'string' ? 7 : 'seven';
          example.expected = JSON.stringify({ ...value, [field.name]: wrong });
          return true;
        }),
      ),
  },
  {
    id: 'example-outside-enum',
    about: 'A value in an example is none of the variants of its type.',
    rules: ['example-matches-schema'],
    plant: (document) =>
      editEach(document, typedExamples, ({ example, schema, value }, { interfaces }) => {
        const field = schema.fields.find(({ type }) =>
          interfaces.schemas.some(({ name, variants }) => name === type && variants !== undefined),
        );
        if (field === undefined) return false;
        example.expected = JSON.stringify({ ...value, [field.name]: 'unheard-of' });
        return true;
      }),
  },
  {
    id: 'example-against-pattern',
    about: 'An example is said to match a pattern, and does not.',
    rules: ['example-matches-pattern'],
    plant: (document) => [
      ...editEach(document, patternsOf, (example) => {
        example.given = '"!!"';
      }),
      ...editEach(document, patternsOf, (example) => {
        example.expected = 'false';
      }),
    ],
    resemble: (document) =>
      editEach(document, patternsOf, (example) => {
        example.given = '"!!"';
        example.expected = 'false';
      }),
  },
];

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
