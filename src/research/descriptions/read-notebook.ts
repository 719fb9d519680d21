import { membersAt, memberOf, nodeAt, textAt } from '../manifests/data-node.ts';
import type { DataNode } from '../manifests/data-node.ts';
import { readJsonTree } from '../manifests/read-json-tree.ts';
import { openSource, quote } from '../manifests/source.ts';
import type { Source } from '../manifests/source.ts';
import { platformKind, stateVersion } from '../manifests/state-facts.ts';
import { openDocument } from '../prose/document.ts';
import { readInstallLine } from '../prose/read-installs.ts';
import { readVersions } from '../prose/read-versions.ts';
import type { ResearchFile, VersionFact } from '../research.ts';
import { technologyKind } from '../technology-kinds.ts';

/** A cell's lines; a source that is one text stands on one line of the file. */
const linesOf = (cell: DataNode): readonly DataNode[] => {
  const source = nodeAt(cell, 'source') ?? nodeAt(cell, 'input');
  if (source === undefined) return [];
  return source.text === undefined ? source.members.map(({ node }) => node) : [source];
};

/** `%pip install`, `!pip install` and what the first lines of a shell cell install. */
const readCode = (source: Source, line: DataNode): VersionFact[] =>
  (line.text ?? '').split('\n').flatMap((text) =>
    readInstallLine(text.replace(/^\s*[!%](?=\w)/u, '')).map((found) => ({
      is: 'version' as const,
      ...found,
      kind: technologyKind(found.name) ?? 'library',
      scope: 'runtime' as const,
      strength: 'manifest' as const,
      evidence: quote(source, line),
    })),
  );

/** The text of a cell is a document of its own, whose lines stand in the strings of the file. */
const readText = (source: Source, cell: DataNode): VersionFact[] => {
  const lines = linesOf(cell);
  const text = lines.map((line) => line.text ?? '').join('');
  const document = openDocument({ path: source.path, text });
  const isWhole = lines.length === 1;
  return readVersions(document, 'prose').flatMap((fact) => {
    const line = lines[isWhole ? 0 : fact.evidence.line - 1];
    return line === undefined ? [] : [{ ...fact, evidence: quote(source, line) }];
  });
};

const readCell = (source: Source, cell: DataNode): VersionFact[] =>
  textAt(cell, 'cell_type') === 'markdown'
    ? readText(source, cell)
    : linesOf(cell).flatMap((line) => readCode(source, line));

/** The language that ran the notebook last. */
const readLanguage = (source: Source, root: DataNode): VersionFact[] => {
  const language = nodeAt(root, 'metadata', 'language_info');
  const name = textAt(language, 'name') ?? '';
  return stateVersion(source, {
    name,
    range: textAt(language, 'version'),
    ecosystem: 'npm',
    value: nodeAt(language, 'version'),
    nameSpan: memberOf(language, 'name')?.node,
    kind: platformKind(name, 'language'),
  });
};

/** Whether a file is a notebook of Jupyter. */
export const isNotebook = ({ path }: ResearchFile): boolean => /\.ipynb$/iu.test(path);

/** Reads the versions that the cells of a notebook install and state. */
export const readNotebook = (file: ResearchFile): VersionFact[] => {
  const source = openSource(file);
  const { root } = readJsonTree(file.text);
  const sheets = [root, ...membersAt(root, 'worksheets').map(({ node }) => node)];
  const cells = sheets.flatMap((sheet) => membersAt(sheet, 'cells'));
  return [...readLanguage(source, root), ...cells.flatMap(({ node }) => readCell(source, node))];
};
