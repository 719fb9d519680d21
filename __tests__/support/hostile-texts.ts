/*
 * Texts of strangers with a long run of one character inside a word, one for each place at which a
 * text is read. `@` is where the run goes: an expression that looks for the run at the end of a text
 * tries again at each of its characters.
 */

/** Places in a requirement. */
export const requirementTexts: readonly string[] = [
  '# Title x@y\n\nThe tool must read files.\n',
  '# Title\n\n## Heading x@y\n\n- The tool must read files.\n',
  '# Title\n\n## 1. Open questions x@y\n\n- Which store x@y?\n',
  '# Title\n\n- The tool must x@y read files.\n- x@y\n- Use Redis x@y or x@y Postgres?\n',
  '# Title\n\n- [ ] **R1 x@y**: The tool must read files.\n',
  '# Title\n\nThe tool must x@y read files. It must not x@y write them: x@y z.\n',
  '# Title\n\n| ID | Requirement | Priority |\n| --- | --- | --- |\n| A1 x@y | The tool must x@y read. | x@y |\n',
  '# Title\n\n| Field x@y | Type |\n| --- | --- |\n| name x@y | string x@y |\n',
  '# Title\n\n**Label x@y**: The tool must read files.\n\n**Heading x@y**\n\n- The tool must read.\n',
  '# Title\n\n> The tool must x@y read files.\n\n```ts\nconst a = "x@y";\n```\n\n`x@y`\n',
  '---\ntitle: x@y\n---\n\nThe tool must read files.\n',
  'Title: x@y\n\nAs a user x@y, I want x@y so that x@y.\n\nGiven x@y, when x@y, then x@y.\n',
  '# Title\n\nFR-1 x@y: The tool must read files.\n\nFR-2: The tool must read:\n\n1. x@y\n2. x@y\n',
  '# Title\n\n### Is there more?\n\nx@y\n\n_No response x@y_\n\n<!-- x@y -->\n\n[x@y](https://example.org/x@y)\n',
  `# Title\n\n- ${'http://a'.repeat(40)} b\n\n${'http://a'.repeat(40)} b\n`,
];

/** Places in a file of the research, by the name of that file. */
export const researchTexts: readonly (readonly [path: string, text: string])[] = [
  ['a.md', '# Notes x@y\n\nUse httpx x@y 0.28.1 x@y here. Note: x@y fails, see #12.\n'],
  [
    'b.md',
    '# Notes\n\n- `httpx`x@y 0.28.1\n- **httpx x@y** 0.28.1: x@y\n- Version x@y 1.2.3 of x@y\n',
  ],
  [
    'c.md',
    '## Option A x@y: Redis\n\n## Option B: x@y Postgres\n\nx@y or Redis x@y. Use x@y instead.\n',
  ],
  [
    'd.md',
    '| Library x@y | Version |\n| --- | --- |\n| httpx x@y | 0.28.1 x@y |\n| x@y | >= x@y 1 |\n',
  ],
  [
    'e.md',
    '# Notes\n\n> [!WARNING] x@y\n> The server x@y fails with 429 x@y.\n\nSee x@y and also x@y.\n',
  ],
  [
    'f.md',
    '# Notes\n\n```sh x@y\n$ npm install x@y@1.2.3 x@y # x@y\npip install httpx==0.28.1 x@y\n```\n',
  ],
  ['g.md', '# Notes\n\n```text\nproject x@y/\n├── src/x@y.ts  # x@y\n│   └── y x@y.ts x@y\n```\n'],
  [
    'h.md',
    '# Notes\n\n```ts\nexport interface A x@y {\n  name x@y: string x@y; // x@y\n}\nexport function f(a: x@y): x@y {\n```\n',
  ],
  [
    'i.md',
    '# Notes\n\n```python\nclass A(x@y):\n    name: str x@y = x@y  # x@y\ndef f(a: x@y) -> x@y:\n    pass\n```\n',
  ],
  [
    'j.md',
    '# Notes\n\n```sql\nCREATE TABLE a x@y (\n  id x@y INT x@y NOT NULL, -- x@y\n  x@y\n);\n```\n',
  ],
  [
    'k.md',
    '# Notes\n\n```go\ntype A x@y struct {\n  Name x@y string `json:"x@y"` // x@y\n}\n```\n',
  ],
  [
    'l.md',
    '# Notes\n\n```rust\npub struct A x@y {\n    pub name: String x@y, // x@y\n}\npub enum B {\n    C x@y,\n}\n```\n',
  ],
  [
    'm.md',
    '# Notes\n\n```kotlin\ndata class A(val name: String x@y = x@y, x@y)\n```\n\n```json\n{"x@y": "x@y"}\n```\n',
  ],
  [
    'n.md',
    '# Notes\n\n```java\npublic class A x@y {\n  private String name x@y = x@y;\n}\n```\n\n```csharp\npublic record A(string B x@y, x@y);\n```\n',
  ],
  [
    'o.md',
    '# Notes\n\n`GET /items/x@y` returns x@y. `POST /x@y`: x@y\n\n`--flag x@y`  x@y\n\n- `src/x@y.ts` x@y: holds x@y\n',
  ],
  [
    'p.md',
    '# Notes\n\n```dockerfile\nFROM node:22 x@y\nRUN x@y\n```\n\n```yaml\nname: x@y\non: [x@y]\n```\n',
  ],
  [
    'q.md',
    '# Notes\n\n```php\nclass A { public string $name x@y = x@y; }\n```\n\n```swift\nstruct A {\n  let name: String x@y = x@y\n}\n```\n\n```proto\nmessage A {\n  string name = 1 x@y;\n}\n```\n',
  ],
  [
    'r.md',
    '# Notes\n\n```prisma\nmodel A {\n  id Int x@y @id\n}\n```\n\n```ruby\nt.string :name x@y\n```\n\n```ts\ntype A = "x@y" | x@y;\n```\n',
  ],
  ['requirements.txt', 'httpx x@y==1.2.3 x@y # x@y\n'],
  ['package.json', '{"name":"a","dependencies":{"x@y":"^1 x@y"},"scripts":{"test":"x@y"}}'],
  ['Dockerfile', 'FROM node x@y:22 x@y\nRUN x@y # x@y\n'],
  ['go.mod', 'module x@y\n\ngo 1.22 x@y\n\nrequire x@y v1.2.3 x@y // x@y\n'],
  ['Cargo.toml', '[dependencies]\na = "1 x@y" # x@y\n'],
  ['build.gradle', "implementation 'a:b x@y:1.2.3 x@y'\next.a = '1 x@y' // x@y\n"],
  ['Gemfile', "gem 'a x@y', '~> 1 x@y' # x@y\nruby '3 x@y'\n"],
  [
    'pom.xml',
    '<project><dependencies><dependency><groupId>x@y</groupId><artifactId>x@y</artifactId><version>1 x@y</version></dependency></dependencies></project>',
  ],
  [
    'openapi.yaml',
    'openapi: 3.0.0\ninfo:\n  title: x@y\npaths:\n  /a x@y:\n    get:\n      summary: x@y\n',
  ],
  ['pyproject.toml', '[project]\nname = "x@y"\ndependencies = ["a x@y>=1 x@y"]\n'],
  ['.tool-versions', 'node x@y 22 x@y\n'],
  ['mix.exs', '{:a x@y, "~> 1 x@y"}\n'],
  ['schema.sql', 'CREATE TABLE a x@y (id x@y INT x@y);\n'],
  ['a.ts', '// x@y\nexport function f(a: x@y): x@y {\n'],
  ['a.py', '"""x@y"""\ndef f(a: x@y) -> x@y:\n    """x@y"""\n'],
  ['a.java', 'public x@y\n  public static x@y void f(x@y) {\n'],
  ['a.cs', 'public x@y\n  public async x@y Task F(x@y) {\n'],
  ['a.kt', 'fun f(x@y): x@y\ndata class A(val name: String x@y = x@y)\n'],
  ['a.rs', 'pub fn f(a: x@y) -> x@y {\n'],
  ['a.go', '// x@y\nfunc F(a x@y) x@y {\n'],
  ['CMakeLists.txt', 'project(x@y VERSION 1 x@y)\nfind_package(x@y 1 x@y)\n'],
];

/** Edits of a good document that put the run into one of its texts. */
export const documentEdits: readonly (readonly [written: string, hostile: string])[] = [
  ['# Item service', '# Item x@y service'],
  ['title: Item service', 'title: Item x@y service'],
  ['## 3. Core Logic', '## 3. Core x@y Logic'],
  ['- **Design Pattern**:', '- **Design x@y Pattern** x@y:'],
  ['- **Phase 2: Core**:', '- **Phase 2: Core x@y** x@y:'],
  ['`fastapi` `0.109.0`', '`fast x@y api` `0.109.0`'],
  ['`fastapi` `0.109.0`', '`fastapi` `0 x@y.109.0`'],
  ['`fastapi` `0.109.0`', 'fastapi x@y 0.109.0'],
  ['`~=0.109.0`', '`~=0 x@y.109.0`'],
  ['Serves the HTTP interface.', 'Serves x@y.'],
  ['item-service/', 'item x@y service/'],
  ['main.py ', 'main x@y.py '],
  ['# Declares the routes.', '# Declares x@y [modify x@y] routes.'],
  ['Layered architecture', 'Layered x@y architecture'],
  ['which alone touches storage', 'which x@y touches storage'],
  ['route --> storage', 'route x@y --> storage'],
  ['- 0.109.0[', '- 0.109.0 x@y['],
  ['- 0.110.0', '- `x@y`'],
  ['Use 0.109.0.', 'Use x@y 0.109.0.'],
  ['names it as current', 'names x@y'],
  ['Deleting items.', 'Deleting x@y items.'],
  ['`Item` (record', '`Item x@y` (record x@y'],
  ['| `str \\| None` |', '| `str x@y None` |'],
  ['Counts from 1.', 'Counts x@y 1.'],
  ['| Field |', '| Field x@y |'],
  ['Variants: `open`', 'Variants x@y: `open x@y`'],
  ['`POST /items -> Item`', '`POST /items x@y -> Item`'],
  ['def create_item(', 'def create_item( x@y'],
  ['Stores one item.', 'Stores x@y item.'],
  ['422 when', '422 x@y when'],
  ['fastapi==0.109.0\n', 'fastapi==0.109.0 x@y\n'],
  ['`MAX_LABEL`', '`MAX x@y LABEL`'],
  ['`"milk"`', '`"milk x@y"`'],
  ['**Storing an item**', '**Storing x@y item** x@y'],
  ['1. Validate the label.', '1. Validate x@y label.'],
  ['Wait for `Retry-After`', 'Wait x@y for `Retry x@y After`'],
  ['**The upstream answers 429**', '**The x@y upstream**'],
  ['Retry with exponential', 'Retry x@y with'],
  ['Create `requirements.txt`', 'Create x@y `require x@y ments.txt`'],
  ['Files: `requirements.txt`', 'Files: `require x@y.txt`'],
  ['**2.1** Define', '**2.1 x@y** Define'],
  ['Uses: `Item`', 'Uses: `Item x@y`'],
  ['Depends on: 1.1', 'Depends on: 1.1 x@y'],
  ['Verify: `pytest`', 'Verify: `pytest x@y`'],
  ['The interactive documentation', 'The x@y documentation'],
  ['The service must store', 'The x@y must store'],
  ['`requirement.md:5`', '`requirement.md x@y:5`'],
  ['`research/report.md:12`', '`research/report x@y.md:12`'],
  ['FastAPI 0.109.0 is', 'FastAPI x@y 0.109.0 is'],
  ['R1[^r1]', 'R1 x@y[^r1]'],
  ['[^e1]\n', '[^e1] x@y\n'],
];
