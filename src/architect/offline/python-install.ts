import type { ResearchFile } from '../../research/research.ts';

const header = /^\s*\[(?<name>[^\][]{1,100})\]\s*(?:#.*)?$/u;
const group = /^\s*"?(?<key>[A-Za-z][\w.-]{0,60})"?\s*=\s*\[/u;
const runner = /["']pytest\b/u;
const longestLine = 2_000;

/** The groups of one table of a `pyproject.toml` that hold the test runner. */
function findGroups(text: string, table: string): string[] {
  const groups: string[] = [];
  let current = '';
  let open = '';
  for (const line of text.split(/\r\n?|\n/u)) {
    if (line.length > longestLine) continue;
    const name = header.exec(line)?.groups?.['name'];
    if (name !== undefined) [current, open] = [name.trim(), ''];
    else if (current === table) {
      open = group.exec(line)?.groups?.['key'] ?? open;
      if (open !== '' && runner.test(line)) groups.push(open);
    }
  }
  return [...new Set(groups)];
}

/** How a Python project is installed so that its tests run: with the group or the extra that holds their runner. */
export function findPythonInstall(files: readonly ResearchFile[]): string | undefined {
  const base = 'python -m pip install -e';
  for (const { path, text } of files) {
    if (!/(?:^|[/_-])pyproject\.toml$/iu.test(path)) continue;
    if (/^\s*\[tool\.poetry\]\s*$/mu.test(text)) return 'poetry install';
    const [dependencies] = findGroups(text, 'dependency-groups');
    if (dependencies !== undefined) return `${base} . --group ${dependencies}`;
    const [extra] = findGroups(text, 'project.optional-dependencies');
    if (extra !== undefined) return `${base} ".[${extra}]"`;
  }
  return undefined;
}
