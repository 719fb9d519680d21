import { describe, expect, it } from '@jest/globals';
import { findAsking } from '../../../src/trigger/find-asking.ts';
import type { Trigger } from '../../../src/trigger/trigger.ts';
import {
  after,
  askedAt,
  dispatch,
  labelEvent,
  labeled,
  openIssue,
  openPort,
  request,
  type PortAnswers,
} from './open-port.ts';

const roles = {
  maintainer: 'write',
  writer: 'write',
  stranger: 'read',
  triager: 'triage',
} as const;
const ours = 'github-actions[bot]';

const find = (
  labels: readonly string[],
  answers: PortAnswers,
  {
    trigger = dispatch(),
    ...change
  }: { readonly trigger?: Trigger; readonly runId?: number | undefined } = {},
) =>
  findAsking(
    { trigger, issue: openIssue({ labels }) },
    request(change),
    openPort({ roles, ...answers }),
  );

describe('an issue whose label asks', () => {
  const withLabel = ['bug', 'Needs-Spec'];

  it('was asked for when the label was set the last time, by both who set it and who pressed the button', async () => {
    const labelEvents = [
      labelEvent({ at: after(-500), by: 'stranger' }),
      labelEvent({ is: 'removed', at: after(-400) }),
      labelEvent({ at: after(-300), by: 'writer' }),
    ];
    expect(await find(withLabel, { labelEvents })).toEqual({
      askers: ['maintainer', 'writer'],
      at: after(-300),
    });
  });

  it.each([
    [
      'an outsider, by an issue form',
      'stranger',
      /^Nothing to do: stranger set the label needs-spec on #7, and stranger has the role read here and needs write/u,
    ],
    ['who may triage', 'triager', /triager has the role triage/u],
    ['somebody who is gone', 'ghost', /ghost has the role none/u],
    ['an app that is not listed', 'sorter[bot]', /the app sorter\[bot\] is not in allowed-bots/u],
  ])('is refused where it was set by %s', async (_, by, reason) => {
    expect(await find(withLabel, { labelEvents: [labelEvent({ by })] })).toMatchObject({
      is: 'skip',
      code: 'actor-not-authorised',
      reason: expect.stringMatching(reason) as unknown,
    });
  });

  it('is refused where GitHub does not tell who set it', async () => {
    const labelEvents = [labelEvent({ is: 'removed' })];
    expect(await find(withLabel, { labelEvents })).toMatchObject({ code: 'label-setter-unknown' });
  });

  it('that a failed run gave back was asked for by whoever set it before', async () => {
    const given = [
      labelEvent({ is: 'removed', at: after(1), by: ours }),
      labelEvent({ at: after(60), by: ours }),
    ];
    expect(await find(withLabel, { labelEvents: [labelEvent(), ...given] })).toMatchObject({
      at: askedAt,
    });
    const template = [labelEvent({ by: 'stranger' }), ...given];
    expect(await find(withLabel, { labelEvents: template })).toMatchObject({
      code: 'actor-not-authorised',
    });
  });

  it('is judged by our own account where nobody else ever set it', async () => {
    const labelEvents = [labelEvent({ by: ours })];
    expect(await find(withLabel, { labelEvents })).toMatchObject({ is: 'skip' });
    const rules = { ...request(), allowedBots: [ours] };
    const port = openPort({ roles, labelEvents });
    const issue = openIssue({ labels: withLabel });
    expect(await findAsking({ trigger: dispatch(), issue }, rules, port)).toMatchObject({
      at: askedAt,
    });
  });
});

describe('an issue without the label', () => {
  it('is asked for by the press of the button', async () => {
    expect(await find([], { labelEvents: [], runStart: askedAt })).toEqual({
      askers: ['maintainer'],
      at: askedAt,
    });
  });

  it('is asked for by the event of another issue', async () => {
    const trigger = labeled({ at: after(-5) });
    const port = openPort({ labelEvents: [], runStart: askedAt });
    const issue = openIssue({ labels: [] });
    const found = await findAsking({ trigger, issue }, request(), port);
    expect(found).toMatchObject({ at: after(-5) });
    expect(port.calls).toEqual(['readLabelEvents 7 needs-spec']);
  });

  it.each([
    ['cannot be read', {}, {}],
    ['is no run of GitHub', { runStart: askedAt }, { runId: undefined }],
  ])('is asked for at an unknown time where the run %s', async (_, answers, change) => {
    const found = await find([], { labelEvents: [], ...answers }, change);
    expect(found).toEqual({ askers: ['maintainer'], at: undefined });
  });

  it.each([
    ['after the press of the button', { at: after(1), by: 'writer' }, askedAt, 'label-removed'],
    ['at a time that is none', { at: 'yesterday', by: 'writer' }, askedAt, 'label-removed'],
    ['at all, where the press is unknown', { by: 'writer' }, undefined, 'asked-at-unknown'],
    ['after the press, by a run of ours', { at: after(1), by: ours }, askedAt, undefined],
    ['before the press of the button', { at: askedAt, by: 'writer' }, askedAt, undefined],
  ])('is left alone where the label was removed %s', async (_, change, runStart, code) => {
    const labelEvents = [
      labelEvent({ at: after(-30) }),
      labelEvent({ is: 'removed', at: after(-20) }),
      labelEvent({ at: after(-9) }),
      labelEvent({ is: 'removed', ...change }),
    ];
    const found = await find([], { labelEvents, ...(runStart && { runStart }) });
    expect('code' in found ? found.code : undefined).toBe(code);
  });
});
