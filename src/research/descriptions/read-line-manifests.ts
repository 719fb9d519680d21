import { lowerBound } from '../lower-bound.ts';
import type { Ecosystem } from '../lower-bound.ts';
import { openSource, quote } from '../manifests/source.ts';
import type { Span } from '../manifests/source.ts';
import { packageKind } from '../technology-kinds.ts';
import type { ResearchFile, VersionFact } from '../research.ts';

/** A format that states a name and a range close together, without a grammar worth a parser. */
type LineManifest = {
  readonly path: RegExp;
  /** The groups `name` and `range`, in this order. */
  readonly entry: RegExp;
  readonly ecosystem: Ecosystem;
  readonly kind?: VersionFact['kind'];
};

const lineManifests: readonly LineManifest[] = [
  {
    path: /(?:^|[/_-])platformio\.ini$/iu,
    entry: /(?:^|[=\s])(?<name>[\w.-]+(?:\/[\w. -]+)?)@\s?(?<range>[\^~>=<]*\d[\w.-]*)/gmu,
    ecosystem: 'npm',
  },
  {
    path: /(?:^|[/_-])conanfile\.(?:txt|py)$/iu,
    entry: /(?:^|["'])\s*(?<name>[a-z][\w+.-]{1,60})\/(?<range>\[?[~>=<^]*\d[\w.-]*)/gmu,
    ecosystem: 'pypi',
  },
  {
    path: /(?:^|[/_-])(?:idf_component)\.ya?ml$/iu,
    entry: /^\s*(?<name>[\w-]+(?:\/[\w-]+)?)\s*:\s*["']?(?<range>[\^~>=<]+\s?\d[\w.]*)["']?\s*$/gmu,
    ecosystem: 'npm',
  },
];

/** Nobody writes a longer one by hand. */
const longestFile = 500_000;

const spanOf = (found: RegExpExecArray, group: string): Span => {
  const text = found.groups?.[group] ?? '';
  const start =
    found.index + (group === 'name' ? found[0].indexOf(text) : found[0].lastIndexOf(text));
  return { start, end: start + text.length };
};

const properName: Readonly<Record<string, string>> = { terraform: 'Terraform' };

/** Reads PlatformIO, Conan and ESP-IDF files; `undefined` for every other file. */
export const readLineManifest = (file: ResearchFile): VersionFact[] | undefined => {
  const fitting = lineManifests.filter(({ path }) => path.test(file.path));
  if (fitting.length === 0) return undefined;
  if (file.text.length > longestFile) return [];
  const source = openSource(file);
  return fitting.flatMap(({ entry, ecosystem, kind }) =>
    [...file.text.matchAll(entry)].flatMap((found) => {
      const { name = '', range = '' } = found.groups ?? {};
      const version = lowerBound(range.replace(/^\[/u, ''), ecosystem);
      if (version === undefined) return [];
      return [
        {
          is: 'version' as const,
          name: properName[name] ?? name,
          version,
          ...(version !== range && { range }),
          kind: kind ?? packageKind(name),
          scope: 'runtime' as const,
          strength: file.path.endsWith('.lock.hcl') ? ('lockfile' as const) : ('manifest' as const),
          evidence: quote(source, spanOf(found, 'range'), spanOf(found, 'name')),
        },
      ];
    }),
  );
};
