import { escapeProse } from '../../markdown/escape-prose.ts';
import type { CommentState, Target } from '../delivery.ts';
import { shorten } from './length.ts';
import { writeLink } from './link.ts';

type Working = Extract<CommentState, { readonly is: 'queued' | 'writing' | 'checking' }>;

const phases = ['queued', 'writing', 'checking'] as const;
/** A name of a model beyond this tells nobody anything. */
const longestModel = 60;

/** What is done, what runs, and what is still to come. */
export function describeProgress(state: Working, target: Target): string {
  const now = phases.indexOf(state.is);
  const model =
    state.is === 'writing' ? ` with ${escapeProse(shorten(state.model, longestModel))}` : '';
  const steps = [
    'Read the requirement and the research',
    `Write the specification${model}`,
    'Check it against its sources',
    arrivals[target.publish],
  ];
  return ['### Specification in progress', steps.map(markAt(now)).join('\n'), followRun(target)]
    .filter((part) => part !== '')
    .join('\n\n');
}

const arrivals: Readonly<Record<Target['publish'], string>> = {
  'pull-request': 'Open the pull request',
  commit: 'Commit it',
  comment: 'Show it here',
};

/** Signs instead of task boxes, which everybody could tick. */
const markAt =
  (now: number) =>
  (step: string, index: number): string => {
    if (index < now) return `- ✅ ${step}`;
    return index === now ? `- ⏳ **${step}**` : `- ◻️ ${step}`;
  };

const followRun = ({ runUrl }: Target): string =>
  runUrl === undefined ? '' : `${writeLink('Follow the run', runUrl)}.`;

/** Where a run that ended tells the rest. */
export const describeRun = ({ runUrl }: Target): string =>
  runUrl === undefined ? '' : `More in ${writeLink('the run', runUrl)}.`;
