import type { Rule } from './rule.ts';
import { citationIsCurrent } from './citation-is-current.ts';
import { citationResolves } from './citation-resolves.ts';
import { clauseIsBuilt } from './clause-is-built.ts';
import { decisionIsFinal } from './decision-is-final.ts';
import { fieldHasType } from './field-has-type.ts';
import { disableHasReason } from './disable-has-reason.ts';
import { frontMatterIsReadable } from './front-matter-is-readable.ts';
import { interfaceFileInTree } from './interface-file-in-tree.ts';
import { noHedge } from './no-hedge.ts';
import { noOpenAlternative } from './no-open-alternative.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { oneVersionPerName } from './one-version-per-name.ts';
import { partIsNotEmpty } from './part-is-not-empty.ts';
import { partIsReadable } from './part-is-readable.ts';
import { partsInOrder } from './parts-in-order.ts';
import { phasesInOrder } from './phases-in-order.ts';
import { pinIsCurrent } from './pin-is-current.ts';
import { pinIsGrounded } from './pin-is-grounded.ts';
import { pinMatchesEvidence } from './pin-matches-evidence.ts';
import { researchIsCurrent } from './research-is-current.ts';
import { referenceResolves } from './reference-resolves.ts';
import { sectionIsCurrent } from './section-is-current.ts';
import { sectionsInOrder } from './sections-in-order.ts';
import { sourceIsWrittenOut } from './source-is-written-out.ts';
import { stepAgreesWithPins } from './step-agrees-with-pins.ts';
import { stepHasCheck } from './step-has-check.ts';
import { stepPathInTree } from './step-path-in-tree.ts';
import { stepsNumbered } from './steps-numbered.ts';
import { twinMatches } from './twin-matches.ts';
import { treeParses } from './tree-parses.ts';
import { treeBranchesFit } from './tree-branches-fit.ts';
import { footnotesInOrder } from './footnotes-in-order.ts';
import { treePathInStep } from './tree-path-in-step.ts';
import { typeIsDefined } from './type-is-defined.ts';
import { conflictIsDecided } from './conflict-is-decided.ts';
import { constraintAllowsVersion } from './constraint-allows-version.ts';
import { provenanceMatchesSource } from './provenance-matches-source.ts';
import { footnoteIsCited } from './footnote-is-cited.ts';
import { quoteMatchesFootnote } from './quote-matches-footnote.ts';
import { useIsDefined } from './use-is-defined.ts';
import { noFluff } from './no-fluff.ts';
import { versionIsExact } from './version-is-exact.ts';
import { callIsDefined } from './call-is-defined.ts';
import { codeParses } from './code-parses.ts';
import { commandFitsStack } from './command-fits-stack.ts';
import { commandSuitsVersion } from './command-suits-version.ts';
import { commandParses } from './command-parses.ts';
import { configAgreesWithPins } from './config-agrees-with-pins.ts';
import { manifestInstallsPins } from './manifest-installs-pins.ts';
import { constantHasOneValue } from './constant-has-one-value.ts';
import { exampleMatchesPattern } from './example-matches-pattern.ts';
import { exampleMatchesSchema } from './example-matches-schema.ts';
import { noContradiction } from './no-contradiction.ts';
import { noScopeReduction } from './no-scope-reduction.ts';
import { oneDefinitionPerName } from './one-definition-per-name.ts';
import { parallelStepsApart } from './parallel-steps-apart.ts';
import { proseInLocale } from './prose-in-locale.ts';
import { signatureParses } from './signature-parses.ts';
import { stepNeedsEarlierFiles } from './step-needs-earlier-files.ts';
import { textIsComplete } from './text-is-complete.ts';
import { textIsPublishable } from './text-is-publishable.ts';
import { verifyIsSafe } from './verify-is-safe.ts';

/** Every rule, in the order in which the promises are read: structure, versions, closure, plan, tone. */
export const rules: readonly Rule[] = [
  frontMatterIsReadable,
  sectionsInOrder,
  partsInOrder,
  partIsNotEmpty,
  partIsReadable,
  twinMatches,
  treeParses,
  treeBranchesFit,
  versionIsExact,
  oneVersionPerName,
  pinIsGrounded,
  pinMatchesEvidence,
  pinIsCurrent,
  constraintAllowsVersion,
  provenanceMatchesSource,
  citationResolves,
  citationIsCurrent,
  sectionIsCurrent,
  researchIsCurrent,
  quoteMatchesFootnote,
  conflictIsDecided,
  decisionIsFinal,
  interfaceFileInTree,
  fieldHasType,
  typeIsDefined,
  oneDefinitionPerName,
  signatureParses,
  codeParses,
  configAgreesWithPins,
  manifestInstallsPins,
  stepAgreesWithPins,
  constantHasOneValue,
  exampleMatchesSchema,
  exampleMatchesPattern,
  callIsDefined,
  phasesInOrder,
  stepsNumbered,
  stepHasCheck,
  commandParses,
  commandFitsStack,
  commandSuitsVersion,
  verifyIsSafe,
  stepNeedsEarlierFiles,
  parallelStepsApart,
  stepPathInTree,
  treePathInStep,
  clauseIsBuilt,
  useIsDefined,
  referenceResolves,
  footnoteIsCited,
  footnotesInOrder,
  noHedge,
  noFluff,
  noPlaceholder,
  sourceIsWrittenOut,
  noOpenAlternative,
  noScopeReduction,
  noContradiction,
  proseInLocale,
  textIsComplete,
  textIsPublishable,
  disableHasReason,
];
