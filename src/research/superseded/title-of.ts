import type { ResearchFile } from '../research.ts';

/** A title is the first heading, or the title of the front matter. */
const title = /^(?:#{1,2}[ \t]+(?<heading>\S.{0,200})|title:[ \t]*(?<stated>\S.{0,200}))$/mu;
const mostTop = 4000;

/** The title that a document gives itself. */
export function titleOf({ text }: ResearchFile): string | undefined {
  const { heading, stated } =
    title.exec(text.slice(0, mostTop).replace(/\r\n?/gu, '\n'))?.groups ?? {};
  const named = (heading ?? stated)?.replace(/^["']|["'\s#]+$/gu, '').trim();
  return named === '' ? undefined : named;
}
