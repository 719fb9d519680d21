import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { isDeclaration, linesOf } from '../source.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

const language = /^(?<name>go|toolchain)\s+(?:go)?(?<version>\d\S*)/u;
const requirement = /^\s*"?(?<name>[^\s"()]+)"?\s+(?<version>v\d\S*)/u;
const replacement = /=>\s*(?<name>[^\s."/][^\s"]*)\s+(?<version>v\d\S*)/u;
const indirect = /\/\/\s*indirect\b/u;

/** `go 1.25.0` and `toolchain go1.25.1` state the language and the program that builds it. */
const stateLanguage = (source: Source, line: SourceLine): VersionFact[] => {
  const found = capture(language, line.text);
  return stateVersion(source, {
    name: found('name'),
    range: found('version'),
    ecosystem: 'go',
    value: line,
    kind: found('name') === 'go' ? 'language' : 'tool',
  });
};

const stateModule = (source: Source, text: string, line: SourceLine): VersionFact[] => {
  const isReplaced = text.includes('=>');
  const found = capture(isReplaced ? replacement : requirement, text);
  const direct = isReplaced ? 'override' : 'runtime';
  return stateVersion(source, {
    name: found('name'),
    range: found('version'),
    ecosystem: 'go',
    value: line,
    scope: indirect.test(text) ? 'transitive' : direct,
  });
};

type Directive = { readonly verb: string; readonly text: string; readonly line: SourceLine };

const opening = /^\s*(?<verb>[a-z]+)\s*\(/u;
const single = /^\s*(?<verb>[a-z]+)\s(?<text>.*)$/u;

/** Each line with the verb that it stands under, alone or in a block. */
const directivesOf = (source: Source): Directive[] => {
  let block: string | undefined;
  return linesOf(source)
    .filter(isDeclaration)
    .flatMap((line): Directive[] => {
      const opened = capture(opening, line.text)('verb');
      if (opened !== '') {
        block = opened;
        return [];
      }
      if (/^\s*\)/u.test(line.text)) {
        block = undefined;
        return [];
      }
      if (block !== undefined) return [{ verb: block, text: line.text, line }];
      const found = capture(single, line.text);
      return [{ verb: found('verb'), text: found('text'), line }];
    });
};

const readGoMod = (source: Source): ManifestReading => {
  const facts = directivesOf(source).flatMap(({ verb, text, line }) =>
    verb === 'require' || verb === 'replace'
      ? stateModule(source, text, line)
      : stateLanguage(source, line),
  );
  return toReading(facts, undefined);
};

export const goMod: ManifestFormat = {
  name: 'go.mod',
  matches: (fileName, text) =>
    (fileName.includes('go.mod') && /^(?:module|go|require)\b/mu.test(text)) ||
    (fileName.includes('.mod') && /^module[ \t]+\S/mu.test(text)) ||
    fileName.endsWith('go.work'),
  read: readGoMod,
};
