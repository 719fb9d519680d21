import { parseTree } from '../../spec/tree.ts';
import type { FileFact } from '../research.ts';
import { findTechnology } from '../technology-kinds.ts';
import { linesOf } from './document.ts';
import type { CodePiece, Document, Piece } from './document.ts';
import { maskLine } from './mask-line.ts';
import { longestLine, quoteLine } from './quote-line.ts';

/** What a project's files end with; a name with another ending is a method call, a domain or a version. */
const extensions = new Set(
  `ts tsx mts cts js jsx mjs cjs py pyi rb php java kt kts scala groovy go rs c h cc cpp cxx hpp hh m mm cs fs vb swift dart ex exs heex erl hs clj cljs lua r rmd
  jl sql prisma proto graphql gql html htm css scss sass less vue svelte astro md mdx rst adoc txt json jsonc yaml yml toml xml ini cfg conf properties env sh bash zsh ps1
  bat cmd gradle tf tfvars hcl ipynb csproj fsproj vbproj sln props targets lock csv tsv svg png jpg jpeg gif webp ico dockerfile cmake mk qml ui erb twig blade hbs ejs
  pug sol zig nim cr ino dts overlay xib storyboard plist entitlements pbxproj nix bzl bazel service snap feature http rest mmd puml`.split(
    /\s+/u,
  ),
);
const plainNames =
  /^(?:Dockerfile|Containerfile|Makefile|Rakefile|Gemfile|Procfile|Jenkinsfile|Vagrantfile|Brewfile|Justfile|LICENSE|CODEOWNERS|\.env|\.env\.\w+|\.gitignore|\.dockerignore|\.editorconfig|\.nvmrc|\.npmrc|\.eslintrc|\.prettierrc|\.babelrc|go\.mod|go\.sum|mix\.exs|BUILD|WORKSPACE)$/u;
const pathForm = /^(?:\.\/)?(?:[\p{L}\p{N}_@.()[\]-]+\/){0,12}[\p{L}\p{N}_@.()[\]-]+$/u;
/** Libraries are named like scripts; only these are scripts when no folder stands before them. */
const bareScript =
  /^(?:index|main|app|server|cli|config|setup|worker|sw|background|content|popup|utils|routes|store|preload|renderer|script|client)\.|(?:config|test|spec|setup|rc)\.\w+$|_/iu;
const libraryEnding = /\.(?:js|io|ts|net|py|rs|go)$/iu;
const longestPath = 200;
/** More paths than this in one file are a listing, not a structure to build. */
const mostPaths = 500;

const hasKnownEnding = (name: string): boolean =>
  name.lastIndexOf('.') > 0 && extensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());

/** `highlight.js` is a library, `index.js` is a file. */
const isLibrary = (name: string): boolean =>
  libraryEnding.test(name) && (findTechnology(name) !== undefined || !bareScript.test(name));

const neverPath = /(?:^|\/)\.\.?(?:\/|$)|\d\.\d+$|(?:^|\/)\d+\.[^/]*$|\[\w-\w[^/]*$/u;

/** A relative path of a project file, without `./`; `undefined` for everything else. */
export const toProjectPath = (text: string): string | undefined => {
  const path = text.replace(/^\.\//u, '');
  if (path.length > longestPath || !pathForm.test(path) || neverPath.test(path)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (plainNames.test(name)) return path;
  if (!hasKnownEnding(name)) return undefined;
  return path === name && isLibrary(name) ? undefined : path;
};

const codeSpan = /`(?<code>[^`\s]{2,200})`/gu;
const linkTarget = /\]\((?<target>[^()\s#?]{2,200})(?:#[^()\s]*)?\)/gu;
/** Without quotation a path is sure only with a folder and an ending. */
const barePath =
  /(?<![\w/.@:~`("'\\-])(?:[\w.@-]{1,40}\/){1,10}[\w.-]{1,80}\.\w{1,10}(?![\w/`:(-])/gu;
const absolute = /^(?:[a-z][a-z\d+.-]*:|\/|~)/iu;

const toFact = (path: string, evidence: FileFact['evidence']): FileFact => ({
  is: 'file',
  path,
  evidence,
});

const readLine = (document: Document, line: number): FileFact[] => {
  const text = document.lines[line - 1] ?? '';
  if (text.length > longestLine) return [];
  const bare = maskLine(text).replace(codeSpan, (found) => ' '.repeat(found.length));
  const all = [text.matchAll(codeSpan), text.matchAll(linkTarget), bare.matchAll(barePath)];
  return all.flatMap((matches) =>
    [...matches].flatMap(({ 0: found, index, groups }) => {
      const { code, target } = groups ?? {};
      const isImage = target !== undefined && /\.(?:png|jpe?g|gif|svg|webp|ico)$/iu.test(target);
      const named = code ?? target ?? found;
      if (isImage || absolute.test(named)) return [];
      const path = toProjectPath(named);
      return path === undefined
        ? []
        : [toFact(path, quoteLine(document, line, { start: index, end: index + found.length }))];
    }),
  );
};

const treeLanguages = new Set([
  '',
  'text',
  'txt',
  'plaintext',
  'plain',
  'tree',
  'bash',
  'sh',
  'shell',
  'console',
  'ascii',
]);

const readTree = (document: Document, piece: CodePiece): FileFact[] => {
  if (!treeLanguages.has(piece.language)) return [];
  const tree = parseTree(piece.text);
  return (tree?.files ?? []).flatMap(({ path }, index) => {
    const line = piece.firstLine + (tree?.lines[index] ?? 0);
    const { quote } = quoteLine(document, line);
    return quote === '' || path.endsWith('/') || path.length > longestPath
      ? []
      : [toFact(path, { path: document.path, line, quote })];
  });
};

const readPiece = (document: Document, piece: Piece): FileFact[] => {
  if (piece.is === 'code') return readTree(document, piece);
  return linesOf(piece).flatMap((line) => readLine(document, line));
};

/** Reads the paths of project files from code spans, links and drawn trees, each path once. */
export const readPaths = (document: Document): FileFact[] => {
  const seen = new Set<string>();
  return document.pieces
    .filter((piece) => !piece.place.isHistory)
    .flatMap((piece) => readPiece(document, piece))
    .filter(({ path }) => !seen.has(path) && seen.add(path))
    .slice(0, mostPaths);
};
