import { Spec } from '../../src/spec/spec.ts';
import { fold, linesOf, type Planted } from './planted.ts';
import type { Cited } from './read-corpora.ts';

/** The package that shares the line in a planted source, in the manner of that line. */
const stranger = { name: 'leftover-kit', version: '987.6.5' };
const writeStranger = (line: string): string => {
  const { name, version } = stranger;
  if (/^\s*\|/u.test(line)) return ` ${name} ${version} |`;
  if (/^\s*[{"]/u.test(line)) return `, "${name}": "${version}"`;
  if (/^\s*</u.test(line)) return `<${name}.version>${version}</${name}.version>`;
  return `, ${name} ${version}`;
};

/** Every pin bears the version of a package that stands behind its own in the cited line. */
export function plantStranger(cited: Cited): Planted {
  const spec = structuredClone(cited.spec);
  const lines = new Map([...cited.texts].map(([path]) => [path, linesOf(cited.texts, path)]));
  const extended = new Set<string>();
  const pointers = spec.architecture.techStack.flatMap((pin, index) => {
    for (const evidence of pin.evidence) {
      const { path, line, endLine = line } = evidence;
      const text = lines.get(path)?.[endLine - 1] ?? '';
      const added = writeStranger(text);
      const place = `${path}:${endLine}`;
      if (!extended.has(place)) lines.get(path)?.splice(endLine - 1, 1, text + added);
      extended.add(place);
      if (fold(evidence.quote).endsWith(fold(text))) evidence.quote += added;
    }
    if (pin.evidence.length > 0) pin.version = stranger.version;
    return pin.evidence.length > 0 ? [`architecture.techStack.${index}`] : [];
  });
  const texts = new Map([...lines].map(([path, all]) => [path, all.join('\n')]));
  return { spec: Spec.parse(spec), texts, pointers };
}
