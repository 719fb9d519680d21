import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { linesOf } from '../source.ts';
import type { Source } from '../source.ts';
import {
  developmentWord,
  isPythonRequirement,
  statePythonRequirement,
} from '../state-python-requirement.ts';
import { linesWithoutHashComments } from '../without-comments.ts';

/** `pip-compile` and `uv` say below each line what it is there for; the project names a file in brackets or `-r`. */
const forProject = /\((?:pyproject\.toml|setup\.(?:py|cfg)|requirements[^)]*)\)|-r\s/u;

/** Where the requirements begin that are there only for other packages. */
const indirectLines = (source: Source): ReadonlySet<number> => {
  const indirect = new Set<number>();
  if (!forProject.test(source.text)) return indirect;
  let requirement = -1;
  let reasons = '';
  const close = (): void => {
    if (/#\s*via\b/u.test(reasons) && !forProject.test(reasons)) indirect.add(requirement);
    reasons = '';
  };
  for (const { text, start } of linesOf(source)) {
    if (/^\s+#/u.test(text)) reasons += `${text}\n`;
    else if (text.trim() !== '') {
      close();
      requirement = start;
      reasons = /\s#.*$/u.exec(text)?.[0] ?? '';
    }
  }
  close();
  return indirect;
};

const readRequirements = (source: Source): ManifestReading => {
  const fileName = source.path.slice(source.path.lastIndexOf('/') + 1);
  const scope = developmentWord.test(fileName) ? 'development' : 'runtime';
  const indirect = indirectLines(source);
  const facts = linesWithoutHashComments(source).flatMap((line) =>
    statePythonRequirement(source, line.text, {
      span: line,
      scope: indirect.has(line.start) ? 'transitive' : scope,
    }),
  );
  return toReading(facts, undefined);
};

const option = /^(?:-|https?:|git\+|\.)/u;
/** The beginning tells what the file is; the unit is characters. */
const headLength = 20_000;

/** A requirement in prose may be named like this too: most lines must be requirements of pip or its options. */
const holdsRequirements = (text: string): boolean => {
  const lines = text
    .slice(0, headLength)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const known = lines.filter((line) => option.test(line) || isPythonRequirement(line));
  return known.length * 2 > lines.length;
};

const named = /(?:requirements?|constraints?)[^/]*\.(?:txt|in|pip)$/u;

export const requirementsTxt: ManifestFormat = {
  name: 'requirements.txt',
  matches: (fileName, text) => named.test(fileName) && holdsRequirements(text),
  read: readRequirements,
};
