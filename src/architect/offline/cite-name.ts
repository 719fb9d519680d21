import type { VersionFact } from '../../research/research.ts';
import type { Evidence } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import type { Context } from './context.ts';
import { mentionsName } from './mentions-name.ts';

/** `<AspNetVersion>8.0.4`, `agp = "8.3.1"`: a name with a value behind it. */
const variableName = /^\s*<?(?:ext\.|val\s+|def\s+|set\()?(?<name>[\w.-]{2,60})\b/u;
/** A longer line is generated, and a part of it would be no quote of a line. */
const longestLine = 300;

/** A version that stands in a variable is cited together with the line that names its technology. */
export function citeName({ assignment }: Context, pin: VersionFact): Evidence[] {
  const { name, version, evidence } = pin;
  const { path, quote } = evidence;
  const variable = variableName.exec(quote)?.groups?.['name'];
  const wanted = [name.toLowerCase()];
  const names = (line: string): boolean => mentionsName(line.toLowerCase(), wanted);
  if (variable === undefined || names(quote)) return [];
  const text = assignment.research.files.find((file) => file.path === path)?.text ?? '';
  const lines = text
    .split(/\r\n?|\n/u)
    .map((line) => (line.length > longestLine ? '' : toLine(line)));
  const index = lines.findIndex((line) => line.includes(variable) && names(line));
  const found = lines[index];
  return found === undefined || found.includes(version)
    ? []
    : [{ path, line: index + 1, quote: found }];
}
