import { describe, expect, it } from '@jest/globals';
import { SpecWriterError } from '../../../src/errors.ts';
import { refuseFreshEdit, type AskedText } from '../../../src/trigger/refuse-fresh-edit.ts';
import { catchError } from '../../support/catch-error.ts';
import { after, askedAt, openPort } from './open-port.ts';

const text = (change: Partial<AskedText> = {}): AskedText => ({
  number: 7,
  author: { login: 'stranger', isBot: false },
  association: 'NONE',
  askedBy: 'maintainer',
  at: askedAt,
  is: 'snapshot',
  ...change,
});
const roles = { maintainer: 'write', reader: 'read', writer: 'write' } as const;
const quiet = { is: 'quiet', notices: [] };

describe('a text that an outsider edited before the label was set', () => {
  it.each([
    [0, 'refused'],
    [1, 'refused'],
    [59, 'refused'],
    [60, 'refused'],
    [61, 'taken'],
    [86_400, 'taken'],
  ])('%i seconds before is %s', async (seconds, outcome) => {
    const port = openPort({ roles, edit: { at: after(-seconds), by: 'stranger' } });
    const found = await refuseFreshEdit(text(), port);
    if (outcome === 'taken') expect(found).toEqual(quiet);
    else expect(found).toMatchObject({ is: 'skip', code: 'edited-just-before' });
  });

  it('is refused with the advice to read it again', async () => {
    const port = openPort({ roles, edit: { at: after(-5), by: 'stranger' } });
    expect(await refuseFreshEdit(text(), port)).toMatchObject({
      reason: expect.stringMatching(
        /stranger changed the text of #7 less than 60 seconds before .* read the text again/u,
      ) as unknown,
    });
  });

  it('is taken as it was first written', async () => {
    const port = openPort({ roles });
    expect(await refuseFreshEdit(text(), port)).toEqual(quiet);
    expect(port.calls).toEqual(['readLastEdit 7']);
  });

  it('is refused when the time of the edit cannot be read', async () => {
    const port = openPort({ roles, edit: { at: 'yesterday', by: 'stranger' } });
    expect(await refuseFreshEdit(text(), port)).toMatchObject({ code: 'edited-just-before' });
  });
});

describe('who edited', () => {
  it.each([
    ['stranger', 'skip'],
    ['reader', 'skip'],
    ['ghost', 'skip'],
    ['helper[bot]', 'skip'],
    ['writer', 'quiet'],
    ['maintainer', 'quiet'],
    ['Maintainer', 'quiet'],
  ])('five seconds before: by %s it is a %s', async (by, is) => {
    const port = openPort({ roles, edit: { at: after(-5), by } });
    expect(await refuseFreshEdit(text(), port)).toMatchObject({ is });
  });

  it.each([
    ['an owner wrote the text', { association: 'OWNER' }],
    ['a member wrote the text', { association: 'MEMBER' }],
    ['a collaborator wrote the text', { association: 'COLLABORATOR' }],
    ['the author asks', { askedBy: 'Stranger' }],
  ])('is not looked up where %s', async (_, change) => {
    const port = openPort({ roles, edit: { at: after(-5), by: 'stranger' } });
    expect(await refuseFreshEdit(text(change), port)).toEqual(quiet);
    expect(port.calls).toEqual([]);
  });

  it.each(['CONTRIBUTOR', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'MANNEQUIN', 'NONE', ''])(
    'is looked up where the author stands to the repository as %s',
    async (association) => {
      const port = openPort({ roles, edit: { at: after(-5), by: 'stranger' } });
      expect(await refuseFreshEdit(text({ association }), port)).toMatchObject({ is: 'skip' });
    },
  );
});

describe('an edit after the label was set', () => {
  it('by somebody who may write changes nothing and is told', async () => {
    const port = openPort({ roles, edit: { at: after(1), by: 'writer' } });
    expect(await refuseFreshEdit(text(), port)).toEqual({
      is: 'quiet',
      notices: [
        'The text of #7 was changed after the specification was asked for; it is written from the text as it stood then.',
      ],
    });
  });

  it.each([1, 3600])(
    'by an outsider is refused even after %i seconds, because it may hide one before',
    async (seconds) => {
      const port = openPort({ roles, edit: { at: after(seconds), by: 'stranger' } });
      expect(await refuseFreshEdit(text(), port)).toMatchObject({ code: 'edited-after' });
    },
  );

  it('refuses a live text, whose clock may be ahead of ours', async () => {
    const port = openPort({ roles, edit: { at: after(1), by: 'stranger' } });
    expect(await refuseFreshEdit(text({ is: 'live' }), port)).toMatchObject({ is: 'skip' });
  });
});

describe('a lookup that fails', () => {
  const failure = new SpecWriterError('github', {
    message: 'Expected it, found 500.',
    hint: 'Wait.',
  });

  it.each([
    ['of the edit', { roles, edit: failure }],
    ['of the role', { roles: { stranger: failure }, edit: { at: after(-5), by: 'stranger' } }],
  ])('%s ends the run', async (_, answers) => {
    expect(await catchError(refuseFreshEdit(text(), openPort(answers)))).toBe(failure);
  });
});
