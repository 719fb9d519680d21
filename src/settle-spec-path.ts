import { SpecWriterError } from './errors.ts';

const placeholder = '{issue}';

/** The path of the document, with the number of the issue where the path asks for it. */
export function settleSpecPath(path: string, issue: number | undefined): string {
  if (path.includes(placeholder) && issue === undefined) {
    throw new SpecWriterError('input', {
      message: `Expected an issue for "${placeholder}" in ${JSON.stringify(path)}, found none.`,
      hint: `Name the issue, or take ${placeholder} out of the path of the document.`,
    });
  }
  const settled = path.trim().replaceAll(placeholder, String(issue ?? ''));
  if (/(?:^|[/\\])\.{0,2}$/u.test(settled)) {
    throw new SpecWriterError('input', {
      message: `Expected the path of a file for the document, found ${JSON.stringify(settled)}.`,
      hint: 'Name a file, such as SPEC.md or docs/SPEC.md.',
    });
  }
  if (/[*?]/u.test(settled)) {
    throw new SpecWriterError('input', {
      message: `Expected the path of one document, found the glob ${JSON.stringify(settled)}.`,
      hint: 'Name a file, such as SPEC.md or specs/{issue}/SPEC.md; globs are for checking.',
    });
  }
  const [ending] = /(?<=[^/\\.])\.[^/\\.]*$/u.exec(settled) ?? [];
  if (ending !== undefined && !/^\.(?:md|markdown)$/iu.test(ending)) {
    throw new SpecWriterError('input', {
      message: `Expected a path that ends in .md for the document, found ${JSON.stringify(settled)}.`,
      hint: 'The document is Markdown; its twin for machines lies beside it and ends in .json.',
    });
  }
  return settled;
}
