import { describe, expect, it } from '@jest/globals';
import { SpecWriterError } from '../../../src/errors.ts';
import type { Role } from '../../../src/github.ts';
import { passGate, refuseWildcards } from '../../../src/trigger/pass-gate.ts';
import type { Trigger } from '../../../src/trigger/trigger.ts';
import { catchError } from '../../support/catch-error.ts';
import { labeled, openPort } from './open-port.ts';

const by = (login: string, isBot = false): Trigger => labeled({ sender: { login, isBot } });
const rules = (minRole: Role, allowedBots: readonly string[] = []) => ({ minRole, allowedBots });

describe('the role of a person', () => {
  it.each<[Role, Role, 'passes' | 'is skipped']>([
    ['none', 'write', 'is skipped'],
    ['read', 'write', 'is skipped'],
    ['triage', 'write', 'is skipped'],
    ['write', 'write', 'passes'],
    ['maintain', 'write', 'passes'],
    ['admin', 'write', 'passes'],
    ['read', 'triage', 'is skipped'],
    ['triage', 'triage', 'passes'],
    ['none', 'read', 'is skipped'],
    ['read', 'read', 'passes'],
    ['maintain', 'admin', 'is skipped'],
  ])('%s under min-role %s: the run %s', async (role, minRole, outcome) => {
    const found = await passGate(by('eva'), rules(minRole), openPort({ roles: { eva: role } }));
    if (outcome === 'passes') expect(found).toBe('passed');
    else expect(found).toMatchObject({ is: 'skip', code: 'actor-not-authorised' });
  });

  it('is named in the reason, beside the login and the role that is needed', async () => {
    const found = await passGate(
      by('eva'),
      rules('maintain'),
      openPort({ roles: { eva: 'triage' } }),
    );
    expect(found).toMatchObject({
      reason:
        'Nothing to do: eva has the role triage here and needs maintain (min-role); somebody who has it can ask instead.',
    });
  });

  it('is looked up once for one person', async () => {
    const port = openPort({ roles: { eva: 'write' } });
    await passGate(by('eva'), rules('write'), port);
    expect(port.calls).toEqual(['readRole eva']);
  });

  it('ends the run when it cannot be looked up, and nobody else is asked about', async () => {
    const failure = new SpecWriterError('github', {
      message: 'Expected a role, found GitHub failing (500). The permission lookup failed.',
      hint: 'Run again later.',
    });
    const port = openPort({ roles: { eva: failure } });
    const work = passGate({ ...by('eva'), rerunBy: 'octo' }, rules('write'), port);
    expect((await catchError(work)).message).toContain('permission lookup failed');
    expect(port.calls).toEqual(['readRole eva']);
  });

  it('cannot be had by nobody', async () => {
    const port = openPort();
    expect(await passGate(by(''), rules('read'), port)).toMatchObject({
      code: 'actor-not-authorised',
      reason:
        'Nothing to do: nobody is known to have asked, and min-role is read; set GITHUB_ACTOR.',
    });
    expect(port.calls).toEqual([]);
  });
});

describe('whoever runs it again', () => {
  it.each<[Role, Role, 'passes' | 'is skipped']>([
    ['write', 'write', 'passes'],
    ['write', 'read', 'is skipped'],
    ['read', 'write', 'is skipped'],
  ])('with the sender as %s and the other as %s the run %s', async (sender, other, outcome) => {
    const port = openPort({ roles: { eva: sender, noor: other } });
    const found = await passGate({ ...by('eva'), rerunBy: 'noor' }, rules('write'), port);
    if (outcome === 'passes') expect(found).toBe('passed');
    else expect(found).toMatchObject({ code: 'actor-not-authorised' });
  });

  it('needs a place on the list where it is an app', async () => {
    const again = { ...by('eva'), rerunBy: 'helper[bot]' };
    const port = openPort({ roles: { eva: 'write', 'helper[bot]': 'admin' } });
    expect(await passGate(again, rules('write'), port)).toMatchObject({ is: 'skip' });
    expect(await passGate(again, rules('write', ['helper[bot]']), port)).toBe('passed');
  });
});

describe('an app', () => {
  it.each([
    ['evil[bot]', [], false],
    ['evil[bot]', ['roadmap[bot]'], false],
    ['evil[bot]', ['evil'], false],
    ['evil', ['evil[bot]'], false],
    ['evil[bot]', ['Evil[bot]'], false],
    ['Copilot', [], false],
    ['Copilot', ['Copilot'], true],
    ['roadmap[bot]', ['dependabot[bot]', 'roadmap[bot]'], true],
  ])('%s with the list %j passes: %s', async (login, list, passes) => {
    const port = openPort({ roles: { [login]: 'admin' } });
    const found = await passGate(by(login, true), rules('write', list), port);
    if (passes) expect(found).toBe('passed');
    else expect(found).toMatchObject({ code: 'actor-not-authorised' });
    expect(port.calls).toEqual([]);
  });

  it('lends its name to no person', async () => {
    const list = rules('write', ['roadmap', 'roadmap[bot]']);
    const reader = openPort({ roles: { roadmap: 'read' } });
    expect(await passGate(by('roadmap'), list, reader)).toMatchObject({ is: 'skip' });
    expect(await passGate(by('roadmap[bot]'), list, reader)).toMatchObject({ is: 'skip' });
    expect(reader.calls).toEqual(['readRole roadmap', 'readRole roadmap[bot]']);
    const writer = openPort({ roles: { roadmap: 'write' } });
    expect(await passGate(by('roadmap'), list, writer)).toBe('passed');
  });
});

describe('the list of apps', () => {
  it.each(['*', '*[bot]', 'dependa*'])(
    'refuses the wildcard %s before anybody is asked',
    async (entry) => {
      const port = openPort();
      const error = await catchError(passGate(labeled(), rules('write', ['a[bot]', entry]), port));
      expect(error).toMatchObject({
        kind: 'input',
        message: `Expected input "allowed-bots" to name each app in full, found "${entry}".`,
      });
      expect(port.calls).toEqual([]);
    },
  );

  it('takes full names', () => {
    expect(() => {
      refuseWildcards(['dependabot[bot]', 'Copilot']);
    }).not.toThrow();
  });
});
