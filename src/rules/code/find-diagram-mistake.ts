/** How diagrams begin, as the documentation of Mermaid 11 lists them. */
const kinds = new Set(
  'flowchart graph sequenceDiagram classDiagram classDiagram-v2 stateDiagram stateDiagram-v2 erDiagram journey gantt pie quadrantChart requirementDiagram gitGraph mindmap timeline zenuml sankey sankey-beta xychart xychart-beta block block-beta packet packet-beta kanban architecture architecture-beta radar-beta treemap treemap-beta info C4Context C4Container C4Component C4Dynamic C4Deployment'.split(
    ' ',
  ),
);
const arrowAtEnd = /(?:-->|---|==>|-\.->|--?>>|--?[x)])\s*$/u;
const withNodes = /^(?:flowchart|graph)$/u;
const withArrows = /^(?:flowchart|graph|sequenceDiagram|classDiagram|stateDiagram)/u;

/** Why a text is no Mermaid diagram, as far as its lines tell; styling and labels are left to Mermaid. */
export function findDiagramMistake(diagram: string): string | undefined {
  const lines = withoutHead(diagram.split('\n'));
  const [first = ''] = lines;
  const kind = /^[\w-]*/u.exec(first.trim())?.[0] ?? '';
  if (!kinds.has(kind)) return `"${first.trim().slice(0, 40)}" begins no kind of diagram`;
  if (!withArrows.test(kind)) return undefined;
  for (const line of lines.slice(1)) {
    const mistake = findLineMistake(line.trimEnd(), kind);
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}

/** Front matter, comments and empty lines may stand before the kind. */
function withoutHead(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const isMatter = lines[start]?.trim() === '---';
  const end = isMatter ? lines.findIndex((line, at) => at > start && line.trim() === '---') : -1;
  return lines.slice(end + 1).filter((line) => !/^\s*(?:%%|$)/u.test(line));
}

function findLineMistake(line: string, kind: string): string | undefined {
  const shown = `"${line.trim().slice(0, 40)}"`;
  if (arrowAtEnd.test(line)) return `${shown} has an arrow that leads nowhere`;
  if (!withNodes.test(kind) || line.includes('"`')) return undefined;
  const bare = line.replace(/"[^"]*"/gu, '');
  if (bare.includes('"')) return `${shown} has an open quotation mark`;
  const isOpen = ['[]', '()', '{}'].some(
    ([open = '', close = '']) => bare.split(open).length > bare.split(close).length,
  );
  return isOpen ? `${shown} has an open bracket` : undefined;
}
