import type { VersionFact } from '../../research.ts';
import { capture, captureAll } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import type { StatedVersion } from '../state-facts.ts';
import { collectVariables, resolveVariables } from '../variables.ts';
import type { Variables } from '../variables.ts';
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

const archive =
  /^[^(]*\(\s*(?<name>[\w.+-]+)\b.*?\bURL\s+\S*?[/_-]v?(?<version>\d+(?:\.\d+)+)(?:\.(?:tar|tgz|zip)|\/)/u;

/** `CPMAddPackage("gh:fmtlib/fmt#10.2.1")` and `CPMAddPackage(NAME spdlog VERSION 1.13.0)`. */
const shortPackage =
  /\(\s*(?:URI\s+)?"(?:\w+:)?[\w.-]+\/(?<name>[\w.+-]+)[@#]v?(?<version>\d+(?:\.\d+)+[\w.-]*)"/u;
const namedPackage =
  /\bNAME\s+(?<name>[\w.+-]+)\b.*?\b(?:VERSION|GIT_TAG)\s+"?v?(?<version>\d+(?:\.\d+)+)/u;

const readPackage = (text: string): Stated[] => [
  ...statedPair(shortPackage, text, 'runtime'),
  ...statedPair(namedPackage, text, 'runtime'),
];

const readContent = (text: string): Stated[] => [
  ...statedPair(tagged, text, 'runtime'),
  ...statedPair(archive, text, 'runtime'),
];

const readModules = (text: string): Stated[] =>
  captureAll(module, text).map((found) => ({ name: found('name'), range: found('version') }));

const readers: Readonly<Record<string, (text: string) => Stated[]>> = {
  cmake_minimum_required: (text) => [
    { name: 'cmake', range: capture(minimum, text)('version'), kind: 'tool' },
  ],
  project: (text) => statedPair(nameThenVersion, text, 'own'),
  find_package: (text) => statedPair(nameAndVersion, text, 'runtime'),
  fetchcontent_declare: readContent,
  externalproject_add: readContent,
  cpmaddpackage: readPackage,
  cpmfindpackage: readPackage,
  set: (text) => statedLanguage(standard, text),
  target_compile_features: (text) => statedLanguage(feature, text),
  pkg_check_modules: readModules,
  pkg_search_module: readModules,
};

const assignment = /^[^(]*\(\s*(?<name>\w+)\s+"?v?(?<value>\d+(?:\.\d+)+[\w.-]*)/u;
const reference = /\$\{(?<name>\w+)\}/gu;

const variablesOf = (calls: readonly Call[]): Variables =>
  collectVariables(
    calls.flatMap(({ command, text, lines: [line] }) => {
      const found = capture(assignment, text);
      if (command !== 'set' || line === undefined || found('name') === '') return [];
      return [{ name: found('name'), value: found('value'), start: line.start, end: line.end }];
    }),
  );

const stateCall = (source: Source, call: Call, variables: Variables): VersionFact[] => {
  const resolved = resolveVariables(call.text, variables, reference);
  const stated = readers[call.command]?.(resolved.text) ?? [];
  return stated.flatMap((found) => {
    const line = call.lines.find(({ text }) => text.includes(found.range ?? ''));
    const value = line ?? resolved.variable ?? call.lines[0];
    const near = call.lines.find(({ text }) => text.includes(found.name ?? '')) ?? value;
    const nameSpan = line === undefined ? value : near;
    return stateVersion(source, { ...found, ecosystem: 'cmake', value, nameSpan });
  });
};

const readCmake = (source: Source): ManifestReading => {
  const lines = linesWithoutHashComments(source);
  const calls = callsOf(lines);
  const variables = variablesOf(calls);
  const facts = calls.flatMap((call) => stateCall(source, call, variables));
  return toReading(facts, undefined);
};

export const cmakeLists: ManifestFormat = {
  name: 'CMakeLists.txt',
  matches: (fileName, text) =>
    /cmakelists.*\.txt|\.cmake(?:\.|$)/u.test(fileName) && text.includes('('),
  read: readCmake,
};
