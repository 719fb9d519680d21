import { readManifest } from '../manifests/read-manifest.ts';
import type { Fact, VersionFact, VersionStrength } from '../research.ts';
import type { CodePiece, Document } from './document.ts';

/** What a fenced block is, told by its language and a telling part of its text; the name is that of such a manifest. */
const guesses: readonly (readonly [languages: RegExp, sign: RegExp, name: string])[] = [
  [/^toml$/u, /^\s*\[(?:workspace\.)?(?:dev-|build-)?dependencies(?:\.|\])/mu, 'Cargo.toml'],
  [/^toml$/u, /^\s*\[(?:project|tool\.poetry|build-system)/mu, 'pyproject.toml'],
  [/^toml$/u, /^\s*\[(?:versions|libraries|plugins)\]/mu, 'libs.versions.toml'],
  [/^jsonc?$/u, /"(?:dev|peer)?[dD]ependencies"\s*:\s*\{/u, 'package.json'],
  [/^jsonc?$/u, /"require(?:-dev)?"\s*:\s*\{/u, 'composer.json'],
  [/^xml$/u, /<PackageReference\s/u, 'Embedded.csproj'],
  [/^xml$/u, /<(?:dependency|parent|plugin)>/u, 'pom.xml'],
  [/^(?:groovy|gradle)$/u, /(?:implementation|api|testImplementation|id)\b/u, 'build.gradle'],
  [
    /^(?:kotlin|kts|gradle\.kts)$/u,
    /(?:implementation|api|testImplementation|id)\s*\(/u,
    'build.gradle.kts',
  ],
  [/^ruby$/u, /^\s*gem\s+["']/mu, 'Gemfile'],
  [/^(?:elixir|ex|exs)$/u, /\{:\w+,\s*"/u, 'mix.exs'],
  [
    /^ya?ml$/u,
    /^(?:dependencies|environment):\s*$[\s\S]{0,400}^\s+(?:sdk|flutter)\b/mu,
    'pubspec.yaml',
  ],
  [/^swift$/u, /\.package\(\s*url:/u, 'Package.swift'],
  [/^(?:go|gomod|go\.mod|)$/u, /^require\s*\(|^module\s+\S+\s*$/mu, 'go.mod'],
  [
    /^(?:text|txt|requirements|pip|ini|)$/u,
    /^[A-Za-z][\w.-]*(?:\[[\w,]+\])?(?:==|~=|>=)\d/mu,
    'requirements.txt',
  ],
  [/^cmake$/u, /find_package|cmake_minimum_required/u, 'CMakeLists.txt'],
];
const longestBlock = 50_000;

const guessName = ({ language, text }: CodePiece): string | undefined =>
  guesses.find(([languages, sign]) => languages.test(language) && sign.test(text))?.[2];

/** What a document shows of a manifest counts like its prose, and it describes no package of its own. */
const toStated =
  (document: Document, piece: CodePiece, strength: VersionStrength) =>
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
          quote,
        },
        ...(document.dated !== undefined && { dated: document.dated }),
      },
    ];
  };

/** Reads the manifests, or parts of them, that a document shows in fenced code. */
export const readEmbedded = (document: Document, strength: VersionStrength): VersionFact[] =>
  document.pieces
    .filter((piece): piece is CodePiece => piece.is === 'code' && !piece.place.isHistory)
    .flatMap((piece) => {
      const name = piece.text.length > longestBlock ? undefined : guessName(piece);
      if (name === undefined) return [];
      const reading = readManifest({ path: name, text: piece.text });
      return reading?.facts.flatMap(toStated(document, piece, strength)) ?? [];
    });
