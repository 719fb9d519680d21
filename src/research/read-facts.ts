import { openData } from './descriptions/open-data.ts';
import { isDockerfile, readDockerfile } from './descriptions/read-dockerfile.ts';
import { readLineManifest } from './descriptions/read-line-manifests.ts';
import { readOpenApi } from './descriptions/read-openapi.ts';
import { readPipeline } from './descriptions/read-pipeline.ts';
import { isNotebook, readNotebook } from './descriptions/read-notebook.ts';
import { readScriptMetadata } from './descriptions/read-script-metadata.ts';
import { readJsonSchema } from './descriptions/read-schemas.ts';
import { readManifest } from './manifests/read-manifest.ts';
import { openHtml } from './prose/read-html.ts';
import { readVersions } from './prose/read-versions.ts';
import { readDocument } from './read-document.ts';
import { readSourceCode } from './read-source-code.ts';
import type { Fact, ResearchFile } from './research.ts';

/** Files that hold no sentences; their formats have readers of their own, or nothing is known about them. */
const neverProse =
  /\.(?:json|jsonc|json5|ya?ml|xml|toml|lock|csv|tsv|svg|html?|css|scss|ini|cfg|conf|properties|gradle|plist|env|map|min\.js|ipynb|log|resx|sum|mod)$/iu;

const readData = (file: ResearchFile): Fact[] | undefined => {
  const data = openData(file);
  if (data === undefined) return undefined;
  const { source, root } = data;
  return readOpenApi(source, root) ?? readJsonSchema(source, root) ?? readPipeline(source, root);
};

const isHtml = ({ path }: ResearchFile): boolean => /\.x?html?$/iu.test(path);

/** A script may say in comments what it needs. */
const withMetadata = (file: ResearchFile, facts: Fact[] | undefined): Fact[] | undefined =>
  facts && [...readScriptMetadata(file), ...facts];

/** The readers from the most telling form to the least; the first that knows the file reads it. */
const readers: readonly ((file: ResearchFile) => readonly Fact[] | undefined)[] = [
  (file) => readManifest(file)?.facts,
  readLineManifest,
  (file) => (isDockerfile(file) ? readDockerfile(file) : undefined),
  (file) => (isNotebook(file) ? readNotebook(file) : undefined),
  readData,
  (file) => withMetadata(file, readSourceCode(file)),
  (file) => (isHtml(file) ? readVersions(openHtml(file), 'prose') : undefined),
  (file) => (neverProse.test(file.path) ? [] : undefined),
];

/** Reads every fact that a research file states, whatever its form; it never throws. */
export const readFacts = (file: ResearchFile): Fact[] => {
  for (const read of readers) {
    const facts = read(file);
    if (facts !== undefined) return [...facts];
  }
  return readDocument(file, 'prose');
};
