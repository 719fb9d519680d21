import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/research/read-facts.ts';
import type { Fact } from '../../../src/research/research.ts';

const factsOf = <Kind extends Fact['is']>(
  text: string,
  kind: Kind,
): Extract<Fact, { is: Kind }>[] =>
  readFacts({ path: 'docs/guide.md', text }).filter(
    (fact): fact is Extract<Fact, { is: Kind }> => fact.is === kind,
  );

describe('paths of a document', () => {
  const pathsOf = (text: string): string[] => factsOf(text, 'file').map(({ path }) => path);

  it.each([
    ['Edit `src/app/main.ts` and `./config/app.yaml`.', ['src/app/main.ts', 'config/app.yaml']],
    ['The `Dockerfile` and `.github/workflows/ci.yml`', ['Dockerfile', '.github/workflows/ci.yml']],
    ['See [the guide](docs/setup.md#start).', ['docs/setup.md']],
    ['`app/[id]/page.tsx`', ['app/[id]/page.tsx']],
    ['`index.js` calls `webpack.config.js`', ['index.js', 'webpack.config.js']],
  ])('finds those of "%s"', (text, paths) => {
    expect(pathsOf(text)).toEqual(paths);
  });

  it.each([
    '`highlight.js`, `Node.js`, `chart.js`',
    '`client.render()`, `object.field`, `1.2.3`, `v2.0`',
    '`https://example.org/a.md`, `example.com`',
    '`/etc/hosts.conf`, `../other/file.ts`, `~/x.sh`, `*.log`',
    '![logo](img/logo.png) and [site](https://example.org/a.html)',
    '`[0-9].jpg` and `00000001.json`',
  ])('finds none in "%s"', (text) => {
    expect(pathsOf(text)).toEqual([]);
  });

  it('reads a drawn tree with the line of each file', () => {
    const text =
      '# Layout\n\n```text\nshop/\n├── src/\n│   └── main.py  # entry\n└── README.md\n```\n';
    expect(factsOf(text, 'file').map(({ path, evidence }) => `${evidence.line} ${path}`)).toEqual([
      '6 src/main.py',
      '7 README.md',
    ]);
  });
});

describe('commands of a document', () => {
  it.each([
    ['## Install', 'npm ci', 'install'],
    ['## Build', './gradlew assemble', 'build'],
    ['## Testing', 'cargo test --all', 'test'],
    ['## Usage', 'php artisan migrate', 'start'],
    ['## Style', 'npx eslint .', 'lint'],
    ['## Notes', 'kubectl get pods', 'other'],
  ])('below "%s" reads "%s" as %s', (heading, command, purpose) => {
    const [found] = factsOf(`${heading}\n\n\`\`\`bash\n${command}\n\`\`\`\n`, 'command');
    expect(found).toMatchObject({ command, purpose, evidence: { line: 4, quote: command } });
  });

  it('takes only what follows a prompt of a session', () => {
    const text = '```console\n$ npm test # all of it\nnpm is running\n```\n';
    expect(factsOf(text, 'command').map(({ command }) => command)).toEqual(['npm test']);
  });

  it('reads no placeholder and no answer as a command', () => {
    const text = '```bash\nnpm run <script name>\nTests: 3 passed\necho done\n```\n';
    expect(factsOf(text, 'command')).toEqual([]);
  });
});

describe('signatures of a document', () => {
  it.each([
    ['`GET /items/{id} -> Item` returns one item.', 'GET /items/{id} -> Item', 'returns one item.'],
    ['- `DELETE /items/:id` — removes it', 'DELETE /items/:id', 'removes it'],
    [
      'POST https://api.example.org/v1/orders creates an order',
      'POST /v1/orders',
      'creates an order',
    ],
    ['| `GET /health` | tells the state |', 'GET /health', 'tells the state'],
  ])('reads the endpoint of "%s"', (text, signature, description) => {
    expect(factsOf(text, 'signature')[0]).toMatchObject({
      kind: 'endpoint',
      signature,
      description,
    });
  });

  it('reads options of a help text and of a list', () => {
    const help =
      '```\n  -n, --max-rows <n>    Limit the number of rows\n  --quiet\n```\n\n- `--format=<name>`: how rows are printed\n';
    expect(factsOf(help, 'signature').map(({ signature }) => signature)).toEqual([
      '-n, --max-rows <n>',
      '--format=<name>',
    ]);
  });

  it('reads a heading that is a call', () => {
    expect(factsOf('### `parse(text: string): Tree`\n', 'signature')[0]).toMatchObject({
      kind: 'function',
      signature: 'parse(text: string): Tree',
    });
  });

  it('reads no endpoint from words and paths that only look like one', () => {
    expect(factsOf('Please GET there, use PUT and the OPTIONS below /tmp.\n', 'signature')).toEqual(
      [],
    );
  });
});
