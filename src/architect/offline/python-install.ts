import type { ResearchFile } from '../../research/research.ts';

const header = /^\s*\[(?<name>[^\][]{1,100})\]\s*(?:#.*)?$/u;
const group = /^\s*"?(?<key>[A-Za-z][\w.-]{0,60})"?\s*=\s*\[/u;
const runner = /["']pytest\b/u;
const longestLine = 2_000;

/** The lines of one table, without its header. */
function readTable(text: string, table: string): string[] {
  let current = '';
  return text.split(/\r\n?|\n/u).filter((line) => {
    if (line.length > longestLine) return false;
    const name = header.exec(line)?.groups?.['name']?.trim();
    current = name ?? current;
    return name === undefined && current === table;
  });
}

/** The groups of one table of a `pyproject.toml` that hold the test runner. */
function findGroups(text: string, table: string): string[] {
  let open = '';
  return readTable(text, table).flatMap((line) => {
    open = group.exec(line)?.groups?.['key'] ?? open;
    return open !== '' && runner.test(line) ? [open] : [];
  });
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
