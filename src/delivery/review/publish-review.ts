import type { GitHub, Reviews, Said } from '../../github.ts';
import { endMarker, readMarker, withoutMarkers, writeMarker } from '../text/marker.ts';
import { readHunks } from './read-hunks.ts';
import { writeReview, type ReviewedFile } from './write-review.ts';

/** A document as it was checked. */
export type CheckedDocument = Pick<ReviewedFile, 'path' | 'findings' | 'mends'> & {
  readonly text: string;
};

/** The pull request, and the commit at its head when the event came. */
export type ReviewPlace = { readonly number: number; readonly head: string };

type World = {
  readonly github: Pick<GitHub, 'readViewer' | 'readFile'> & Reviews;
  /** The SHA-256 of a text, in hexadecimal. */
  readonly hash: (text: string) => string;
  /** Whether a secret of the run stands in a text: whoever proposes a change can read none, but may have been told one. */
  readonly holdsSecret: (text: string) => boolean;
};

/** What came of it: the address of a review, or nothing where there was nothing new to say. */
export type PublishedReview = { readonly url: string } | undefined;

/**
 * Says what was found where people look at a pull request: one review of the head that was checked. What
 * stands there already, from a run before, is not said again.
 */
export async function publishReview(
  documents: readonly CheckedDocument[],
  { number, head }: ReviewPlace,
  { github, hash, holdsSecret }: World,
): Promise<PublishedReview> {
  const found = documents.filter(({ findings }) => findings.length > 0);
  if (found.length === 0) return undefined;
  const changed = new Map(
    (await github.readChangedFiles(number)).map(({ path, patch }) => [path, patch]),
  );
  const files = await Promise.all(
    found.map(async ({ text, ...document }): Promise<ReviewedFile> => {
      const patch = changed.get(document.path) ?? '';
      const hunks = patch === '' ? [] : readHunks(patch);
      // What is checked out may be a merge with the base, whose lines stand elsewhere.
      const isHead = hunks.length > 0 && (await isSame(github, { ...document, text, head }));
      return { ...document, hunks: isHead ? hunks : [] };
    }),
  );
  const review = writeReview(files);
  if (review === undefined) return undefined;
  const viewer = await github.readViewer();
  const own = (await github.readReviews(number)).filter(({ author }) => author.login === viewer);
  const remarks = review.remarks.filter(
    (remark) => !isSaid(own, remark) && !holdsSecret(remark.body),
  );
  const marker = writeMarker('review', hash(JSON.stringify([review.summary, review.remarks])));
  const isSaidBefore = own.some(({ body }) => isAlike(body, marker));
  if (remarks.length === 0 && isSaidBefore) return undefined;
  const body = `${marker}\n${withoutMarkers(review.summary)}\n${endMarker}`;
  const published = await github.createReview(number, { commit: head, body, remarks });
  if (published !== 'lines-refused') return published;
  if (isSaidBefore) return undefined;
  const bare = await github.createReview(number, { commit: head, body, remarks: [] });
  return bare === 'lines-refused' ? undefined : bare;
}

async function isSame(
  github: World['github'],
  { path, text, head }: { readonly path: string; readonly text: string; readonly head: string },
): Promise<boolean> {
  const stored = await github.readFile(path, head);
  return stored?.is === 'file' && stored.text === text;
}

const isSaid = (own: readonly Said[], remark: { path: string; body: string }): boolean =>
  own.some(({ path, body }) => path === remark.path && body.trim() === remark.body.trim());

const isAlike = (body: string, marker: string): boolean => {
  const [known, wanted] = [readMarker(body), readMarker(marker)];
  return known !== undefined && known.key === wanted?.key && known.inputHash === wanted.inputHash;
};
