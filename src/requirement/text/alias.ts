/** Up to three groups of capitals, then a number such as `3`, `1.2` or `2-a`. */
const id = String.raw`(?:\p{Lu}{1,12}[-_. ]?){1,3}\d{1,5}(?:[.-]\d{1,4}){0,3}[a-z]?`;
const separator = String.raw`(?:[:：)、|]|\.(?!\d)|[–—-](?=\s)|(?=\s*$)|(?= {2}|\t))`;
const enclosed = String.raw`[[(/|](${id})[\])/|]\s*[:：.)]?`;
const hyphened = String.raw`(\p{Lu}{2,12}-(?:\p{Lu}{1,12}-)?\d{1,5})(?=\s)`;
const leading = new RegExp(String.raw`^(?:${enclosed}|(${id})\s*${separator}|${hyphened})\s*`, 'u');
const alone = new RegExp(String.raw`^(?:${enclosed}|${id}[:：.]?)$`, 'u');
/** Names of standards and things that look like ids. */
const standard =
  /^(?:UTF|SHA|MD|ISO|IEC|IEEE|DIN|EN|ANSI|RFC|HTTP|TLS|SSL|AES|RSA|IP|IPV|MP|ES|EC|S|H|CSS|HTML|CVE|GPT|WCAG|BASE|X|Q|USB|RS|COVID|PEP|JSR|ADR)[-_. ]?\d/u;

/** The id that an author put at the start of a demand, such as `FR-001:` or `F1.1：`, and the text after it. */
export function splitAlias(text: string): { readonly alias?: string; readonly text: string } {
  const match = leading.exec(text);
  const alias = match?.[1] ?? match?.[2] ?? match?.[3];
  const rest = text.slice(match?.[0].length);
  if (alias === undefined || rest === '' || standard.test(alias)) return { text };
  return { alias, text: rest };
}

const boldId =
  /^([ \t]{0,9})(?:\*\*|__)\[?(\p{Lu}{1,8}[-_.]?(?:\p{Lu}{1,8}[-_.])?\d{1,5}(?:[.-]\d{1,4}){0,3}[a-z]?)\]?[.:]?(?:\*\*|__)(?=[ \t]+\S)/gmu;

/** Writes `**FR1** text`, where bold type alone tells the id from the text, as `FR1: text`. */
export const markBoldIds = (markdown: string): string =>
  markdown.replace(boldId, (found: string, indent: string, alias: string) =>
    standard.test(alias) ? found : `${indent}${alias}:`,
  );

/** Whether a table's cell holds nothing but an id. */
export const isAlias = (text: string): boolean => alone.test(text.trim());
