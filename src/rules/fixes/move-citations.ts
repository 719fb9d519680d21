import { wrapCode } from '../../markdown/code-span.ts';
import type { Evidence } from '../../spec/spec.ts';
import { listEvidence } from '../../spec/list-evidence.ts';
import type { FoundLines } from '../citations/open-file.ts';
import { openSources, type Sources } from '../citations/open-sources.ts';
import type { Fix } from './fix.ts';

/** Cites the line on which a quote stands now, where it stands on one place of its file only. */
export const moveCitations: Fix = ({ spec, lines }, { sources }) => {
  if (sources === undefined) return lines;
  const opened = openSources(sources);
  const moves = new Map(
    listEvidence(spec).flatMap(({ evidence }) => {
      if (opened.proves(evidence)) return [];
      const found = findOnly(evidence, opened);
      return found === undefined
        ? []
        : [[write(evidence), write({ ...evidence, ...found })] as const];
    }),
  );
  if (moves.size === 0) return 'the quote stands on several lines of its file';
  return lines.map((line) => {
    const [head = '', body = ''] =
      /^( {0,3}\[\^[^\][\s]{1,200}\]:\s*)(.*)$/u.exec(line)?.slice(1) ?? [];
    const moved = moves.get(body.trimEnd());
    return moved === undefined ? line : `${head}${moved}${body.slice(body.trimEnd().length)}`;
  });
};

/** The place that is the nearest one from both ends of the file is the only one. */
function findOnly(evidence: Evidence, sources: Sources): FoundLines | undefined {
  const first = sources.findNearest({ ...evidence, line: 1 });
  const last = sources.findNearest({ ...evidence, line: sources.countLines(evidence.path) });
  return first !== undefined && first.line === last?.line && first.endLine === last.endLine
    ? first
    : undefined;
}

function write({ path, line, endLine = line, quote }: Evidence): string {
  const span = endLine === line ? line : `${line}-${endLine}`;
  return `${wrapCode(`${path}:${span}`)}: ${wrapCode(quote)}`;
}
