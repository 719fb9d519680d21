import { SpecWriterError } from '../../errors.ts';
import { needsPayload, type WorkflowEvent } from '../../trigger/read-trigger.ts';
import { decodeText } from '../files/decode-text.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';
import type { Environment } from './runner.ts';

/** The event that started the workflow, as the runner tells it; only a payload that is needed is read. */
export async function readEvent(environment: Environment): Promise<WorkflowEvent> {
  const name = environment['GITHUB_EVENT_NAME']?.trim() ?? '';
  const path = environment['GITHUB_EVENT_PATH'] ?? '';
  return {
    name,
    payload: needsPayload(name) && path !== '' ? await readPayload(path) : {},
    actor: environment['GITHUB_ACTOR'] ?? '',
    triggeringActor: environment['GITHUB_TRIGGERING_ACTOR'] ?? '',
    attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 1),
    repository: environment['GITHUB_REPOSITORY'] ?? '',
  };
}

async function readPayload(path: string): Promise<unknown> {
  try {
    const found = await readBoundedFile(path);
    if ('fault' in found) throw unreadable(found.fault);
    const decoded = decodeText(found.bytes);
    if ('fault' in decoded) throw unreadable(decoded.fault);
    return JSON.parse(decoded.text);
  } catch (cause) {
    throw cause instanceof SpecWriterError ? cause : unreadable('something else', cause);
  }
}

const unreadable = (fault: string, cause?: unknown): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected the event of the workflow as JSON in GITHUB_EVENT_PATH, found ${fault}.`,
    hint: 'Run the action on a GitHub runner, or leave GITHUB_EVENT_NAME empty.',
    cause,
  });
