import type { VersionFact } from '../../research.ts';
import { capture, captureAll } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import { statePythonRequirement } from '../state-python-requirement.ts';
import { linesWithoutHashComments } from '../without-comments.ts';

const quoted = /["'](?<text>[^"']{1,300})["']/gu;
/** A whole string that is a requirement with a version. */
const requirement = /^[A-Za-z][\w.-]*\s*(?:\[[\w,\s-]*\])?\s*\(?\s*(?:[=~>]=|===|>)\s*v?\d/u;
const python = /\b(?:python_requires|requires-python)\s*=\s*["'](?<range>[^"']{1,60})["']/u;
const ownName = /(?:^\s*|[(,]\s*)name\s*=\s*["'](?<text>[\w.-]+)["']/u;
const ownVersion = /(?:^\s*|[(,]\s*)version\s*=\s*["'](?<text>\d[\w.+-]*)["']/u;

/** The requirements that a line of Python, or of a comment with TOML in it, quotes. */
const stateQuoted = (source: Source, line: SourceLine): VersionFact[] => [
  ...stateVersion(source, {
    name: 'python',
    range: capture(python, line.text)('range'),
    ecosystem: 'pypi',
    value: line,
    kind: 'language',
  }),
  ...captureAll(quoted, line.text)
    .map((found) => found('text'))
    .filter((text) => requirement.test(text))
    .flatMap((text) => statePythonRequirement(source, text, { span: line })),
];

const readSetup = (source: Source): VersionFact[] => {
  const lines = linesWithoutHashComments(source);
  const name = lines.find(({ text }) => ownName.test(text));
  const version = lines.find(({ text }) => ownVersion.test(text));
  const own = stateVersion(source, {
    name: capture(ownName, name?.text ?? '')('text'),
    range: capture(ownVersion, version?.text ?? '')('text'),
    ecosystem: 'pypi',
    value: version,
    nameSpan: name,
    scope: 'own',
  });
  return [...own, ...lines.flatMap((line) => stateQuoted(source, line))];
};

/** Builds and sessions that are written in Python; what they need stands in their strings. */
export const setupPy: ManifestFormat = {
  name: 'setup.py',
  matches: (fileName) => /^(?:setup|noxfile)\.py$/u.test(fileName),
  read: (source) => toReading(readSetup(source), undefined),
};
