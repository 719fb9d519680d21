import { describe, expect, it } from '@jest/globals';
import { SpecWriterError } from '../../../src/errors.ts';
import { admit, type AdmitRequest } from '../../../src/trigger/admit.ts';
import { needsGate } from '../../../src/trigger/needs-gate.ts';
import type { Trigger } from '../../../src/trigger/trigger.ts';
import { catchError } from '../../support/catch-error.ts';
import {
  after,
  askedAt,
  commented,
  dispatch,
  labeled,
  labelEvent,
  makeComment,
  openIssue,
  openPort,
  outsiders,
  ownMark,
  request,
  snapshot,
  type PortAnswers,
} from './open-port.ts';

const none = { publish: 'none' } as const;
const given = { requirement: 'given' } as const;
const snapshotText = {
  source: 'octo/shop#7',
  title: 'Sell plants',
  body: 'The shop must list plants.',
};
const liveText = {
  source: 'octo/shop#7',
  title: 'Sell plants, and coins',
  body: 'The shop must mine coins.',
};

describe('what is asked of GitHub', () => {
  it.each<[string, Trigger, Partial<AdmitRequest>, PortAnswers, string[]]>([
    ['a text that stays on the runner', dispatch(), { ...none, ...given }, {}, []],
    ['the same, by nobody', dispatch(''), { ...none, ...given }, {}, []],
    ['a text that is published', dispatch(), given, {}, ['readRole maintainer']],
    [
      'an issue that is named',
      dispatch(),
      { ...none, issueNumber: 7, includeComments: 'none' },
      {},
      ['readRole maintainer', 'readIssue 7', 'readLabelEvents 7 needs-spec'],
    ],
    [
      'an issue that is named and has no label',
      dispatch(),
      { ...none, issueNumber: 7, includeComments: 'none' },
      { issues: [openIssue({ labels: [] })], labelEvents: [] },
      ['readRole maintainer', 'readIssue 7', 'readLabelEvents 7 needs-spec', 'readRunStart 5'],
    ],
    [
      'the label, with a text',
      labeled(),
      { ...none, ...given },
      {},
      ['readRole maintainer', 'readIssue 7'],
    ],
    [
      'the label, on an issue of who sets it',
      labeled(),
      {},
      {},
      ['readRole maintainer', 'readIssue 7', 'readComments 7'],
    ],
    [
      'the label, without comments',
      labeled(),
      { includeComments: 'none' },
      {},
      ['readRole maintainer', 'readIssue 7'],
    ],
    [
      'the label, on an issue of an outsider',
      labeled({}, outsiders),
      {},
      {},
      ['readRole maintainer', 'readIssue 7', 'readLastEdits 7', 'readComments 7'],
    ],
    [
      'comments of one who asked',
      labeled(),
      {},
      { comments: [makeComment({}), makeComment({ by: 'Maintainer' })] },
      ['readRole maintainer', 'readIssue 7', 'readComments 7'],
    ],
    [
      'comments of others, each looked up once',
      labeled(),
      {},
      { comments: [makeComment({ by: 'eva' }), makeComment({}), makeComment({ by: 'eva' })] },
      ['readRole maintainer', 'readIssue 7', 'readComments 7', 'readRole eva'],
    ],
    [
      'one issue from the event of another',
      labeled(),
      { ...none, issueNumber: 9, includeComments: 'none' },
      { issues: [openIssue(), openIssue({ number: 9 })] },
      ['readRole maintainer', 'readIssue 7', 'readIssue 9', 'readLabelEvents 9 needs-spec'],
    ],
  ])('for %s', async (_, trigger, change, answers, calls) => {
    const port = openPort(answers);
    expect(await admit(trigger, request(change), port)).toMatchObject({ is: 'admitted' });
    expect(port.calls).toEqual(calls);
  });

  it.each<[string, Trigger, Partial<AdmitRequest>, PortAnswers]>([
    [
      'an outsider',
      labeled({ sender: { login: 'stranger', isBot: false } }),
      {},
      { roles: { stranger: 'read' } },
    ],
    [
      'an outsider with a text of their own',
      labeled({ sender: { login: 'stranger', isBot: false } }),
      { ...none, ...given },
      {},
    ],
    [
      'a reader who comments',
      { ...commented('x'), sender: { login: 'stranger', isBot: false } },
      {},
      {},
    ],
    ['nobody who names an issue', dispatch(''), { ...none, issueNumber: 7 }, {}],
    ['an app', labeled({ sender: { login: 'evil[bot]', isBot: true } }), {}, {}],
    ['an outsider who runs it again', labeled({ rerunBy: 'stranger' }), {}, {}],
  ])('nothing but roles for %s, who is refused', async (_, trigger, change, answers) => {
    const port = openPort({ roles: { maintainer: 'write' }, ...answers });
    expect(await admit(trigger, request(change), port)).toMatchObject({
      is: 'skip',
      code: 'actor-not-authorised',
    });
    expect(port.calls.filter((call) => !call.startsWith('readRole '))).toEqual([]);
  });

  it('nothing after the lookup of a role failed', async () => {
    const failure = new SpecWriterError('github', {
      message: 'The permission lookup failed.',
      hint: '',
    });
    const port = openPort({ roles: { maintainer: failure } });
    expect(await catchError(admit(labeled(), request(), port))).toBe(failure);
    expect(port.calls).toEqual(['readRole maintainer']);
  });

  it.each<[Trigger['event'], AdmitRequest['publish'], boolean, boolean]>([
    ['dispatch', 'none', false, false],
    ['dispatch', 'none', true, true],
    ['dispatch', 'comment', false, true],
    ['labeled', 'none', false, true],
    ['comment', 'none', false, true],
    ['pull-request', 'none', false, true],
  ])(
    '%s, publish %s, an issue that is read: %s, needs the gate: %s',
    (event, publish, readsIssue, needed) => {
      expect(needsGate({ event }, { publish, readsIssue })).toBe(needed);
    },
  );
});

describe('mistakes in the inputs', () => {
  it.each<[string, Partial<AdmitRequest>, RegExp]>([
    ['no requirement', {}, /^Expected a requirement, found none/u],
    ['a wildcard', { allowedBots: ['*'], ...given, ...none }, /allowed-bots/u],
  ])('%s: told before anything is asked', async (_, change, message) => {
    const port = openPort();
    const error = await catchError(admit(dispatch(), request(change), port));
    expect(error).toMatchObject({
      kind: 'input',
      message: expect.stringMatching(message) as unknown,
    });
    expect(port.calls).toEqual([]);
  });

  it('a pull request that is named as the issue', async () => {
    const port = openPort({ issues: [openIssue({ isPullRequest: true })] });
    const error = await catchError(admit(dispatch(), request({ issueNumber: 7 }), port));
    expect(error.message).toBe('Expected octo/shop#7 to be an issue, found a pull request.');
  });
});

describe('the state of the issue', () => {
  it.each<[string, Trigger, PortAnswers, string]>([
    ['is closed', labeled(), { issues: [openIssue({ isOpen: false })] }, 'issue-closed'],
    [
      'is a closed pull request',
      labeled(),
      { issues: [openIssue({ isOpen: false, isPullRequest: true })] },
      'pull-request-closed',
    ],
    ['lost its label', labeled(), { issues: [openIssue({ labels: ['bug'] })] }, 'label-removed'],
    [
      'was run again and is closed now',
      labeled({ rerunBy: 'maintainer' }),
      { issues: [openIssue({ isOpen: false })] },
      'issue-closed',
    ],
  ])('skips when it %s', async (_, trigger, answers, code) => {
    const port = openPort(answers);
    expect(await admit(trigger, request(), port)).toMatchObject({ is: 'skip', code });
    expect(port.calls).toEqual(['readRole maintainer', 'readIssue 7']);
  });

  it.each<[string, Trigger, readonly string[]]>([
    ['the label is written in other case', labeled(), ['Needs-Spec']],
    ['the issue has other labels too', labeled(), ['bug', 'needs-spec', 'help wanted']],
    ['a run that died took the label', labeled(), ['spec-in-progress']],
    ['no label asked', commented(), []],
    ['a pull request asked', labeled({ event: 'pull-request' }), []],
  ])('goes on where %s', async (_, trigger, labels) => {
    const port = openPort({ issues: [openIssue({ labels })] });
    expect(await admit(trigger, request(), port)).toMatchObject({
      is: 'admitted',
      issue: { labels },
    });
  });

  it.each(['spec-ready', 'Spec-Blocked', 'spec-failed'])(
    'goes on where somebody runs it again after it ended with %s',
    async (label) => {
      const port = openPort({ issues: [openIssue({ labels: [label] })] });
      const again = labeled({ isRerun: true });
      expect(await admit(again, request(), port)).toMatchObject({ is: 'admitted' });
      expect(await admit(labeled(), request(), port)).toMatchObject({ code: 'label-removed' });
    },
  );

  it('skips what is run again where no label of ours is left', async () => {
    const port = openPort({ issues: [openIssue({ labels: ['bug'] })] });
    const again = labeled({ isRerun: true });
    expect(await admit(again, request(), port)).toMatchObject({ code: 'label-removed' });
  });

  it('skips a named issue that is closed, whatever its labels', async () => {
    const asked = request({ issueNumber: 9 });
    const shut = openPort({ issues: [openIssue(), openIssue({ number: 9, isOpen: false })] });
    expect(await admit(labeled(), asked, shut)).toMatchObject({ code: 'issue-closed' });
    const open = openPort({ issues: [openIssue(), openIssue({ number: 9, labels: [] })] });
    expect(await admit(labeled(), asked, open)).toMatchObject({ is: 'admitted' });
  });

  it('skips an issue that is named by the event of another which is closed', async () => {
    const port = openPort({ issues: [openIssue({ isOpen: false }), openIssue({ number: 9 })] });
    expect(await admit(labeled(), request({ issueNumber: 9 }), port)).toMatchObject({
      code: 'issue-closed',
    });
    expect(port.calls).not.toContain('readIssue 9');
  });

  it('skips a named issue whose label nobody is known to have set, and reads no comment', async () => {
    const port = openPort({ labelEvents: [] });
    expect(await admit(dispatch(), request({ issueNumber: 7 }), port)).toMatchObject({
      is: 'skip',
      code: 'label-setter-unknown',
    });
    expect(port.calls).not.toContain('readComments 7');
  });

  it('is told by the failure of GitHub when it was deleted', async () => {
    await expect(admit(labeled(), request(), openPort({ issues: [] }))).rejects.toThrow(
      'There is no #7.',
    );
  });
});

describe('what this program did itself', () => {
  const givenBack = labeled({
    subject: {
      number: 7,
      isPullRequest: false,
      snapshot,
      labels: ['spec-in-progress', 'needs-spec'],
    },
  });

  it('asks for nothing by giving the label back', async () => {
    const port = openPort({ viewer: 'Maintainer' });
    expect(await admit(givenBack, request(), port)).toMatchObject({
      is: 'skip',
      code: 'own-label',
    });
    expect(port.calls).toEqual(['readRole maintainer', 'readViewer']);
  });

  it('does not hinder others who set the label while a run goes on', async () => {
    const port = openPort({ viewer: 'github-actions[bot]' });
    expect(await admit(givenBack, request(), port)).toMatchObject({ is: 'admitted' });
  });

  it('does not hinder a comment of the same person while a run goes on', async () => {
    const port = openPort({ viewer: 'Maintainer' });
    const asked: Trigger = { ...givenBack, event: 'comment' };
    expect(await admit(asked, request(), port)).toMatchObject({ is: 'admitted' });
  });

  it('asks for nothing by opening a pull request', async () => {
    const own = labeled(
      { event: 'pull-request' },
      { ...snapshot, body: `Adds a specification. ${ownMark}` },
    );
    const port = openPort();
    expect(await admit(own, request(), port)).toMatchObject({
      is: 'skip',
      code: 'own-pull-request',
    });
    expect(port.calls).toEqual([]);
    const asked = labeled({}, { ...snapshot, body: ownMark });
    expect(await admit(asked, request(), openPort())).toMatchObject({ is: 'admitted' });
    const foreign = labeled({ event: 'pull-request' });
    expect(await admit(foreign, request(), openPort())).toMatchObject({ is: 'admitted' });
  });
});

describe('the requirement', () => {
  it.each<[string, Trigger]>([
    ['the label', labeled()],
    ['a comment', commented()],
    ['a pull request', labeled({ event: 'pull-request' })],
  ])('is the text that the event of %s brought, never the live one', async (_, trigger) => {
    const admitted = await admit(trigger, request(), openPort());
    expect(admitted).toMatchObject({
      is: 'admitted',
      requirement: { ...snapshotText, comments: [] },
    });
    expect(JSON.stringify({ ...admitted, issue: undefined })).not.toContain('coins');
  });

  it.each<[string, Trigger, Partial<AdmitRequest>]>([
    ['the button', dispatch(), { issueNumber: 7 }],
    [
      'the event of another issue',
      labeled({ subject: { number: 3, isPullRequest: true, snapshot, labels: [] } }),
      { issueNumber: 7 },
    ],
  ])('is the live text of the issue that is named beside %s', async (_, trigger, change) => {
    const port = openPort({ issues: [openIssue(), openIssue({ number: 3 })] });
    const admitted = await admit(trigger, request(change), port);
    expect(admitted).toMatchObject({ requirement: liveText, issue: { number: 7 } });
  });

  it('stays the text of the event where the inputs name the same issue', async () => {
    const admitted = await admit(labeled(), request({ issueNumber: 7 }), openPort());
    expect(admitted).toMatchObject({ requirement: snapshotText });
  });

  it('is left to the inputs where they hold it', async () => {
    const admitted = await admit(labeled(), request(given), openPort());
    expect(admitted).not.toHaveProperty('requirement');
  });

  it('is refused where an outsider changed it right before', async () => {
    const answers = { edits: [{ at: after(-10), by: 'stranger' }] };
    const port = openPort(answers);
    expect(await admit(labeled({}, outsiders), request(), port)).toMatchObject({
      code: 'edited-just-before',
    });
    expect(port.calls).not.toContain('readComments 7');
    expect(await admit(labeled(), request(), openPort(answers))).toMatchObject({ is: 'admitted' });
  });

  it.each([
    [-61, 'admitted'],
    [-60, 'skip'],
    [0, 'skip'],
    [3600, 'skip'],
  ])(
    'that is live and was changed by an outsider %i seconds after the press of the button: %s',
    async (seconds, is) => {
      const author = { login: 'stranger', isBot: false };
      const port = openPort({
        issues: [openIssue({ author, labels: [] })],
        labelEvents: [],
        runStart: askedAt,
        edits: [{ at: after(seconds), by: 'stranger' }],
      });
      expect(await admit(dispatch(), request({ issueNumber: 7 }), port)).toMatchObject({ is });
    },
  );

  it.each<[string, Trigger, number]>([
    ['a snapshot, and says so', labeled({}, outsiders), 1],
    ['live, and has nothing to say', dispatch(), 0],
  ])('that a writer changed later is %s', async (_, trigger, notices) => {
    const author = { login: 'stranger', isBot: false };
    const port = openPort({
      roles: { maintainer: 'write', writer: 'write' },
      issues: [openIssue({ author })],
      edits: [{ at: after(5), by: 'writer' }],
    });
    const admitted = await admit(trigger, request({ issueNumber: 7 }), port);
    expect(admitted).toMatchObject({ is: 'admitted' });
    expect(admitted).toHaveProperty('notices.length', notices);
  });

  it('that a label asks for has the comments up to that label, whenever the button was pressed', async () => {
    const port = openPort({
      labelEvents: [labelEvent({ at: after(-10) })],
      runStart: askedAt,
      comments: [
        makeComment({ body: 'early', createdAt: after(-11) }),
        makeComment({ body: 'late', createdAt: after(-9) }),
      ],
    });
    expect(await admit(dispatch(), request({ issueNumber: 7 }), port)).toMatchObject({
      requirement: { ...liveText, comments: [{ author: 'maintainer', body: 'early' }] },
      notices: [expect.stringContaining('1 comment was left out') as unknown],
    });
  });

  it('brings the notices of all its parts', async () => {
    const port = openPort({
      roles: { maintainer: 'write', writer: 'write' },
      edits: [{ at: after(5), by: 'writer' }],
      comments: [makeComment({ createdAt: after(6) })],
    });
    const admitted = await admit(labeled({}, outsiders), request(), port);
    expect(admitted).toMatchObject({
      requirement: { ...snapshotText, comments: [] },
      notices: [
        expect.stringContaining('was changed after') as unknown,
        expect.stringContaining('1 comment was left out') as unknown,
      ],
    });
  });
});
