/* Writes the tables of docs/action.md from action.yml, and docs/rules.md from the rules; tests prove them fresh. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { format } from 'prettier';
import { describeRules } from '../src/rules/explain-rule.ts';

const root = join(import.meta.dirname, '..');
const Metadata = z.object({
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The page of the action with its tables of inputs and outputs as action.yml has them. */
export async function refreshActionPage(page: string, actionYml: string): Promise<string> {
  const { inputs, outputs } = Metadata.parse(parse(actionYml));
  const inputRows = Object.entries(inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${describeDefault(input.default)} | ${escape(input.description)} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${escape(description)} |`,
  );
  const tables = {
    inputs: ['| input | default | meaning |', '| --- | --- | --- |', ...inputRows],
    outputs: ['| output | meaning |', '| --- | --- |', ...outputRows],
  };
  const filled = Object.entries(tables).reduce(
    (text, [name, rows]) => fill(text, name, rows.join('\n')),
    page,
  );
  return format(filled, { parser: 'markdown', printWidth: 100 });
}

/** The page of the rules, formatted as every Markdown file is. */
export const writeRulesPage = (): Promise<string> =>
  format(describeRules(), { parser: 'markdown', printWidth: 100 });

const describeDefault = (value = ''): string =>
  value
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '' : `\`${line.trim()}\``))
    .join(', ');
const escape = (text: string): string => text.replaceAll('|', '\\|');

function fill(text: string, name: string, content: string): string {
  const marks = new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*?(<!-- ${name}:end -->)`, 'u');
  return text.replace(marks, (_, start: string, end: string) => `${start}\n\n${content}\n\n${end}`);
}

if (import.meta.main) {
  const path = join(root, 'docs', 'action.md');
  const actionYml = readFileSync(join(root, 'action.yml'), 'utf8');
  writeFileSync(path, await refreshActionPage(readFileSync(path, 'utf8'), actionYml));
  writeFileSync(join(root, 'docs', 'rules.md'), await writeRulesPage());
}
