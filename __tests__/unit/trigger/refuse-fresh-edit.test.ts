import { describe, expect, it } from '@jest/globals';
import { SpecWriterError } from '../../../src/errors.ts';
import { refuseFreshEdit, type AskedText } from '../../../src/trigger/refuse-fresh-edit.ts';
import { catchError } from '../../support/catch-error.ts';
import { after, askedAt, openPort } from './open-port.ts';

const text = (change: Partial<AskedText> = {}): AskedText => ({
  number: 7,
  author: { login: 'stranger', isBot: false },
  askers: ['maintainer'],
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
    const port = openPort({ roles, edits: [{ at: after(-seconds), by: 'stranger' }] });
    const found = await refuseFreshEdit(text(), port);
    if (outcome === 'taken') expect(found).toEqual(quiet);
    else expect(found).toMatchObject({ is: 'skip', code: 'edited-just-before' });
  });

  it('is refused with the advice to read it again', async () => {
    const port = openPort({ roles, edits: [{ at: after(-5), by: 'stranger' }] });
    expect(await refuseFreshEdit(text(), port)).toMatchObject({
      reason: expect.stringMatching(
        /stranger changed the text of #7 less than 60 seconds before .* read the text again/u,
      ) as unknown,
    });
  });

  it('is taken as it was first written', async () => {
    const port = openPort({ roles });
    expect(await refuseFreshEdit(text(), port)).toEqual(quiet);
    expect(port.calls).toEqual(['readLastEdits 7']);
  });

  it('is refused when the time of the edit cannot be read', async () => {
    const port = openPort({ roles, edits: [{ at: 'yesterday', by: 'stranger' }] });
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
    const port = openPort({ roles, edits: [{ at: after(-5), by }] });
    expect(await refuseFreshEdit(text(), port)).toMatchObject({ is });
  });

  it.each([[['Stranger']], [['maintainer', 'stranger']]])(
    'is not looked up where the author is one of those who ask: %j',
    async (askers) => {
      const port = openPort({ roles, edits: [{ at: after(-5), by: 'stranger' }] });
      expect(await refuseFreshEdit(text({ askers }), port)).toEqual(quiet);
      expect(port.calls).toEqual([]);
    },
  );

  it('is looked up for a text of somebody who may write, which others may have changed', async () => {
    const author = { login: 'writer', isBot: false };
    const port = openPort({ roles, edits: [{ at: after(-5), by: 'reader' }] });
    expect(await refuseFreshEdit(text({ author }), port)).toMatchObject({ is: 'skip' });
  });
});

describe('several edits, of the text and of the title', () => {
  const long = { at: after(-3600), by: 'stranger' };
  const fresh = { at: after(-5), by: 'stranger' };
  const later = { at: after(5), by: 'stranger' };
  const trusted = { at: after(-1), by: 'writer' };

  it.each([
    ['one of an outsider among those of writers', [trusted, fresh, trusted], 'edited-just-before'],
    ['a last one of a writer', [fresh, trusted], 'edited-just-before'],
    ['one after the label', [long, later, trusted], 'edited-after'],
  ])('are each judged: %s', async (_, edits, code) => {
    expect(await refuseFreshEdit(text(), openPort({ roles, edits }))).toMatchObject({ code });
  });

  it('are taken, and told once, where none is fresh and by an outsider', async () => {
    const writers = { at: after(5), by: 'writer' };
    const port = openPort({ roles, edits: [long, trusted, writers, writers] });
    const found = await refuseFreshEdit(text(), port);
    expect(found).toMatchObject({ is: 'quiet', notices: [expect.any(String)] });
  });
});

describe('a text that was asked for at an unknown time', () => {
  const unknown = { at: undefined, is: 'live' } as const;

  it('is refused where an outsider ever changed it, with the permission that is missing', async () => {
    const port = openPort({ roles, edits: [{ at: after(-86_400), by: 'stranger' }] });
    expect(await refuseFreshEdit(text(unknown), port)).toMatchObject({
      code: 'asked-at-unknown',
      reason: expect.stringContaining('permissions: actions: read') as unknown,
    });
  });

  it.each([
    ['nobody', []],
    ['a writer', [{ at: after(5), by: 'writer' }]],
  ])('is taken where %s changed it', async (_, edits) => {
    expect(await refuseFreshEdit(text(unknown), openPort({ roles, edits }))).toEqual(quiet);
  });
});

describe('an edit after the label was set', () => {
  it('by somebody who may write changes nothing and is told', async () => {
    const port = openPort({ roles, edits: [{ at: after(1), by: 'writer' }] });
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
      const port = openPort({ roles, edits: [{ at: after(seconds), by: 'stranger' }] });
      expect(await refuseFreshEdit(text(), port)).toMatchObject({ code: 'edited-after' });
    },
  );

  it('by an outsider refuses a live text too, and one by a writer is read as it is now', async () => {
    const live = text({ is: 'live' });
    const outsiders = openPort({ roles, edits: [{ at: after(1), by: 'stranger' }] });
    expect(await refuseFreshEdit(live, outsiders)).toMatchObject({ code: 'edited-after' });
    const writers = openPort({ roles, edits: [{ at: after(1), by: 'writer' }] });
    expect(await refuseFreshEdit(live, writers)).toEqual(quiet);
  });
});

describe('a lookup that fails', () => {
  const failure = new SpecWriterError('github', {
    message: 'Expected it, found 500.',
    hint: 'Wait.',
  });

  it.each([
    ['of the edit', { roles, edits: failure }],
    ['of the role', { roles: { stranger: failure }, edits: [{ at: after(-5), by: 'stranger' }] }],
  ])('%s ends the run', async (_, answers) => {
    expect(await catchError(refuseFreshEdit(text(), openPort(answers)))).toBe(failure);
  });
});
