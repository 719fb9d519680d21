import type { CleanDocument } from './clean-documents.ts';
import { disorders } from './disorders/index.ts';
import { mendPlanted } from './disorders/mend-planted.ts';

/** The part of the page about `check --fix`: what of planted disorder is the original again. */
export function describeMending(documents: readonly CleanDocument[], places: number): string {
  const rows = disorders.map((disorder) => {
    const { planted, mended, left, other } = mendPlanted(disorder, documents, places);
    const { id, about, answers } = disorder;
    const cells = [`\`${id}\``, about, answers, planted, mended, left.length, other.length];
    return `| ${cells.join(' | ')} |`;
  });
  return `
## Mending

What \`spec-writer check --fix\` makes of planted disorder: "mended" documents are the original again to the byte, "left" ones are as they were planted, with the reason in the report. Where there are several answers, leaving is right.

| disorder | what is wrong | answers | planted | mended | left | neither |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
