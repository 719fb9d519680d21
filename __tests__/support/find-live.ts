import createMarkdown from 'markdown-it-15';

/** What is more than text to a reader on GitHub. */
export type Live = {
  readonly links: readonly string[];
  readonly images: readonly string[];
  readonly html: readonly string[];
  /** Names that are notified, numbers that are linked, addresses without a scheme. */
  readonly names: readonly string[];
  /** Languages of fences that are drawn. */
  readonly drawn: readonly string[];
};

const markdown = createMarkdown({ html: true, linkify: true });
// GitHub links neither bare hosts nor addresses without a scheme.
markdown.linkify.set({ fuzzyLink: false }).add('//', null);
markdown.validateLink = () => true;

const name =
  /(?<![A-Za-z0-9_])@[A-Za-z0-9][\w/-]*|#\d+|(?<![A-Za-z0-9])GH-\d+|(?<![A-Za-z0-9])www\.\S+/giu;

/** Renders Markdown as GitHub does, with HTML and links on, and finds all that is live in it. */
export function findLive(text: string): Live {
  const live = { links: [], images: [], html: [], names: [], drawn: [] } as {
    [Key in keyof Live]: string[];
  };
  // GitHub knows footnotes, which this renderer takes for definitions of links.
  const plain = text.replace(/^\[\^([^\]\s]+)\]:/gmu, 'Note $1:');
  let inLink = 0;
  const tokens = markdown.parse(plain, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  for (const token of tokens) {
    if (token.type === 'link_open') live.links.push(String(token.attrGet('href')));
    if (token.type === 'link_open') inLink += 1;
    if (token.type === 'link_close') inLink -= 1;
    if (token.type === 'image') live.images.push(String(token.attrGet('src')));
    if (token.type === 'html_block' || token.type === 'html_inline') live.html.push(token.content);
    if (token.type === 'fence') {
      const language = token.info.trim().toLowerCase();
      if (/^(?:mermaid|geojson|topojson|stl|math|suggestion)\b/u.test(language)) {
        live.drawn.push(token.content);
      }
    }
    if (token.type === 'text' && inLink === 0)
      live.names.push(...(token.content.match(name) ?? []));
  }
  return live;
}

/** HTML of our own: the hidden markers, and what folds, breaks and makes small. */
const ownHtml = /^(?:<!-- \/?spec-writer[^<>]*-->|<\/?(?:details|summary|sub)>|<br>|\s)+$/u;
const ownSummary = /<summary>[\w ]+<\/summary>/gu;

/** Where what is published belongs. */
type Home = { readonly address: RegExp; readonly issue: number };
const acme: Home = { address: /^https:\/\/github\.com\/acme\/shop\//u, issue: 7 };

/** What is live in a text of ours and was not put there by us. */
export function findForeign(text: string, { address, issue }: Home = acme): string[] {
  const { links, images, html, names, drawn } = findLive(text);
  const refers = new RegExp(`^Refs #${issue}\\r?$`, 'mu');
  return [
    ...links.filter((href) => !address.test(href)),
    ...images,
    ...html.filter((tag) => !ownHtml.test(tag.replace(ownSummary, '<summary></summary>'))),
    ...names.filter((found) => found !== `#${issue}` || !refers.test(text)),
    ...drawn.filter((diagram) => /:\/\/|<(?!br)|click|href|img/iu.test(diagram)),
  ];
}
