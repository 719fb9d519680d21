import { escapeLine, escapeProse } from '../../markdown/escape-prose.ts';
import { countNoun } from '../../report/count-noun.ts';
import { isOpen } from '../../requirement/question.ts';
import { toLine } from '../../spec/text.ts';
import { triggerLabel } from '../../trigger/trigger.ts';
import type { CommentState, Document, Publication, Target } from '../delivery.ts';
import { addAskedQuestions } from './asked-questions.ts';
import {
  describeCost,
  describeDecisions,
  describeList,
  describeOutOfScope,
  describeOverview,
  describeStack,
  nameDocument,
  type Extent,
} from './describe-document.ts';
import { countFindings, describeFindings } from './describe-findings.ts';
import { describeProgress, describeRun } from './describe-progress.ts';
import { describeArrival, describeStepsDown } from './describe-publication.ts';
import { describeAnswering, describeQuestions } from './describe-questions.ts';
import { quoteReplaced } from './describe-replaced.ts';
import { fitDocument } from './fit-document.ts';
import { countCharacters, roomForText, shorten } from './length.ts';
import { writeLink } from './link.ts';
import { withoutMarkers, writeMarker } from './marker.ts';

/** A comment is read between other comments. */
const extent: Extent = { rows: 20, characters: 160 };
/** A reason beyond this is a page. */
const longestReason = 2000;
/** For the line that says what is missing. */
const reserve = 2000;
/** Missing sections that are named one by one. */
const mostNamed = 12;
const longestName = 100;

/** What the comment says at a time of its life; the marker of a published one names its input. */
export function writeComment(state: CommentState, target: Target): string {
  const inputHash = state.is === 'published' ? state.document.inputHash : undefined;
  const marker = writeMarker(target.subject ?? target.specPath, inputHash);
  const body = `${marker}\n${withoutMarkers(describeState(state, target)).trim()}\n`;
  return state.is === 'blocked' ? addAskedQuestions(body, state.questions) : body;
}

function describeState(state: CommentState, target: Target): string {
  switch (state.is) {
    case 'queued':
    case 'writing':
    case 'checking':
      return describeProgress(state, target);
    case 'published':
      return describePublished(state.document, state.publication, target);
    case 'blocked':
      return join([
        `### Specification waits for ${countNoun(state.questions.filter(isOpen).length, 'answer')}`,
        tell(state.reason),
        describeQuestions(state.questions),
        describeAnswering(state.questions, target),
        describeRun(target),
      ]);
    case 'invalid':
      return describeInvalid(state.document, state.reason, target);
    case 'failed':
      return join([
        '### Specification failed',
        tell(state.reason),
        state.hint === '' ? '' : `**${escapeProse(shorten(toLine(state.hint), longestReason))}**`,
        describeAgain(target),
        describeRun(target),
      ]);
    case 'cancelled':
      return join([
        '### Specification cancelled',
        'The run was cancelled before it was done. What it had written already is found by the next one and not paid for twice.',
        describeAgain(target),
        describeRun(target),
      ]);
  }
}

function describePublished(document: Document, publication: Publication, target: Target): string {
  const { keptSections, stepsDown, outcome, branch } = publication;
  const { spec, findings, notices } = document;
  const source = { target, baseOid: publication.commit };
  const kept = describeShort(keptSections);
  const top = [
    `### ${nameDocument(spec)} ${outcome === 'created' ? 'ready' : outcome}`,
    describeArrival(publication, target),
    describeStepsDown(stepsDown),
    document.replaces === undefined ? '' : quoteReplaced(document.replaces, longestReason),
    describeOverview(document),
    kept === '' ? '' : `These sections stay as a person wrote them:\n\n${kept}`,
  ];
  const checks = [countFindings(findings), describeFindings(findings, extent)];
  const foot = [
    describeShort(notices),
    `<sub>${describeCost(document)} ${describeRun(target)}</sub>`,
  ];
  if (branch === undefined)
    return describeHere(document, { above: [...top, ...checks, ...foot], target });
  return join([
    ...top,
    describeStack(spec, extent, source),
    describeDecisions(spec, extent),
    titled('Out of scope:', describeOutOfScope(spec, extent)),
    ...checks,
    ...foot,
  ]);
}

function describeInvalid(document: Document, reason: string, target: Target): string {
  const above = [
    `### ${nameDocument(document.spec)} written, but not published`,
    tell(reason),
    countFindings(document.findings),
    describeFindings(document.findings, extent),
    describeAgain(target),
    `<sub>${describeCost(document)} ${describeRun(target)}</sub>`,
  ];
  return describeHere(document, { above, target });
}

type Around = { readonly above: readonly string[]; readonly target: Target };

/** The document itself, as far as a comment holds it. */
function describeHere(document: Document, { above, target }: Around): string {
  const told = join(above);
  const { text, missing } = fitDocument(
    document.text,
    roomForText - countCharacters(told) - reserve,
  );
  return join([told, '---', text, describeMissing(missing, target)]);
}

function describeMissing(missing: readonly string[], target: Target): string {
  if (missing.length === 0) return '';
  const names = missing
    .slice(0, mostNamed)
    .map((name) => `**${escapeProse(shorten(toLine(name), longestName))}**`);
  const more = missing.length > mostNamed ? [`${missing.length - mostNamed} more`] : [];
  const where =
    target.runUrl === undefined
      ? `The file ${escapeProse(target.specPath)} holds them.`
      : `The whole document stands in the summary of ${writeLink('the run', target.runUrl)}.`;
  return `*Not shown here, because a comment holds 65,536 characters:* ${[...names, ...more].join(', ')}. ${where}`;
}

const describeAgain = ({ subject, hasLabels }: Target): string =>
  subject === undefined || !hasLabels
    ? 'Run the workflow again to try once more.'
    : `To try once more, run the workflow again. Where the label \`${triggerLabel}\` asked for this run, it is back: take it off and set it again.`;

const tell = (reason: string): string => escapeLine(shorten(toLine(reason), longestReason));

const describeShort = (texts: readonly string[]): string =>
  describeList(
    texts.map((text) => shorten(toLine(text), extent.characters)),
    extent.rows,
  );

const titled = (title: string, text: string): string => (text === '' ? '' : `${title}\n\n${text}`);

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');
