import { answerJson, fieldsOf, notFound, type Answer, type ApiRequest } from './answer.ts';
import { toSeconds } from './mend-answer.ts';
import { askWell, type World } from './world.ts';

/** The one run of a workflow that there is: that of the action itself. */
export async function answerRun(world: World, { path }: ApiRequest): Promise<Answer> {
  const { place, owner, repo, run } = world;
  const id = Number(/\/runs\/(\d+)$/u.exec(path)?.[1]);
  if (id !== 1) return notFound;
  const repository = fieldsOf(await askWell(world, owner, { method: 'GET', path: place }));
  const url = `${String(repository['url'])}/actions/runs/${id}`;
  // Whoever presses the button does so after everything that a test set up.
  const now = new Date().toISOString();
  const { createdAt = now, startedAt = createdAt, attempt = 1 } = run;
  return answerJson(200, {
    ...{ id, node_id: 'WFR_1', run_number: 1, run_attempt: attempt, workflow_id: 1 },
    ...{ head_branch: 'main', head_sha: '0'.repeat(40), path: '.github/workflows/spec.yml' },
    ...{ display_title: 'Spec', event: 'workflow_dispatch', status: 'in_progress' },
    ...{ conclusion: null, head_commit: null, pull_requests: [], url },
    html_url: `https://github.com/${owner}/${repo}/actions/runs/${id}`,
    created_at: toSeconds(createdAt),
    run_started_at: toSeconds(startedAt),
    updated_at: toSeconds(now),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${String(repository['url'])}/check-suites/1`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    artifacts_url: `${url}/artifacts`,
    workflow_url: `${String(repository['url'])}/actions/workflows/1`,
    repository,
    head_repository: repository,
  });
}
