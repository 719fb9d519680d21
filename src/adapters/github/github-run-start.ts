import * as z from 'zod';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';
import { isRefusal } from './github-refusal.ts';

const RunAnswer = z.object({
  run_attempt: z.number().default(1),
  created_at: z.string(),
  run_started_at: z.string().optional(),
});

/** The press of the button, however long the run waited since; what a token may not read is not there for it. */
export function readRunStart(
  { ask, place, name }: GitHubConnection,
  run: number,
): Promise<string | undefined> {
  const action = `read when run ${run} of ${name} was started`;
  return ask({ action, permission: 'actions: read' }, async ({ rest }) => {
    try {
      const { data } = await rest.actions.getWorkflowRun({ ...place, run_id: run });
      const answer = parseAnswer(RunAnswer, data, `run ${run} of ${name}`);
      const isFirst = answer.run_attempt === 1;
      return isFirst ? answer.created_at : answer.run_started_at;
    } catch (error) {
      if (isRefusal(error, 403, mayNot) || isRefusal(error, 404)) return undefined;
      throw error;
    }
  });
}

/** A limit that is reached is refused by the same number. */
const mayNot = /not accessible|must have/iu;
