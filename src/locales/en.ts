import type { Locale } from './locale.ts';
import { phrases } from './phrases.ts';

export const en: Locale = {
  tag: 'en',
  name: 'English',
  sections: [
    'Architecture Overview',
    'Data Models & Interfaces',
    'Core Logic & Algorithms',
    "Implementation Steps (Builder's Plan)",
  ],
  parts: {
    techStack: 'Tech Stack',
    structure: 'Project Structure',
    pattern: 'Design Pattern',
    decisions: 'Decisions',
    outOfScope: 'Out of Scope',
    schemas: 'Schema Definitions',
    signatures: 'API Signatures',
    configs: 'Configuration Files',
    constants: 'Constants',
    examples: 'Examples',
    flows: 'Logic Flows',
    details: 'Implementation Details',
    errorHandling: 'Error Handling',
  },
  phase: 'Phase',
  phases: ['Environment', 'Core', 'Business Logic', 'Interface', 'Testing'],
  labels: {
    files: 'Files',
    clauses: 'Requirements',
    uses: 'Uses',
    dependsOn: 'Depends on',
    verify: 'Verify',
    verifyManually: 'Verify by hand',
    field: 'Field',
    type: 'Type',
    required: 'Required',
    default: 'Default',
    description: 'Description',
    yes: 'yes',
    no: 'no',
    variants: 'Variants',
    errors: 'Errors',
    name: 'Name',
    value: 'Value',
    unit: 'Unit',
    file: 'File',
    given: 'Given',
    expected: 'Expected',
    options: 'Options',
    decision: 'Decision',
    reason: 'Reason',
    constraint: 'Constraint',
    assumed: 'assumed',
    none: 'Neither the requirement nor the research states anything for this part.',
  },
  offlineDraft:
    'This is an offline draft: it holds only what the requirement and the research state, and no model completed it.',
  binding: phrases(`
    must | shall | should | needs to | has to | is required to | are required to | we will |
    will be | will have | will fail | will not | is responsible for | shouldn't | mustn't |
    won't | we need to | users need to | it needs | will only | will always | will never |
    will return | will contain | will execute | will block | will show | will display |
    will provide | will support | will allow | will use | is permitted | are permitted |
    not permitted | never permitted | is not valid | are not valid | is also not valid`),
  obliging: phrases(`
    must | shall | mustn't | may not | is required to | are required to | so don't | so do not |
    please don't | please do not | therefore do not`),
  prohibiting: phrases(`must not | shall not | should not | may not | is not allowed to |
    are not allowed to | must never | shall never | mustn't | shouldn't`),
  excluding: phrases(`
    out of scope | not in scope | not part of | will not be supported | will not support |
    not be supported | won't be supported | won't support | there will be no | no support for |
    will not be implemented | not planned | is a non-goal | are non-goals |
    not implemented in this`),
  requests: phrases(`
    i want | we want | i would like | we would like | i'd like | we'd like | i need | we need |
    i wish | i propose | we propose | i suggest | we hope to | would be nice | would be great |
    would be good | would be helpful | would be more helpful | would be useful | would be better |
    would help | would love | feature request | please add | please support | please make |
    please provide | please allow | please implement | can you add | could you add | can we have |
    can we add | could we have | could you please | so that i can | be able to |
    expected behavior | expected behaviour | let's add | would be cool | would be awesome |
    would be possible | going to add`),
  frequent: phrases(`
    the | and | of | to | is | for | with | that | this | it | are | be | when | from | not |
    you | we`),
  headings: {
    proposal: phrases(`
      proposal | proposed | solution | requirement | requested | specification | desired | expected
      behavior | expected behaviour | what to build | what you want | what i want | what we want |
      what we hope | you'd like | you would like | goal | objective | deliverable | key decision |
      suggested | suggestion | enhancement | functionality | user stor | =scope | in scope |
      in-scope | product scope | request | feature | =task | =tasks | must have | should have |
      could have | nice to have | what should | what needs to | expected result | what we need |
      what i need | what is needed | describe the change | =decision | =decisions | =behavior |
      =behaviour | =how it works | =how it will work | =how it should work | detailed design |
      =semantics`),
    motivation: phrases(`
      motivation | background | =context | =problem | problem statement | related to a problem | the
      problem | =why | why | rationale | current state | current situation | current behavior |
      current behaviour | actual behavior | actual behaviour | what happened | consequence | repro
      steps | steps to repro | reproduction | reproduce | how often | =workaround | =workarounds |
      pain point | =vision | =history | how to reproduce | what problem | =notes | =note`),
    acceptance: phrases(`
      acceptance | definition of done | done when | success criteria | success criterion |
      success metric | measurable outcome | verification criteria`),
    exclusion: phrases(`
      out of scope | out-of-scope | not in scope | non-goal | non goal | nongoal | not included |
      =excluded | =exclusions | excluded from | won't do | won't have | =won't | won't fix |
      not planned | what this is not | will not solve | won't solve |
      don't think this will solve | will not do | =what not to do | =future work |
      future consideration | future enhancement | =later | later version`),
    quality: phrases(`
      non-functional | nonfunctional | non functional | quality | performance | security |
      reliability | usability | accessibility | compatibility | scalability | availability |
      maintainability | observability | privacy`),
    constraint: phrases(`
      constraint | limitation | technical requirement | tech stack | technology |
      technical stack | design principle | assumption | compliance | dependencies`),
    remark: phrases(`
      additional context | additional information | additional info | =notes | =note | =remarks |
      anything else`),
    context: phrases(`
      =reference | references | glossary | terminology | definitions and | =definitions |
      acronym | abbreviation | change log | changelog | revision history | document history |
      version history | table of contents | =contents | =toc | =alternative | =alternatives |
      alternatives consider | alternatives you've | considered alternative |
      alternative solution | alternative approach | other approaches | rejected | roadmap |
      version plan | release plan | =timeline | project timeline | =schedule | project schedule |
      =milestones | appendix | =related | related issue | related work | related link |
      related pr | related doc | further reading | see also | =links | useful links |
      target user | target audience | =audience | stakeholder | =persona | =personas |
      user personas | =author | =authors | =contributors | acknowledg | =credits | =license |
      additional context | additional information | additional info | screenshots | =screenshot |
      =environment | version info | system info | your environment | environment info |
      log output | relevant log | =logs | stack trace | stacktrace | prior art | open question |
      unresolved question | =risk | =risks | risks and | =drawbacks | document control |
      document information | sign-off | =approval | =approvals | =checklist | pre-flight |
      =prerequisites | website or app | =example | =examples | =usage | code of conduct |
      anything else | risk assessment | risk analysis | risk mitigation | risks & | =metadata |
      =status`),
  },
  columns: {
    id: phrases(`
      id | req id | requirement id | no | nr | # | number | key | ref | code | item no`),
    demand: phrases(`
      requirement | description | demand | statement | feature | user story | story | criterion |
      criteria | acceptance | behavior | behaviour | function | specification | details |
      setting | option | rule | constraint | shall`),
    administration: phrases(`
      priority | prio | status | owner | author | assignee | date | state | source | effort |
      estimate | points | risk | phase | release | milestone | test case | moscow | done |
      created | updated | last update | version | approved | reviewer`),
    field: phrases(`
      field | fields | field name | property | attribute | column | column name | member`),
    type: phrases(`type | data type | datatype`),
    document: phrases(`
      supersedes | superseded by | replaces | obsoletes | reviewers | deciders | approvers |
      last updated | ticket | tracking issue | rfc pr | start date | document id |
      document number | target release | team | contact | champion | sponsor | labels | actor |
      primary actor`),
  },
  exceptions: phrases(`
    exception | exceptions | exception flow | error case | error cases | on failure | on error |
    on timeout | in case of error | in case of failure | if it fails | error handling |
    alternative flow | alternate flow`),
  openDecisions: {
    headings: phrases(`
      open question | =open issues | =open points | open decision | unresolved question |
      unresolved issue | outstanding question | questions to resolve | =to be decided | =tbd`),
    marks: phrases(`open question | open decision | undecided | not yet decided`),
  },
  hedges: phrases(`
    you could | you might | you may want to | you may wish to | we could | one could | might want
    to | maybe | perhaps | possibly | probably | consider using | consider adding | optionally use
    | or similar | or equivalent | as appropriate | if possible | where possible | when possible |
    feel free to | if needed, | as needed | as you see fit | etc. | and so on | optionally add |
    optionally define | optionally create | optionally implement | optionally include | optionally
    support | optionally write`),
  fluff: phrases(`
    seamless | seamlessly | world-class | best-in-class | cutting-edge | state-of-the-art | next-gen |
    blazing fast | blazingly fast | lightning-fast | next-generation | game-changing | delightful |
    revolutionary | unparalleled | effortlessly | rock-solid | industry-leading | feature-rich`),
  placeholders: phrases(`
    tbd | tbc | tba | to be decided | to be determined | to be defined | to be confirmed |
    to be done | needs clarification | fill in later | lorem ipsum | fixme`),
  elsewhere: phrases(`as discussed | as agreed | as we discussed | per our discussion`),
  or: phrases(`or`),
  orders: phrases(`use | choose | pick | select | adopt | install`),
  caveats: phrases(`
    note | notice | caution | warning | important | beware | caveat | attention | deprecated |
    deprecation | breaking change | no longer | gotcha | known issue | limitation | make sure |
    be careful`),
  failures: phrases(`
    error | errors | fails | failed | failure | failing | timeout | timeouts | times out |
    throws | exception | exceptions | crash | crashes | panics | retry | retries | rate limit |
    rejected | invalid | unauthorized`),
};
