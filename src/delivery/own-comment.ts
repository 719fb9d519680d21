import type { Comment, GitHub } from '../github.ts';
import { readMarker } from './text/marker.ts';

export type OwnComment = {
  /** Writes the comment, or changes it where it says something else. */
  readonly show: (body: string) => Promise<Comment>;
  /** What it says now, when there is one. */
  readonly read: () => Promise<Comment | undefined>;
};

type Place = { readonly on: number; readonly key: string };

/**
 * The one comment that a run keeps on an issue or pull request. It is ours when the marker is in it
 * and we wrote it: anybody can copy a marker, and what others wrote others can change.
 */
export function keepOwnComment(
  { on, key }: Place,
  github: GitHub,
  memory: { comment?: Comment | undefined },
): OwnComment {
  const find = async (): Promise<Comment | undefined> => {
    const viewer = await github.readViewer();
    const comments = await github.readComments(on);
    return comments.find(
      ({ author, body }) => author.login === viewer && readMarker(body)?.key === key,
    );
  };
  const read = async (): Promise<Comment | undefined> => {
    memory.comment ??= await find();
    return memory.comment;
  };
  const show = async (body: string): Promise<Comment> => {
    const standing = await read();
    if (standing?.body === body) return standing;
    // Whoever is cancelled now never learns what the comment says.
    memory.comment = undefined;
    const edited = standing && (await github.editComment(standing.id, body));
    memory.comment = edited ?? (await createOnce(body));
    return memory.comment;
  };
  /** Two runs at once may both have found none; the older comment stays. */
  const createOnce = async (body: string): Promise<Comment> => {
    const created = await github.createComment(on, body);
    const first = await find();
    if (first === undefined || first.id === created.id) return created;
    await github.deleteComment(created.id);
    return (await github.editComment(first.id, body)) ?? first;
  };
  return { show, read };
}
