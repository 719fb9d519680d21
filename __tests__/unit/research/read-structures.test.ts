import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/research/read-facts.ts';
import type { SchemaFact } from '../../../src/research/research.ts';

const schemasOf = (text: string, path = 'docs/model.md'): SchemaFact[] =>
  readFacts({ path, text }).filter((fact) => fact.is === 'schema');
const shortly = (schemas: readonly SchemaFact[]): string[] =>
  schemas.map(({ kind, name, fields, variants = [] }) => {
    const parts = fields.map(
      ({ name: field, type, required, default: value }) =>
        `${field}${required ? '' : '?'}: ${type}${value === undefined ? '' : ` = ${value}`}`,
    );
    return `${kind} ${name} { ${[...parts, ...variants].join('; ')} }`;
  });
const fenced = (language: string, code: string): string =>
  `# M\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;

describe('data structures in fenced code', () => {
  it.each([
    [
      'ts',
      'export interface Order {\n  readonly id: string;\n  note?: string; // free text\n  lines: { sku: string }[];\n}',
      'record Order { id: string; note?: string; lines: { sku: string }[] }',
    ],
    ['ts', 'type Point = { x: number; y: number }', 'record Point { x: number; y: number }'],
    ['ts', "type State = 'open' | 'done';", 'enum State { open; done }'],
    ['ts', 'enum Color {\n  Red,\n  Blue = 2,\n}', 'enum Color { Red; Blue }'],
    [
      'python',
      '@dataclass\nclass Order:\n    id: int\n    note: str | None = None\n\n    def total(self) -> int:\n        x: int = 1',
      'record Order { id: int; note?: str | None = None }',
    ],
    [
      'python',
      'class Order(BaseModel):\n    id: int = Field(..., gt=0)\n    tags: list[str] = []',
      'record Order { id: int; tags?: list[str] = [] }',
    ],
    [
      'python',
      'class State(str, Enum):\n    OPEN = "open"\n    DONE = "done"',
      'enum State { OPEN; DONE }',
    ],
    [
      'sql',
      "CREATE TABLE IF NOT EXISTS orders (\n  id SERIAL PRIMARY KEY,\n  note VARCHAR(50) DEFAULT 'x',\n  FOREIGN KEY (id) REFERENCES t(id)\n);",
      "table orders { id: SERIAL; note?: VARCHAR(50) = 'x' }",
    ],
    ['sql', "CREATE TYPE mood AS ENUM ('good', 'bad');", 'enum mood { good; bad }'],
    [
      'proto',
      'message Order {\n  string id = 1;\n  repeated Line lines = 2;\n  optional string note = 3;\n}',
      'record Order { id: string; lines: repeated Line; note?: string }',
    ],
    [
      'rust',
      'pub struct Order {\n    pub id: u64,\n    pub note: Option<String>,\n}',
      'record Order { id: u64; note?: Option<String> }',
    ],
    [
      'go',
      'type Order struct {\n\tID   string `json:"id"`\n\tNote *string `json:"note,omitempty"`\n}',
      'record Order { ID: string; Note?: *string }',
    ],
    [
      'graphql',
      'type Order {\n  id: ID!\n  note: String\n}',
      'record Order { id: ID!; note?: String }',
    ],
    [
      'kotlin',
      'data class Order(val id: Long, val note: String? = null)',
      'record Order { id: Long; note?: String? = null }',
    ],
    [
      'java',
      'public record Order(@NotNull UUID id, Map<String, Integer> counts) {}',
      'record Order { id: UUID; counts: Map<String, Integer> }',
    ],
    [
      'csharp',
      'public class Order\n{\n    public int Id { get; set; }\n    public string? Note { get; set; }\n}',
      'record Order { Id: int; Note?: string? }',
    ],
    [
      'swift',
      'struct Order: Codable {\n    let id: UUID\n    var note: String?\n}',
      'record Order { id: UUID; note?: String? }',
    ],
    [
      'prisma',
      'model Order {\n  id Int @id\n  note String?\n}',
      'table Order { id: Int; note?: String? }',
    ],
  ])('reads %s', (language, code, expected) => {
    expect(shortly(schemasOf(fenced(language, code)))).toEqual([expected]);
  });

  it('keeps the comment of a field as its description and cites the line of the header', () => {
    const [schema] = schemasOf(
      fenced('ts', "\ninterface Order {\n  state: string; // 'open' or 'done'\n}"),
    );
    expect(schema?.fields[0]?.description).toBe("'open' or 'done'");
    expect(schema?.evidence).toEqual({
      path: 'docs/model.md',
      line: 5,
      quote: 'interface Order {',
    });
  });

  it('names a JSON sample by the heading over it', () => {
    const text =
      '## 5.1 Export settings (JSON)\n\n### Example\n\n```json\n{ "id": "a", "size": 12, "tags": ["x"] }\n```\n';
    expect(shortly(schemasOf(text))).toEqual([
      'record Export settings { id: string; size: integer; tags: string[] }',
    ]);
  });

  it.each(['{ "dependencies": {}, "name": "x" }', '[1, 2]', '{ "a": 1 }', '{ broken'])(
    'reads no structure from %s',
    (json) => {
      expect(schemasOf(`## Shape\n\n\`\`\`json\n${json}\n\`\`\`\n`)).toEqual([]);
    },
  );
});

describe('source files', () => {
  it('give their structures and what others may call', () => {
    const text =
      'export type Point = { x: number; y: number };\nexport function move(point: Point): Point {\n}\nconst hidden = 1;\n';
    expect(readFacts({ path: 'src/point.ts', text })).toEqual([
      expect.objectContaining({ is: 'schema', name: 'Point' }),
      expect.objectContaining({
        is: 'signature',
        kind: 'function',
        signature: 'export function move(point: Point): Point',
        evidence: expect.objectContaining({ line: 2 }) as unknown,
      }),
    ]);
  });

  it.each([
    ['model/schema.sql', 'create table a (\n  id int not null\n);', 'table a { id: int }'],
    ['api/a.proto', 'message A {\n  string id = 1;\n}', 'record A { id: string }'],
  ])('are read by their ending: %s', (path, text, expected) => {
    expect(shortly(schemasOf(text, path))).toEqual([expected]);
  });
});
