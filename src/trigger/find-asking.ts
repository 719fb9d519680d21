import type { GitHub, Issue, LabelEvent } from '../github.ts';
import { grantActions, labelRemoved } from './explain-skip.ts';
import { denied, judgeActor, type GateRules } from './pass-gate.ts';
import { isLabel, skip, triggerLabel, type Skip, type Trigger } from './trigger.ts';

/** Who asked for a text, all of whom the gate let pass, and when. */
export type Asking = {
  readonly askers: readonly string[];
  /** ISO 8601; absent where it could not be read. */
  readonly at?: string | undefined;
};

export type AskingRules = GateRules & {
  /** The run of the workflow, by which GitHub tells when the button was pressed. */
  readonly runId?: number | undefined;
};

type Events = Pick<GitHub, 'readLabelEvents' | 'readRunStart' | 'readViewer' | 'readRole'>;

/**
 * Who asked for the text of an issue that no event brought, and when. The label asks where it stands:
 * an issue form sets it for anybody, so that whoever set it must pass the gate too, and later changes
 * were not asked for, however long the run waited. Elsewhere the button asks, at the time of its press.
 */
export async function findAsking(
  { trigger, issue }: { readonly trigger: Trigger; readonly issue: Issue },
  rules: AskingRules,
  github: Events,
): Promise<Skip | Asking> {
  const { number, labels } = issue;
  const events = await github.readLabelEvents(number, triggerLabel);
  if (!labels.some((name) => isLabel(name, triggerLabel))) {
    const at = trigger.at ?? (await readPress(rules, github));
    const removed = await findRemoval(at, events, github);
    if (removed === undefined) return { askers: [trigger.sender.login], at };
    return at === undefined ? unknownStart(number) : labelRemoved(number);
  }
  const setting = await findSetting(events, github);
  if (setting === undefined) return unknownSetter(number);
  const { by, at } = setting;
  const found = await judgeActor(by, rules, github);
  if (found === 'passed') return { askers: [trigger.sender.login, by.login], at };
  return denied(`${by.login} set the label ${triggerLabel} on #${number}, and ${found.why}`);
}

async function readPress(
  { runId }: AskingRules,
  { readRunStart }: Pick<GitHub, 'readRunStart'>,
): Promise<string | undefined> {
  return runId === undefined ? undefined : readRunStart(runId);
}

/** The last time that the label was set by somebody else than a run of ours that gave it back. */
async function findSetting(
  events: readonly LabelEvent[],
  { readViewer }: Pick<GitHub, 'readViewer'>,
): Promise<LabelEvent | undefined> {
  const settings = events.filter(({ is }) => is === 'set');
  const last = settings.at(-1);
  // Under the token of a person it may be theirs, and theirs is what the gate judges.
  if (last?.by.isBot !== true) return last;
  const viewer = await readViewer();
  return settings.findLast(({ by }) => by.login !== viewer) ?? last;
}

/** Whoever takes the label off while a list of issues is worked through wants that one no more; a run of ours takes it to work. */
async function findRemoval(
  at: string | undefined,
  events: readonly LabelEvent[],
  { readViewer }: Pick<GitHub, 'readViewer'>,
): Promise<LabelEvent | undefined> {
  const last = events.at(-1);
  if (last?.is !== 'removed') return undefined;
  const isBefore = at !== undefined && Date.parse(last.at) <= Date.parse(at);
  return isBefore || last.by.login === (await readViewer()) ? undefined : last;
}

const unknownSetter = (number: number): Skip =>
  skip(
    'label-setter-unknown',
    `Nothing to do: GitHub does not tell who set the label ${triggerLabel} on #${number}; remove it and set it again to ask.`,
  );

const unknownStart = (number: number): Skip =>
  skip(
    'asked-at-unknown',
    `Nothing to do: the label ${triggerLabel} was removed from #${number}, and whether that was before the run was started cannot be read; ${grantActions}.`,
  );
