import { describe, expect, it } from '@jest/globals';
import { versionsIn } from './versions-in.ts';
import type { Sample } from './versions-in.ts';

const samples: readonly Sample[] = [
  [
    'an MDX page with a table',
    'docs/stack.mdx',
    `import { Callout } from 'nextra/components'

export const metadata = { version: '9.9.9' }

# Stack

<Callout type="info">Checked on 2024-03-12.</Callout>

| Library | Version | Note |
| ------- | :-----: | ---- |
| \`next\` | 14.1.4  | see §2.3 |
| React   | 18.2.0  | 3.5 KB |
`,
    ['React 18.2.0', 'next 14.1.4'],
  ],
  [
    'a table of HTML in Markdown',
    'docs/stack.md',
    `# Stack

<table>
  <thead><tr><th>Technology</th><th>Version</th></tr></thead>
  <tbody>
    <tr>
      <td>PostgreSQL</td>
      <td>16.2</td>
    </tr>
    <tr><td><code>fastapi</code></td><td>0.110.0</td></tr>
  </tbody>
</table>
`,
    ['PostgreSQL 16.2', 'fastapi 0.110.0'],
  ],
  [
    'an HTML page',
    'report.html',
    `<!DOCTYPE html>
<html lang="de">
<head>
  <meta charset="utf-8"><title>Bericht 1.0</title>
  <script src="https://cdn.example.org/jquery/3.7.1/jquery.js"></script>
  <style>body { line-height: 1.5 }</style>
</head>
<body>
  <h1>Technologie</h1>
  <p>Wir setzen auf <b>PostgreSQL 16.2</b> und Redis&nbsp;7.2.</p>
  <ul><li>Django 4.2.11 (LTS)</li></ul>
  <table>
    <tr><th>Bibliothek</th><th>Version</th></tr>
    <tr><td>celery</td><td>5.3.6</td></tr>
  </table>
</body>
</html>`,
    ['Django 4.2.11', 'PostgreSQL 16.2', 'Redis 7.2', 'celery 5.3.6'],
  ],
  [
    'reStructuredText',
    'docs/stack.rst',
    `Stack
=====

The service runs on Django 4.2.11 and PostgreSQL 16.

.. list-table::
   :header-rows: 1

   * - Package
     - Version
   * - celery
     - 5.3.6

=========  =======
Library    Version
=========  =======
httpx      0.27.0
=========  =======

+-----------+---------+
| Component | Version |
+===========+=========+
| Redis     | 7.2.4   |
+-----------+---------+
`,
    ['Django 4.2.11', 'PostgreSQL 16', 'Redis 7.2.4', 'celery 5.3.6', 'httpx 0.27.0'],
  ],
  [
    'AsciiDoc',
    'docs/stack.adoc',
    `= Stack
:revnumber: 2.1

We use Spring Boot 3.2.4 on Java 21.

[cols="1,1",options="header"]
|===
|Library |Version

|MapStruct
|1.5.5.Final

|\`lombok\` |1.18.32
|===
`,
    ['Java 21', 'MapStruct 1.5.5.Final', 'Spring Boot 3.2.4', 'lombok 1.18.32'],
  ],
  [
    'a table whose columns are turned',
    'notes.md',
    `# Versions

| | Version |
| --- | --- |
| Kotlin | 1.9.23 |
| Gradle | 8.6 |

- **Node.js**: \`>= 20.11\`
- TypeScript: 5.4.3
- \`vitest\` (v1.4.0)
- [Vite](https://vitejs.dev) 5.2
`,
    [
      'Gradle 8.6',
      'Kotlin 1.9.23',
      'Node.js 20.11',
      'TypeScript 5.4.3',
      'Vite 5.2',
      'vitest 1.4.0',
    ],
  ],
  [
    'plain text',
    'stack.txt',
    'Stack\n\nPython 3.12, Django 5.0.3, PostgreSQL 16.2\nredis==5.0.3\n',
    ['Django 5.0.3', 'PostgreSQL 16.2', 'Python 3.12', 'redis 5.0.3'],
  ],
];

describe('versions in documents', () => {
  it.each(samples)('are read from %s', (_title, path, text, pairs) => {
    expect(versionsIn(path, text)).toEqual([...pairs].sort());
  });
});
