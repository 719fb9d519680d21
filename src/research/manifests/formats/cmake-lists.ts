import type { VersionFact } from '../../research.ts';
import { capture, captureAll } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import type { StatedVersion } from '../state-facts.ts';
import { linesWithoutHashComments } from '../without-comments.ts';

/** A command with its arguments, which may span lines; `line` is where it begins. */
type Call = {
  readonly command: string;
  readonly text: string;
  readonly lines: readonly SourceLine[];
};
type Stated = Pick<StatedVersion, 'name' | 'range' | 'scope' | 'kind'>;

const opening = /^\s*(?<command>[A-Za-z_]+)\s*\(/u;
/** A call of more lines lists sources, not versions. */
const longestCall = 30;

const callsOf = (lines: readonly SourceLine[]): Call[] => {
  const calls: { command: string; text: string; lines: SourceLine[]; isOpen: boolean }[] = [];
  for (const line of lines) {
    const command = capture(opening, line.text)('command').toLowerCase();
    const last = calls.at(-1);
    if (command !== '') {
      calls.push({ command, text: line.text, lines: [line], isOpen: !line.text.includes(')') });
    } else if (last?.isOpen === true) {
      last.text += ` ${line.text}`;
      last.lines.push(line);
      last.isOpen = !line.text.includes(')') && last.lines.length < longestCall;
    }
  }
  return calls;
};

const minimum = /\bVERSION\s+(?<version>\d+(?:\.\d+)*)/u;
const nameAndVersion = /^[^(]*\(\s*(?<name>[\w.+-]+)\s+(?<version>\d+(?:\.\d+)*)/u;
const nameThenVersion = /^[^(]*\(\s*(?<name>[\w.+-]+)\b.*?\bVERSION\s+(?<version>\d+(?:\.\d+)*)/u;
const tagged =
  /^[^(]*\(\s*(?<name>[\w.+-]+)\b.*?\bGIT_TAG\s+"?(?:[A-Za-z]+[-_])?v?(?<version>\d+(?:[._]\d+)+[\w.-]*)/u;
const standard = /\bCMAKE_(?<language>CXX|C|CUDA)_STANDARD\s+(?<version>\d+)/u;
const feature = /\b(?<language>c|cxx|cuda)_std_(?<version>\d+)/u;
const module = /(?<![\w.+-])(?<name>[A-Za-z][\w.+-]*)\s*>?=\s*(?<version>\d+(?:\.\d+)*)/gu;

const languageNames: Readonly<Record<string, string>> = { CXX: 'C++', C: 'C', CUDA: 'CUDA' };

const statedLanguage = (pattern: RegExp, text: string): Stated[] => {
  const found = capture(pattern, text);
  const name = languageNames[found('language').toUpperCase()];
  return [{ name, range: found('version'), kind: 'language' }];
};

const statedPair = (pattern: RegExp, text: string, scope: VersionFact['scope']): Stated[] => {
  const found = capture(pattern, text);
  return [{ name: found('name'), range: found('version'), scope }];
};

const readModules = (text: string): Stated[] =>
  captureAll(module, text).map((found) => ({ name: found('name'), range: found('version') }));

const readers: Readonly<Record<string, (text: string) => Stated[]>> = {
  cmake_minimum_required: (text) => [
    { name: 'cmake', range: capture(minimum, text)('version'), kind: 'tool' },
  ],
  project: (text) => statedPair(nameThenVersion, text, 'own'),
  find_package: (text) => statedPair(nameAndVersion, text, 'runtime'),
  fetchcontent_declare: (text) => statedPair(tagged, text, 'runtime'),
  set: (text) => statedLanguage(standard, text),
  target_compile_features: (text) => statedLanguage(feature, text),
  pkg_check_modules: readModules,
  pkg_search_module: readModules,
};

const stateCall = (source: Source, call: Call): VersionFact[] => {
  const stated = readers[call.command]?.(call.text) ?? [];
  return stated.flatMap((found) => {
    const value = call.lines.find(({ text }) => text.includes(found.range ?? '')) ?? call.lines[0];
    const nameSpan = call.lines.find(({ text }) => text.includes(found.name ?? '')) ?? value;
    return stateVersion(source, { ...found, ecosystem: 'cmake', value, nameSpan });
  });
};

const readCmake = (source: Source): ManifestReading => {
  const lines = linesWithoutHashComments(source);
  const facts = callsOf(lines).flatMap((call) => stateCall(source, call));
  return toReading(facts, undefined);
};

export const cmakeLists: ManifestFormat = {
  name: 'CMakeLists.txt',
  matches: (fileName, text) =>
    /cmakelists.*\.txt|\.cmake(?:\.|$)/u.test(fileName) && text.includes('('),
  read: readCmake,
};
