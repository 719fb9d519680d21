import type { VersionFact, VersionStrength } from '../research.ts';
import { capture } from '../manifests/captures.ts';
import { readImage } from '../descriptions/read-image.ts';
import { findTechnology, technologyKind } from '../technology-kinds.ts';
import { lowerBound } from '../lower-bound.ts';
import type { CodePiece, Document } from './document.ts';
import { quoteLine } from './quote-line.ts';

/** A package that a command installs in a version. */
export type InstalledVersion = {
  readonly name: string;
  readonly version: string;
  readonly range?: string;
};

const installer =
  /^\s*(?:[$%>#]\s+)?(?:sudo\s+)?(?:npm|npx|yarn|pnpm|bun|deno|pip3?|python3?\s+-m\s+pip|uv|poetry|pdm|conda|mamba|gem|bundle|cargo|go|dotnet|composer|brew|docker|podman|flutter|dart|helm|asdf|mise|nvm|rustup|sdk|pyenv|rbenv|choco|winget|volta|corepack|cpanm|luarocks|apk|apt|apt-get|FROM|RUN|COPY|%pip|!pip3?|%conda|!conda)\s/u;
const longestLine = 600;

const quoted = /^["']|["'],?$/gu;
const atForm = /^(?<name>@?[A-Za-z][\w.\-/]*)@(?<range>[\^~>=<]*v?\d[\w.+-]*)$/u;
const equalForm = /^(?<name>[A-Za-z][\w.-]*(?:\[[\w,]+\])?)(?<range>(?:==|~=|>=)\d[\w.+-]*)$/u;
const colonForm = /^(?<name>[\w-]+\/[\w.-]+):(?<range>[\^~]?\d[\w.-]*)$/u;

const readToken = (token: string, isComposer: boolean): InstalledVersion[] => {
  // In any other command the colon stands before the tag of an image.
  const forms = isComposer ? [atForm, colonForm] : [atForm, equalForm];
  const form = forms.find((each) => each.test(token));
  if (form === undefined) return [];
  const found = capture(form, token);
  const [name, range] = [found('name').replace(/\[.*$/u, ''), found('range')];
  const bound = lowerBound(range, 'pypi');
  if (bound === undefined) return [];
  // A Go module keeps the `v` of its version.
  const version = name.includes('.') && range.startsWith('v') ? range : bound;
  return [{ name, version, ...(!/^[v=]*\d/u.test(range) && { range }) }];
};

const optionForm =
  /\s(?<name>[A-Za-z@][\w.\-/@]*)\s+(?:--version|-v|-Version)[ =]["']?v?(?<version>\d[\w.+-]*)["']?(?=\s|$)/u;
const managerForm =
  /\b(?<manager>nvm|asdf|mise|pyenv|rbenv|volta)\s+(?:install|use|local|global|pin)\s+(?:(?<tool>[a-z]+)[\s@]+)?v?(?<version>\d[\w.]*)/u;
const managed: Readonly<Record<string, string>> = {
  nvm: 'node',
  pyenv: 'python',
  rbenv: 'ruby',
  volta: 'node',
};

const readOption = (line: string): InstalledVersion[] => {
  const found = capture(optionForm, line);
  return found('name') === '' ? [] : [{ name: found('name'), version: found('version') }];
};

/** `nvm install 20`, `asdf local ruby 3.3.0`. */
const readManager = (line: string): InstalledVersion[] => {
  const found = capture(managerForm, line);
  const name = found('tool') || (managed[found('manager')] ?? '');
  return name === '' ? [] : [{ name, version: found('version') }];
};

/** Images of known technologies only: the own image of a project is run in the same way. */
const readImages = (line: string): InstalledVersion[] => {
  if (!/\b(?:docker|podman|FROM)\b/u.test(line)) return [];
  return line.split(/\s+/u).flatMap((token) => {
    const image = readImage(token);
    const base = image?.name.slice(image.name.lastIndexOf('/') + 1) ?? '';
    return image !== undefined && findTechnology(base) !== undefined ? [image] : [];
  });
};

/** `apk add curl=8.5.0-r0`, `apt-get install nginx=1.24.0-1`, `conda install numpy=1.26`. */
const systemInstaller = /\b(?:apk\s+add|(?:apt(?:-get)?|conda|mamba|micromamba)\s+install)\s/u;
const systemForm = /^(?:[\w-]+::)?(?<name>[a-z][a-z\d+._-]*)=(?<range>\d[\w.+:~-]*)$/u;

const readSystem = (line: string, tokens: readonly string[]): InstalledVersion[] =>
  systemInstaller.test(line)
    ? tokens.flatMap((token) => {
        const found = capture(systemForm, token);
        return found('name') === '' ? [] : [{ name: found('name'), version: found('range') }];
      })
    : [];

/** What one line of a shell installs, with its version. */
export const readInstallLine = (line: string): InstalledVersion[] => {
  if (line.length > longestLine || !installer.test(line)) return [];
  const isComposer = /\bcomposer\b/u.test(line);
  const tokens = line
    .trim()
    .split(/\s+/u)
    .map((token) => token.replace(quoted, ''));
  return [
    ...tokens.flatMap((token) => readToken(token, isComposer)),
    ...readSystem(line, tokens),
    ...readOption(line),
    ...readManager(line),
    ...readImages(line),
  ];
};

const shells = new Set([
  '',
  'bash',
  'sh',
  'shell',
  'console',
  'zsh',
  'terminal',
  'powershell',
  'ps1',
  'text',
  'dockerfile',
  'docker',
  'cmd',
]);

/** Reads the versions that commands in fenced code install: `npm install react@19.0.0`. */
export const readInstalls = (document: Document, strength: VersionStrength): VersionFact[] =>
  document.pieces
    .filter((piece): piece is CodePiece => piece.is === 'code' && shells.has(piece.language))
    .filter(({ place }) => !place.isHistory)
    .flatMap((piece) =>
      piece.text.split('\n').flatMap((text, index) =>
        readInstallLine(text).map((found) => ({
          is: 'version' as const,
          ...found,
          kind: technologyKind(found.name) ?? 'library',
          scope: 'runtime' as const,
          strength,
          evidence: quoteLine(document, piece.firstLine + index),
          ...(document.dated !== undefined && { dated: document.dated }),
        })),
      ),
    );
