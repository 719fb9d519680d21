import * as z from 'zod';
import type { LabelEvent } from '../../github.ts';
import { ActorAnswer, actorFields } from './github-actor.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';

const fields = `createdAt actor ${actorFields} label { name }`;
const timeline = `
  timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
    nodes {
      __typename
      ... on LabeledEvent { ${fields} }
      ... on UnlabeledEvent { ${fields} }
    }
  }`;
const question = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) {
      ... on Issue { ${timeline} }
      ... on PullRequest { ${timeline} }
    }
  }
}`;

const Item = z.object({
  __typename: z.enum(['LabeledEvent', 'UnlabeledEvent']),
  createdAt: z.string(),
  actor: ActorAnswer,
  label: z.object({ name: z.string() }),
});
const Answer = z.object({
  data: z.object({
    repository: z.object({
      issueOrPullRequest: z.object({ timelineItems: z.object({ nodes: z.array(Item) }) }),
    }),
  }),
});

/** GitHub keeps the case of a label's name and finds it in any. */
export function readLabelEvents(
  { ask, place, name }: GitHubConnection,
  number: number,
  label: string,
): Promise<readonly LabelEvent[]> {
  const action = `read who labelled issue ${number} of ${name}`;
  return ask({ action, permission: 'issues: read' }, async ({ query }) => {
    const answer = await query(question, { ...place, number });
    const { data } = parseAnswer(Answer, answer, `the labels of ${name}#${number}`);
    return data.repository.issueOrPullRequest.timelineItems.nodes
      .filter((item) => item.label.name.toLowerCase() === label.toLowerCase())
      .map(({ __typename: type, createdAt: at, actor: by }): LabelEvent => {
        return { is: type === 'LabeledEvent' ? 'set' : 'removed', at, by };
      });
  });
}
