import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** More than any list of ignored files that people write. */
const mostRuleBytes = 256 * 1024;
/** Each star of a rule multiplies what a match may cost. */
const mostStars = 8;

/** Tells whether a `.gitignore` between a folder and a file below it names the file, as Git understands it. */
export function respectGitignore(folder: string): (path: string) => boolean {
  const rulesOf = remember((below: string) => readRules(join(folder, below, '.gitignore')));
  const isFolderIgnored = remember((path: string): boolean => isIgnored(path, `${nameOf(path)}/`));
  function isIgnored(path: string, name: string): boolean {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (parent !== '' && isFolderIgnored(parent)) return true;
    let below = name;
    // The nearest list that says anything about it decides.
    for (let place = parent; ; below = `${nameOf(place)}/${below}`, place = parentOf(place)) {
      const { ignored, unignored } = rulesOf(place)?.test(below) ?? silent;
      if (ignored || unignored) return ignored;
      if (place === '') return false;
    }
  }
  return (path) => isIgnored(path, nameOf(path));
}

const silent = { ignored: false, unignored: false };
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function remember<Value>(find: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined || known.has(path)) return found as Value;
    const value = find(path);
    known.set(path, value);
    return value;
  };
}

function readRules(path: string): Ignore | undefined {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > mostRuleBytes) return undefined;
    const lines = readFileSync(path, 'utf8').split('\n');
    return ignore({ ignoreCase: false }).add(
      lines.filter((line) => line.split('*').length <= mostStars + 1),
    );
  } catch {
    return undefined;
  }
}
