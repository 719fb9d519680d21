import { describe, expect, it } from '@jest/globals';
import { SpecWriterError } from '../../../src/errors.ts';
import type { Comment } from '../../../src/github.ts';
import { gatherComments, type Gathered } from '../../../src/trigger/gather-comments.ts';
import type { Trigger } from '../../../src/trigger/trigger.ts';
import { catchError } from '../../support/catch-error.ts';
import {
  after,
  commented,
  dispatch,
  labeled,
  makeComment,
  openPort,
  ownMark,
  request,
  type Port,
  type PortAnswers,
} from './open-port.ts';

type Wish = {
  readonly comments: readonly Comment[];
  readonly include?: 'none' | 'trusted' | 'all';
  readonly trigger?: Trigger;
  readonly at?: string;
  readonly answers?: PortAnswers;
};

async function gather(wish: Wish): Promise<Gathered & { readonly port: Port }> {
  const { comments, include = 'trusted', trigger = labeled(), answers } = wish;
  const port = openPort({ comments, ...answers });
  const rules = request({ includeComments: include });
  const { at = trigger.at } = wish;
  return { ...(await gatherComments(7, { trigger, rules, at }, port)), port };
}

describe('whose comments count', () => {
  const comments = [
    makeComment({ by: 'maintainer', body: 'by a writer' }),
    makeComment({ by: 'reader', body: 'by a member who may only read' }),
    makeComment({ by: 'helper[bot]', body: 'by an app' }),
    makeComment({ by: 'stranger', association: 'NONE', body: 'by a stranger' }),
    makeComment({ by: 'fan', association: 'CONTRIBUTOR', body: 'by a contributor' }),
  ];
  const roles = {
    maintainer: 'write',
    reader: 'read',
    'helper[bot]': 'write',
    stranger: 'write',
  } as const;

  it('trusted: those of people who may write', async () => {
    const { comments: found, port } = await gather({ comments, answers: { roles } });
    expect(found).toEqual([{ author: 'maintainer', body: 'by a writer', mayAnswer: true }]);
    expect(port.calls).toEqual(['readComments 7', 'readRole maintainer', 'readRole reader']);
  });

  it('all: everybody, without a look at any role', async () => {
    const { comments: found, port } = await gather({
      comments,
      include: 'all',
      answers: { roles },
    });
    expect(found.map(({ body }) => body)).toEqual(comments.map(({ body }) => body));
    expect(port.calls).toEqual(['readComments 7']);
  });

  it('none: nobody, and nothing is read', async () => {
    const { comments: found, port } = await gather({ comments, include: 'none' });
    expect(found).toEqual([]);
    expect(port.calls).toEqual([]);
  });

  it('leaves out with a notice those of whom the role cannot be read', async () => {
    const failure = new SpecWriterError('github', {
      message: 'Expected a role, found 500.',
      hint: '',
    });
    const written = [makeComment({ by: 'eva' }), makeComment({}), makeComment({ by: 'eva' })];
    const answers = { roles: { maintainer: 'admin', eva: failure } } as const;
    const found = await gather({ comments: written, answers });
    expect(found.comments).toHaveLength(1);
    expect(found.notices).toEqual([
      'The comments of eva were left out: whether they may write could not be read. Expected a role, found 500.',
    ]);
  });

  it('ends with a run that is cancelled', async () => {
    const cancelled = new SpecWriterError('cancelled', { message: 'Cancelled.', hint: '' });
    const answers = { roles: { eva: cancelled } };
    const work = gather({ comments: [makeComment({ by: 'eva' })], answers });
    expect(await catchError(work)).toBe(cancelled);
  });
});

describe('comments and time', () => {
  it('counts what was written and last edited until it was asked, of 150 comments', async () => {
    const comments = Array.from({ length: 150 }, (_, index) => {
      const createdAt = after(index - 200);
      const body = `comment ${index + 1}`;
      if (index + 1 === 120) return makeComment({ createdAt, body: 'canary before' });
      if (index + 1 === 140)
        return makeComment({ createdAt, body: 'canary edited', updatedAt: after(1) });
      return makeComment({ createdAt, body });
    });
    const { comments: found, notices } = await gather({ comments });
    const bodies = found.map(({ body }) => body);
    expect(bodies).toHaveLength(149);
    expect(bodies).toContain('canary before');
    expect(bodies).not.toContain('canary edited');
    expect(notices).toEqual([
      '1 comment was left out: written or edited after the specification was asked for.',
    ]);
  });

  it.each([
    ['before', { createdAt: after(-1) }, 1],
    ['in the same second', { createdAt: after(0) }, 1],
    ['after', { createdAt: after(1) }, 0],
    ['before, edited after', { createdAt: after(-9), updatedAt: after(1) }, 0],
    ['at no time', { createdAt: 'soon' }, 0],
  ])('of a comment that was written %s, %j, %i counts', async (_, times, count) => {
    for (const include of ['trusted', 'all'] as const) {
      const { comments } = await gather({ comments: [makeComment(times)], include });
      expect(comments).toHaveLength(count);
    }
  });

  it('asks for the role of nobody who came too late, and says nothing about strangers', async () => {
    const comments = [
      makeComment({ by: 'late', createdAt: after(1) }),
      makeComment({ by: 'stranger', association: 'NONE', createdAt: after(1) }),
    ];
    const { port, notices } = await gather({ comments });
    expect(port.calls).toEqual(['readComments 7']);
    expect(notices).toEqual([expect.stringMatching(/^1 comment was /u)]);
  });

  it.each(['trusted', 'all'] as const)(
    'counts none under %s where nobody knows when it was asked, and says why',
    async (include) => {
      const comments = [makeComment({ createdAt: after(-86_400) }), makeComment({})];
      const found = await gather({ comments, include, trigger: dispatch() });
      expect(found.comments).toEqual([]);
      expect(found.notices).toEqual([
        expect.stringMatching(/^2 comments were left out: .*permissions: actions: read/u),
      ]);
    },
  );

  it('counts by the time that is given, not by that of the event', async () => {
    const comments = [makeComment({ createdAt: after(-5) })];
    expect((await gather({ comments, at: after(-10) })).comments).toEqual([]);
  });
});

describe('our own comments', () => {
  const body = `The specification is written. ${ownMark}`;

  it.each(['trusted', 'all'] as const)('state nothing under %s', async (include) => {
    for (const viewer of ['github-actions[bot]', 'maintainer']) {
      const comments = [makeComment({ by: viewer, body }), makeComment({ body: 'a demand' })];
      const found = await gather({ comments, include, answers: { viewer } });
      expect(found.comments).toMatchObject([{ author: 'maintainer', body: 'a demand' }]);
    }
  });

  it('are not made by a copied mark', async () => {
    const comments = [makeComment({ by: 'stranger', association: 'NONE', body })];
    expect((await gather({ comments, include: 'all' })).comments).toHaveLength(1);
    expect((await gather({ comments })).comments).toEqual([]);
  });
});

describe('the command in comments', () => {
  it('states nothing by itself, and counts with its words', async () => {
    const comments = [
      makeComment({ body: '/spec' }),
      makeComment({ body: '/spec also think of fish' }),
      makeComment({ body: ' ' }),
      makeComment({ body: 'And of birds.' }),
    ];
    expect((await gather({ comments })).comments.map(({ body }) => body)).toEqual([
      'also think of fish',
      'And of birds.',
    ]);
  });

  it.each(['trusted', 'all'] as const)(
    'counts as it was when it asked, under %s',
    async (include) => {
      const edited = makeComment({ id: 900, body: '/spec mine coins', updatedAt: after(9) });
      const earlier = makeComment({ body: 'Sell pots.' });
      const trigger = commented('also sell fish');
      const found = await gather({ comments: [earlier, edited], trigger, include });
      expect(found.comments.map(({ body }) => body)).toEqual(['Sell pots.', 'also sell fish']);
      expect(found.notices).toEqual([]);
    },
  );

  it('counts also when the comment was deleted meanwhile', async () => {
    const found = await gather({ comments: [], trigger: commented('also sell fish') });
    expect(found.comments).toEqual([
      { author: 'maintainer', body: 'also sell fish', mayAnswer: true },
    ]);
  });

  it('says that its words are left out where no comment counts', async () => {
    const found = await gather({
      comments: [],
      trigger: commented('also sell fish'),
      include: 'none',
    });
    expect(found).toMatchObject({
      comments: [],
      notices: ['The words behind /spec were left out, because include-comments is none.'],
    });
    expect((await gather({ comments: [], trigger: commented(), include: 'none' })).notices).toEqual(
      [],
    );
  });
});

describe('answers to what was asked', () => {
  const viewer = 'github-actions[bot]';
  const question = { text: 'Which database?', options: ['A', 'B'], recommended: 0 };
  const comments = [
    makeComment({ by: viewer, body: ownMark }),
    makeComment({ by: 'stranger', association: 'NONE', body: ownMark }),
    makeComment({ by: 'stranger', association: 'NONE', body: '1a' }),
    makeComment({ by: 'maintainer', body: '1b' }),
  ];
  const roles = { maintainer: 'write', stranger: 'none' } as const;
  const gatherAsked = async (include: 'trusted' | 'all'): Promise<Gathered> => {
    const trigger = labeled();
    const rules = {
      ...request({ includeComments: include }),
      readAsked: (text: string, subject: number) =>
        text === ownMark && subject === 7 ? [question] : [],
    };
    const port = openPort({ comments, roles, viewer });
    return gatherComments(7, { trigger, rules, at: trigger.at }, port);
  };

  it('are asked by our own comment alone', async () => {
    const found = await gatherAsked('trusted');
    expect(found.asked).toEqual([question]);
    expect(found.comments).toEqual([{ author: 'maintainer', body: '1b', mayAnswer: true }]);
  });

  it('are those to the first of our comments, wherever it stands', async () => {
    const trigger = labeled();
    const rules = {
      ...request(),
      readAsked: (text: string) => [{ ...question, text }],
    };
    const said = [
      makeComment({ by: 'stranger', body: `${ownMark} theirs` }),
      makeComment({ by: viewer, body: `${ownMark} first` }),
      makeComment({ by: viewer, body: `${ownMark} second` }),
    ];
    const port = openPort({ comments: said, roles, viewer });
    const found = await gatherComments(7, { trigger, rules, at: trigger.at }, port);
    expect(found.asked).toEqual([{ ...question, text: `${ownMark} first` }]);
  });

  it('are looked for nowhere where nothing was asked', async () => {
    expect(await gather({ comments, answers: { viewer } })).not.toHaveProperty('asked');
  });

  it('come from writers alone, even where everybody is heard', async () => {
    const found = await gatherAsked('all');
    expect(found.asked).toEqual([question]);
    expect(found.comments).toEqual([
      { author: 'stranger', body: ownMark },
      { author: 'stranger', body: '1a' },
      { author: 'maintainer', body: '1b', mayAnswer: true },
    ]);
  });
});
