import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { wrapCode } from '../../markdown/code-span.ts';
import { escapeProse } from '../../markdown/escape-prose.ts';
import { renderFence } from '../../markdown/fence.ts';
import type { Write } from '../write.ts';

/** Lines that may differ before looking for the smallest difference takes longer than a person waits. */
const mostDifferences = 4000;

/** What a dry run would have written, in order, for the summary and the log. */
export function preview(writes: readonly Write[]): string {
  const parts =
    writes.length === 0 ? ['Nothing would be written to GitHub.'] : writes.flatMap(describeWrite);
  return `${['## What would be written', ...parts].join('\n\n')}\n`;
}

function describeWrite(write: Write): string[] {
  switch (write.is) {
    case 'create-branch':
      return [
        `### Branch ${wrapCode(write.branch)}`,
        `Would be created at ${wrapCode(write.oid)}.`,
      ];
    case 'commit':
      return describeCommit(write);
    case 'create-pull-request': {
      const { title, body, branch, base, draft } = write.request;
      return [
        `### ${draft ? 'Draft pull request' : 'Pull request'} from ${wrapCode(branch)} to ${wrapCode(base)}`,
        fence(title, 'text'),
        fence(body, 'markdown'),
      ];
    }
    case 'edit-pull-request': {
      const { title, body } = write.change;
      const texts = [title, body].filter((text) => text !== undefined);
      return [
        `### Changes of pull request ${write.number}`,
        ...texts.map((text) => fence(text, 'markdown')),
      ];
    }
    case 'create-comment':
      return [`### Comment on ${write.on}`, fence(write.body, 'markdown')];
    case 'edit-comment':
      return [`### The same comment, later`, fence(write.body, 'markdown')];
    case 'delete-comment':
      return [`### Comment ${write.id} of ours that is there twice`, 'Would be deleted.'];
    case 'add-labels':
      return [
        `### Labels of ${write.on}`,
        `Would be added: ${write.labels.map(wrapCode).join(', ')}.`,
      ];
    case 'remove-label':
      return [`### Labels of ${write.on}`, `Would be removed: ${wrapCode(write.label)}.`];
  }
}

function describeCommit({ commit, before }: Write & { readonly is: 'commit' }): string[] {
  const { branch, headline, body, files } = commit;
  return [
    `### Commit on ${wrapCode(branch)}`,
    fence(`${headline}\n\n${body}`, 'text'),
    ...files.flatMap(({ path, text }) => describeFile(path, before[path], text)),
  ];
}

function describeFile(path: string, before: string | undefined, text: string): string[] {
  const title = `#### ${escapeProse(before === undefined ? 'New file' : 'File')} ${wrapCode(path)}`;
  const patch = createTwoFilesPatch(
    before === undefined ? '/dev/null' : `a/${path}`,
    `b/${path}`,
    before ?? '',
    text,
    undefined,
    undefined,
    { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: Math.max(mostDifferences) },
  );
  if (patch === undefined) return [title, 'Would be replaced as a whole by:', fence(text, 'text')];
  return [title, fence(patch, 'diff')];
}

const fence = (text: string, language: string): string =>
  renderFence(text.replace(/\n$/u, ''), language).join('\n');
