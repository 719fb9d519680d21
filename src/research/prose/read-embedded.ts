import { readManifest } from '../manifests/read-manifest.ts';
import type { Fact, VersionFact, VersionStrength } from '../research.ts';
import type { CodePiece, Document } from './document.ts';

type Guess = {
  readonly languages: RegExp;
  /** What in the text tells that it is such a manifest, or a part of one. */
  readonly sign: RegExp;
  /** The name of such a manifest. */
  readonly name: string;
  /** What a part of a manifest lacks to be read as a whole one; it stands on the same line. */
  readonly frame?: readonly [before: string, after: string];
};

const guesses: readonly Guess[] = [
  {
    languages: /^toml$/u,
    sign: /^\s*\[(?:workspace\.)?(?:dev-|build-)?dependencies(?:\.|\])/mu,
    name: 'Cargo.toml',
  },
  {
    languages: /^toml$/u,
    sign: /^\s*\[(?:project|tool\.poetry|build-system)/mu,
    name: 'pyproject.toml',
  },
  {
    languages: /^toml$/u,
    sign: /^\s*\[(?:versions|libraries|plugins)\]/mu,
    name: 'libs.versions.toml',
  },
  {
    languages: /^jsonc?$/u,
    sign: /"(?:dev|peer)?[dD]ependencies"\s*:\s*\{/u,
    name: 'package.json',
  },
  { languages: /^jsonc?$/u, sign: /"require(?:-dev)?"\s*:\s*\{/u, name: 'composer.json' },
  {
    languages: /^xml$/u,
    sign: /<PackageReference\s/u,
    name: 'Embedded.csproj',
    frame: ['<Project><ItemGroup>', '</ItemGroup></Project>'],
  },
  { languages: /^xml$/u, sign: /<project[\s>]/u, name: 'pom.xml' },
  {
    languages: /^xml$/u,
    sign: /^\s*(?:<!--.*?-->\s*)?<dependency>/u,
    name: 'pom.xml',
    frame: ['<project><dependencies>', '</dependencies></project>'],
  },
  {
    languages: /^xml$/u,
    sign: /<(?:dependencies|parent|plugin|properties)>/u,
    name: 'pom.xml',
    frame: ['<project>', '<artifactId>embedded</artifactId></project>'],
  },
  {
    languages: /^(?:groovy|gradle)$/u,
    sign: /\b(?:implementation|api|testImplementation|id)\b/u,
    name: 'build.gradle',
  },
  {
    languages: /^(?:kotlin|kts|gradle\.kts)$/u,
    sign: /\b(?:implementation|api|testImplementation|id)\s*\(/u,
    name: 'build.gradle.kts',
  },
  { languages: /^(?:ruby|rb)$/u, sign: /^\s*gem\s+["']/mu, name: 'Gemfile' },
  {
    languages: /^(?:elixir|ex|exs)$/u,
    sign: /\{:\w+,\s*"/u,
    name: 'mix.exs',
    frame: ['defp deps do [', '] end'],
  },
  {
    languages: /^ya?ml$/u,
    sign: /^(?:dependencies|environment):\s*$/mu,
    name: 'pubspec.yaml',
  },
  { languages: /^swift$/u, sign: /\.package\(\s*url:/u, name: 'Package.swift' },
  {
    languages: /^(?:go|gomod|go\.mod|)$/u,
    sign: /^require\s*\(|^module\s+\S+\s*$/mu,
    name: 'go.mod',
  },
  {
    languages: /^(?:text|txt|requirements|pip|ini|)$/u,
    sign: /^[A-Za-z][\w.-]*(?:\[[\w,]+\])?(?:==|~=|>=)\d/mu,
    name: 'requirements.txt',
  },
  { languages: /^cmake$/u, sign: /find_package|cmake_minimum_required/u, name: 'CMakeLists.txt' },
];
const longestBlock = 50_000;

const noFrame: readonly [string, string] = ['', ''];

const withoutFrame = (quote: string, [before, after]: readonly [string, string]): string => {
  const start = before !== '' && quote.startsWith(before) ? before.length : 0;
  const end = after !== '' && quote.endsWith(after) ? quote.length - after.length : quote.length;
  return quote.slice(start, end).trim();
};

type Shown = { readonly piece: CodePiece; readonly frame: readonly [string, string] };

/** What a document shows of a manifest counts like its prose, and it describes no package of its own. */
const toStated =
  (document: Document, { piece, frame }: Shown, strength: VersionStrength) =>
  (fact: Fact): VersionFact[] => {
    if (fact.is !== 'version' || fact.scope === 'own') return [];
    const { line, endLine, quote } = fact.evidence;
    const shift = piece.firstLine - 1;
    return [
      {
        ...fact,
        strength,
        evidence: {
          path: document.path,
          line: line + shift,
          ...(endLine !== undefined && { endLine: endLine + shift }),
          quote: withoutFrame(quote, frame),
        },
        ...(document.dated !== undefined && { dated: document.dated }),
      },
    ];
  };

const readPiece = (
  document: Document,
  piece: CodePiece,
  strength: VersionStrength,
): VersionFact[] => {
  const { language, text } = piece;
  if (text.length > longestBlock) return [];
  const guess = guesses.find(({ languages, sign }) => languages.test(language) && sign.test(text));
  if (guess === undefined) return [];
  const { name, frame = noFrame } = guess;
  const reading = readManifest({ path: name, text: `${frame[0]}${text}${frame[1]}` });
  return reading?.facts.flatMap(toStated(document, { piece, frame }, strength)) ?? [];
};

/** Reads the manifests, or parts of them, that a document shows in fenced code. */
export const readEmbedded = (document: Document, strength: VersionStrength): VersionFact[] =>
  document.pieces
    .filter((piece): piece is CodePiece => piece.is === 'code' && !piece.place.isHistory)
    .flatMap((piece) => readPiece(document, piece, strength));
