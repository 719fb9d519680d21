import { describe, expect, it } from '@jest/globals';
import { keepOwnComment } from '../../../src/delivery/own-comment.ts';
import { keepComments, makeComment } from './make-github.ts';

const marker = '<!-- spec-writer: issue=7 -->';
const place = { on: 7, key: '7' };

describe('our comment', () => {
  it('is written once and then changed, and not touched when it says the same', async () => {
    const { github, comments } = keepComments(makeComment(1, 'Nice idea', 'octo'));
    const own = keepOwnComment(place, github, {});
    expect(await own.read()).toBeUndefined();
    await own.show(`${marker}\nqueued`);
    await own.show(`${marker}\nwriting`);
    expect(comments.map(({ body }) => body)).toEqual(['Nice idea', `${marker}\nwriting`]);
    const still = keepOwnComment(
      place,
      { ...github, editComment: () => Promise.reject(new Error('edited')) },
      {},
    );
    expect((await still.show(`${marker}\nwriting`)).id).toBe(2);
  });

  it.each([
    ['a marker that somebody else copied', makeComment(1, `${marker}\nspoof`, 'stranger')],
    ['a marker further down', makeComment(1, `Quoted:\n${marker}`)],
    ['one about another issue', makeComment(1, '<!-- spec-writer: issue=77 -->\nother')],
  ])('is not %s', async (_, comment) => {
    const { github, comments } = keepComments(comment);
    await keepOwnComment(place, github, {}).show(`${marker}\nours`);
    expect(comments.map(({ body }) => body)).toEqual([comment.body, `${marker}\nours`]);
  });

  it('is written anew when somebody deleted it meanwhile', async () => {
    const { github, comments } = keepComments();
    const own = keepOwnComment(place, github, {});
    await own.show(`${marker}\nqueued`);
    comments.length = 0;
    await own.show(`${marker}\nwriting`);
    expect(comments.map(({ body }) => body)).toEqual([`${marker}\nwriting`]);
  });

  it('stays one when two runs wrote at once: the older one stays', async () => {
    const { github, comments } = keepComments();
    const racing = {
      ...github,
      createComment: (on: number, body: string) => {
        comments.push(makeComment(1, `${marker}\nother run`));
        return github.createComment(on, body);
      },
    };
    const shown = await keepOwnComment(place, racing, {}).show(`${marker}\nours`);
    expect(shown.id).toBe(1);
    expect(comments.map(({ id, body }) => [id, body])).toEqual([[1, `${marker}\nours`]]);
  });

  it('is read again after a change of which nobody knows whether it was made', async () => {
    const { github } = keepComments(makeComment(1, `${marker}\nqueued`));
    const memory = {};
    const lost = {
      ...github,
      editComment: async (id: number, body: string) => {
        await github.editComment(id, body);
        throw new Error('The answer got lost.');
      },
    };
    await expect(keepOwnComment(place, lost, memory).show(`${marker}\nready`)).rejects.toThrow();
    const seen = await keepOwnComment(place, github, memory).read();
    expect(seen?.body).toBe(`${marker}\nready`);
  });
});
