import { escapeCodeCell } from '../../markdown/escape-prose.ts';
import { twinPath } from '../../spec-paths.ts';
import { triggerLabel } from '../../trigger/trigger.ts';
import type { Document, Target } from '../delivery.ts';
import {
  describeCost,
  describeCoverage,
  describeDecisions,
  describeDiagram,
  describeList,
  describeOutOfScope,
  describeOverview,
  describeStack,
  nameDocument,
  type Extent,
} from './describe-document.ts';
import { countFindings, describeFindings } from './describe-findings.ts';
import { quoteReplaced } from './describe-replaced.ts';
import { countCharacters, roomForText, shorten } from './length.ts';
import { writeLink } from './link.ts';
import { writeMarker } from './marker.ts';
import { neutraliseWithin, stopClosing } from './neutralise-plain.ts';
import { wrapOwnPart } from './own-part.ts';

export type PullRequestText = { readonly title: string; readonly body: string };

/** What is known of the place where the document stands. */
export type PullRequestFacts = {
  /** The commit that the research was read from. */
  readonly baseOid: string;
  /** The headings of the sections that stay as a person wrote them. */
  readonly keptSections: readonly string[];
};

/** GitHub refuses a longer title. */
const longestTitle = 256;

/** How much is told, from everything to the least; the first that has room is taken. */
const tiers: readonly (Extent & { readonly hasDiagram: boolean; readonly note: string })[] = [
  { rows: 1000, characters: 400, hasDiagram: true, note: '' },
  {
    rows: 40,
    characters: 120,
    hasDiagram: false,
    note: 'This summary is shortened, because a pull request holds 65,536 characters. The document is whole.',
  },
  {
    rows: 5,
    characters: 80,
    hasDiagram: false,
    note: 'Only the beginning of the summary has room here, because a pull request holds 65,536 characters. The document is whole.',
  },
];

type Telling = {
  readonly document: Document;
  readonly target: Target;
  readonly facts: PullRequestFacts;
};

/** Title and body of the pull request: what a reader wants to know before opening the document. */
export function writePullRequest(
  document: Document,
  target: Target,
  facts: PullRequestFacts,
): PullRequestText {
  const telling = { document, target, facts };
  let body = '';
  for (const tier of tiers) {
    body = writeBody(telling, tier);
    if (countCharacters(body) <= roomForText) break;
  }
  return { title: titlePullRequest(document), body };
}

/** The title, also of one that a person opens. */
export const titlePullRequest = ({ spec }: Pick<Document, 'spec'>): string =>
  neutraliseWithin(`${nameDocument(spec)}: ${spec.title}`, longestTitle);

/** The description of one that a person opens; the next document fills our part of it. */
export const startPullRequest = ({ inputHash }: Document, { subject }: Target): string =>
  subject === undefined
    ? ''
    : wrapOwnPart(writeMarker(subject, inputHash), `Refs #${subject}`).trimEnd();

function writeBody({ document, target, facts }: Telling, tier: (typeof tiers)[number]): string {
  const { spec, findings, notices } = document;
  const source = { target, baseOid: facts.baseOid };
  const parts = [
    describeOverview(document),
    tier.note === '' ? '' : `> ${tier.note}`,
    describePlace(target),
    document.replaces === undefined ? '' : quoteReplaced(document.replaces, tier.characters),
    titled('These sections stay as a person wrote them', describeKept(facts.keptSections, tier)),
    titled('Stack', describeStack(spec, tier, source)),
    titled('Design', tier.hasDiagram ? describeDiagram(spec) : ''),
    titled('Decisions', describeDecisions(spec, tier)),
    titled('Requirements', fold(describeCoverage(spec, tier), 'Which step builds which clause')),
    titled('Out of scope', describeOutOfScope(spec, tier)),
    titled('What was checked', describeChecks(findings, tier)),
    fold(describeNotices(notices, tier), 'What was left out of the research'),
    titled('How to go on', describeNext(target)),
    `<sub>${describeCost(document)}${describeRun(target)}</sub>`,
  ];
  const text = stopClosing(parts.filter((part) => part !== '').join('\n\n'));
  const refs = target.subject === undefined ? '' : `\n\nRefs #${target.subject}`;
  const marker = writeMarker(target.subject ?? target.specPath, document.inputHash);
  return wrapOwnPart(marker, `${text}${refs}`);
}

const titled = (title: string, text: string): string =>
  text === '' ? '' : `### ${title}\n\n${text}`;

/** Long tables stand folded, so that the page below them is found. */
const fold = (text: string, summary: string): string =>
  text.split('\n').length <= mostOpenLines
    ? text
    : `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;

/** Rows that a reader sees without scrolling. */
const mostOpenLines = 14;

const describePlace = ({ specPath }: Target): string =>
  `Read it under **Files changed**: ${escapeCodeCell(specPath)} for people and Builders, ${escapeCodeCell(twinPath(specPath))} for tools.`;

function describeChecks(findings: Document['findings'], tier: Extent): string {
  const table = describeFindings(findings, tier);
  return [countFindings(findings), table].filter((text) => text !== '').join('\n\n');
}

/** What a person wrote and what therefore stays. */
const describeKept = (headings: readonly string[], { rows, characters }: Extent): string =>
  describeList(
    headings.map((heading) => shorten(heading, characters)),
    rows,
  );

const describeNotices = (notices: readonly string[], { rows, characters }: Extent): string =>
  describeList(
    notices.map((notice) => shorten(notice, characters)),
    rows,
  );

function describeNext({ subject, hasLabels }: Target): string {
  const again =
    subject === undefined || !hasLabels
      ? 'Run the workflow again'
      : `Set the label \`${triggerLabel}\` on the issue again`;
  return [
    '- Edit the document on this branch: your words stay when it is written again.',
    `- ${again} to bring it up to date; that adds a commit and overwrites nobody.`,
    '- Where the checks of this pull request wait, choose **Approve workflows to run**: GitHub asks for that when the token of a workflow opened it.',
  ].join('\n');
}

const describeRun = ({ runUrl }: Target): string =>
  runUrl === undefined ? '' : ` ${writeLink('The run', runUrl)} holds the report.`;
