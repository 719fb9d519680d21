import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { wrapCode } from '../../markdown/code-span.ts';
import { renderFence } from '../../markdown/fence.ts';
import { countNoun } from '../../report/count-noun.ts';
import type { Write } from '../write.ts';

/** Lines that may differ before looking for the smallest difference takes longer than a person waits. */
const mostDifferences = 1000;
/** Lines of one text or difference that are shown; of a longer one nobody reads the rest in a log. */
const mostLines = 3000;

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
    case 'create-pull-request':
      return describePullRequest(write);
    case 'edit-pull-request':
      return describeEdit(write);
    case 'create-comment':
    case 'edit-comment':
    case 'delete-comment':
      return describeComment(write);
    case 'add-labels':
    case 'remove-label':
      return describeLabels(write);
  }
}

type WriteOf<Kind extends Write['is']> = Extract<Write, { readonly is: Kind }>;

function describePullRequest({ request }: WriteOf<'create-pull-request'>): string[] {
  const { title, body, branch, base, draft } = request;
  const noun = draft ? 'Draft pull request' : 'Pull request';
  return [
    `### ${noun} from ${wrapCode(branch)} to ${wrapCode(base)}`,
    fence(title, 'text'),
    fence(body, 'markdown'),
  ];
}

function describeEdit({ number, change: { title, body } }: WriteOf<'edit-pull-request'>): string[] {
  return [
    `### Changes of pull request ${number}`,
    ...(title === undefined ? [] : [fence(title, 'text')]),
    ...(body === undefined ? [] : [fence(body, 'markdown')]),
  ];
}

type CommentWrite = WriteOf<'create-comment' | 'edit-comment' | 'delete-comment'>;

function describeComment(write: CommentWrite): string[] {
  if (write.is === 'delete-comment') {
    return ['### Our comment that is there twice', 'Would be deleted.'];
  }
  const title =
    write.is === 'create-comment' ? `### Comment on ${write.on}` : '### Our comment, later';
  return [title, fence(write.body, 'markdown')];
}

function describeLabels(write: WriteOf<'add-labels' | 'remove-label'>): string[] {
  const told =
    write.is === 'add-labels'
      ? `Would be added: ${write.labels.map(wrapCode).join(', ')}.`
      : `Would be removed: ${wrapCode(write.label)}.`;
  return [`### Labels of ${write.on}`, told];
}

function describeCommit({ commit, before }: WriteOf<'commit'>): string[] {
  const { branch, headline, body, files } = commit;
  return [
    `### Commit on ${wrapCode(branch)}`,
    fence(`${headline}\n\n${body}`, 'text'),
    ...files.flatMap(({ path, text }) => describeFile(path, before[path], text)),
  ];
}

function describeFile(path: string, before: string | undefined, text: string): string[] {
  const title = `#### ${before === undefined ? 'New file' : 'File'} ${wrapCode(path)}`;
  const patch = createTwoFilesPatch(
    before === undefined ? '/dev/null' : `a/${path}`,
    `b/${path}`,
    before ?? '',
    text,
    undefined,
    undefined,
    { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: mostDifferences },
  );
  if (patch === undefined) return [title, 'Would be replaced as a whole by:', fence(text, 'text')];
  return [title, fence(patch, 'diff')];
}

function fence(text: string, language: string): string {
  const lines = text.replace(/\n$/u, '').split('\n');
  const shown = renderFence(lines.slice(0, mostLines).join('\n'), language).join('\n');
  const more = lines.length - mostLines;
  return more <= 0 ? shown : `${shown}\n\n… and ${countNoun(more, 'more line')}.`;
}
