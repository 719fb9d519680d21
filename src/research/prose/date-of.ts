import type { ResearchFile } from '../research.ts';

const statedDate =
  /\b(?:date|updated|last[ _-]?(?:updated|modified|reviewed|checked)|as of|stand|datum|fecha|data|日期|更新|更新日|作成日|날짜|дата)[^\d\n]{0,20}(?<date>20\d\d-\d\d-\d\d)/iu;
const dateInPath = /(?:^|[^\d])(?<date>20\d\d-\d\d-\d\d)(?!\d)/u;

/** When a document was written, as far as it says so at its top or in its path. */
export const dateOf = ({ path, text }: ResearchFile): string | undefined =>
  (dateInPath.exec(path) ?? statedDate.exec(text.slice(0, 3_000)))?.groups?.['date'];
