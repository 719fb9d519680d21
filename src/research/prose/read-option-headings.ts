import type { AlternativeFact } from '../research.ts';
import type { Document, ProsePiece } from './document.ts';
import { looksLikePackage, readOption } from './option-name.ts';
import type { OptionName } from './option-name.ts';
import { quoteLine } from './quote-line.ts';
import { isAlternative, isRecommended } from './words.ts';

const numbering = /^(?:[\d.]+\s+|[一二三四五六七八九十]+[、.]\s*|\s+)*/u;
const optionLabel =
  /^(?:option|alternative|approach|variante?|candidate|choice|solution|lösung|opción|opção|opzione|opcja|вариант|方案|选项|選項|案|候補|옵션|방안)\s*(?:[A-Z]\b|\d{1,2}\b|[一二三四])?\s*(?:[:：.)）–—-]|\s)\s*(?<name>.+)$/iu;
const afterColon = /[:：]\s*(?<name>.+)$/u;

type Candidate = { readonly name: OptionName; readonly line: number; readonly isAdvised: boolean };

/** What a heading offers: "Option B: Redis", "2.1 推荐：markdown-it", "Alternative: marked". */
const readCandidate = (heading: ProsePiece): Candidate | undefined => {
  const text = heading.text.replace(numbering, '');
  const isAdvised = isRecommended(text);
  const label =
    optionLabel.exec(text) ?? (isAdvised || isAlternative(text) ? afterColon.exec(text) : null);
  const name = readOption(label?.groups?.['name'] ?? '');
  return name === undefined ? undefined : { name, line: heading.line, isAdvised };
};

/** Options of a design are headings too: at least one must be a technology, or all of them names of packages. */
const isTechnologies = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ name }) => name.known !== undefined) ||
  (candidates.every(({ name }) => !name.name.includes(' ')) &&
    candidates.some(({ name }) => looksLikePackage(name)));

const isHeading = (piece: Document['pieces'][number]): piece is ProsePiece =>
  piece.is === 'prose' && piece.from === 'heading';

/** Options that are headings of one section are offered for the purpose that the section names. */
export const readOptionHeadings = (document: Document): AlternativeFact[] => {
  const sections = new Map<string, { topic: string; candidates: Candidate[] }>();
  for (const piece of document.pieces) {
    if (!isHeading(piece) || piece.place.isHistory) continue;
    const candidate = readCandidate(piece);
    if (candidate === undefined) continue;
    const above = piece.place.headings.slice(0, -1);
    const topic = (above.at(-1) ?? '').replace(numbering, '').replace(/[`*]/gu, '').trim();
    const section = sections.get(above.join('\n')) ?? { topic, candidates: [] };
    section.candidates.push(candidate);
    sections.set(above.join('\n'), section);
  }
  return [...sections.values()].flatMap(({ topic, candidates }) => {
    const isChoice = candidates.length > 1 && isTechnologies(candidates);
    if (!isChoice) return [];
    const advised = candidates.find(({ isAdvised }) => isAdvised)?.name.name;
    const options = candidates.map(({ name, line }) => ({
      name: name.name,
      evidence: quoteLine(document, line),
    }));
    return [
      {
        is: 'alternative' as const,
        topic,
        options,
        ...(advised !== undefined && { recommended: advised }),
      },
    ];
  });
};
