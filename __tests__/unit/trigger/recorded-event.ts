import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { WorkflowEvent } from '../../../src/trigger/read-trigger.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'github', 'events');

/** An event as GitHub recorded it, with some of its fields replaced; a field is named as in `issue.title`. */
export function recordedEvent(
  file: string,
  changes: Readonly<Record<string, unknown>> = {},
  people: Partial<Pick<WorkflowEvent, 'actor' | 'triggeringActor' | 'attempt'>> = {},
): WorkflowEvent {
  const payload: unknown = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
  for (const [path, value] of Object.entries(changes)) replaceField(payload, path, value);
  return {
    name: file.split('.', 1)[0] ?? '',
    payload,
    actor: 'Codertocat',
    triggeringActor: 'Codertocat',
    attempt: 1,
    repository: 'Codertocat/Hello-World',
    ...people,
  };
}

const Fields = z.record(z.string(), z.unknown());

/** `undefined` takes the field away; a path that is not there is a mistake of the test. */
function replaceField(payload: unknown, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let place: unknown = payload;
  for (const name of names) place = (place as z.infer<typeof Fields>)[name];
  const fields = place as z.infer<typeof Fields>;
  Fields.parse(fields);
  if (!Object.hasOwn(fields, last)) throw new Error(`The recorded event has no ${path}.`);
  if (value === undefined) Reflect.deleteProperty(fields, last);
  else fields[last] = value;
}
