/**
 * Cleans texts of a megabyte as an issue or a research file is cleaned, and prints the milliseconds that each
 * takes: the median of nine runs in one process, after one that warms it up. `npm run bench:cleaning`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText, type TextForm } from '../src/cleaning/clean-text.ts';

const megabyte = 1_000_000;
const runs = 9;
/** What the issue tracker of this project allows: a megabyte in less than this. */
const mostMilliseconds = 100;

const readAll = (folder: string, ending: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const toMegabyte = (text: string): string =>
  text.repeat(Math.ceil(megabyte / text.length)).slice(0, megabyte);

const texts: readonly (readonly [string, TextForm, string])[] = [
  ['the documents of this repository', 'markdown', readAll('docs', '.md')],
  ['their examples', 'markdown', readAll('examples', '.md')],
  ['the source of this repository', 'plain', readAll('src', '.ts')],
  [
    'prose',
    'markdown',
    'The *service* must answer each request within 300 ms. See [the notes](notes.md).\n',
  ],
  ['Chinese', 'markdown', '服务必须在三百毫秒内回答每个请求，并记录**错误**的原因。\n'],
  ['emoji and Persian', 'markdown', 'می‌خواهم 👩‍👩‍👧 🌱 و m² را نگه دارم.\n'],
  ['comments', 'markdown', 'Some text <!-- hidden --> and more of it.\n'],
  ['tags', 'markdown', '<b>bold</b> <img src="x" alt="y"> text\n'],
  ['definitions', 'markdown', '[a]: https://example.com "title"\n\ntext [a]\n\n'],
  ['an open tag and brackets behind a definition', 'markdown', '[a]: <b> (c\n'],
  ['characters that show nothing', 'markdown', 'a\u200bb\u{e0041}c '],
];

function timeOf(text: string, form: TextForm): number {
  const start = performance.now();
  cleanText(text, form);
  return performance.now() - start;
}

function medianOf(text: string, form: TextForm): number {
  timeOf(text, form);
  const times = Array.from({ length: runs }, () => timeOf(text, form)).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

console.log(`| a megabyte of | cleaned as | ms (bar: ${mostMilliseconds}) |\n| --- | --- | ---: |`);
for (const [name, form, unit] of texts)
  console.log(`| ${name} | ${form} | ${medianOf(toMegabyte(unit), form).toFixed(0)} |`);
