import { capture, captureAll } from '../manifests/captures.ts';
import { isDeclaration, linesOf, openSource } from '../manifests/source.ts';
import type { SourceLine } from '../manifests/source.ts';
import { stateVersion } from '../manifests/state-facts.ts';
import { statePythonRequirement } from '../manifests/state-python-requirement.ts';
import type { ResearchFile, VersionFact } from '../research.ts';

/** PEP 723: a block of comments that holds TOML; it stands near the top of a script. */
const opening = '# /// script';
const closing = '# ///';
/** The block is short; the unit is lines. */
const mostLines = 200;

const python = /^#\s*requires-python\s*=\s*"(?<range>[^"]{1,60})"/u;
const quoted = /"(?<text>[A-Za-z][^"]{1,200})"/gu;

const blockOf = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const start = lines.findIndex(({ text }) => text.trim() === opening);
  if (start === -1) return [];
  const rest = lines.slice(start + 1, start + mostLines);
  const end = rest.findIndex(({ text }) => text.trim() === closing);
  return end === -1 ? [] : rest.slice(0, end);
};

/** Reads the versions that a Python script asks for in its own metadata. */
export const readScriptMetadata = (file: ResearchFile): VersionFact[] => {
  if (!file.path.endsWith('.py') || !file.text.includes(opening)) return [];
  const source = openSource(file);
  return blockOf(linesOf(source).filter(isDeclaration)).flatMap((line) => [
    ...stateVersion(source, {
      name: 'python',
      range: capture(python, line.text)('range'),
      ecosystem: 'pypi',
      value: line,
      kind: 'language',
    }),
    ...captureAll(quoted, line.text)
      .filter(() => !python.test(line.text))
      .flatMap((found) => statePythonRequirement(source, found('text'), { span: line })),
  ]);
};
