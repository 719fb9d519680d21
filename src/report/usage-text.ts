const general = `spec-writer turns a requirement and the research beside it into a checked technical specification.

  spec-writer write --requirement FILE|- [--research GLOB ...] [options]   write SPEC.md and SPEC.json
  spec-writer check FILE ... [options]                                     check specifications
  spec-writer rules [ID]                                                   the rules; one rule explained
  spec-writer help [write|check|rules]                                     more about one command
  spec-writer --version

Exit status: 0 as asked, 1 findings at or above --fail-on or open questions, 2 wrong usage or
unreadable input, 3 the model, GitHub or the network failed.
`;

const write = `spec-writer write --requirement FILE|- [--research GLOB ...] [options]

  --requirement FILE     the file that states the requirement; - reads standard input
  --issue NUMBER         a GitHub issue instead, with --repository OWNER/NAME (token: GITHUB_TOKEN)
  --research GLOB        research files, repeatable; ! excludes
                         (default: docs/research/**, research/**, RESEARCH.md)
  --out FILE             where the document goes (default: SPEC.md); its twin lies beside it as .json
  --root DIR             the folder that all paths are seen from (default: the current one)
  --include-comments WHO none | trusted | all comments of the issue (default: trusted)
  --provider NAME        openai (any OpenAI-compatible endpoint) | copilot (the Copilot CLI) |
                         offline (built in, no model) | auto (default): openai with a key,
                         else copilot where its CLI is on PATH
  --model NAME           the model to ask; its key comes from OPENAI_API_KEY
  --base-url URL         the address of the endpoint (default: that of OpenAI)
  --fallback-models A,B  models to ask in turn when the first cannot answer
  --locale TAG           the language of the document (default: en)
  --instructions FILE    house rules to add to the prompt
  --rules FILE           severities, one a line: rule-id: off | warning | error
  --fail-on SEVERITY     error | warning | never (default: error)
  --max-input-tokens N   the most tokens that one request may carry (default: 100000)
  --max-output-tokens N  the most tokens that one answer may hold (default: 16000)
  --max-total-tokens N   the most tokens that the run may cost (default: 400000)
  --max-repairs N        how often findings may be sent back to the model (default: 2)
  --timeout-seconds N    the deadline of the run (default: 900)
  --temperature N        0 to 2; not sent by default
  --reasoning-effort L   none | minimal | low | medium | high | xhigh; not sent by default
  --quiet                no progress

Example: spec-writer write --requirement requirement.md --research 'research/**' --provider offline
`;

const check = `spec-writer check FILE ... [options]

  FILE                   a document, a folder (every SPEC.md below it) or a quoted glob

  --requirement FILE     also check that its clauses are built and quoted rightly
  --research [GLOB]      also re-open the citations and say what went stale since; repeatable.
                         Without a glob: the files that the document cites
  --rules FILE           severities, one a line: rule-id: off | warning | error
  --format FORMAT        text | json | sarif | github (default: text)
  --fail-on SEVERITY     error | warning | never (default: error)
  --fix                  mends what has one safe answer: the order of sections, parts, phases and
                         footnotes, the numbers of steps, the tree, lines of citations that moved
                         (with --research), placeholders of facts that the document tells
  --fix-dry-run          writes nothing: prints what --fix would change as a patch
  --config FILE          settings (rules, fail-on) in place of the nearest .spec-writer.yml at or
                         above the root; --no-config reads none. What is given here wins
  --no-inline-config     comments in the documents let no finding pass
  --init                 writes a .spec-writer.yml to start with, and checks nothing
  --root DIR             the folder that all paths are seen from (default: the current one)

Examples: spec-writer check SPEC.md --research 'research/**' --format json
          spec-writer check SPEC.md --research
          spec-writer check specs
          spec-writer check 'specs/*.md'
`;

const rules = `spec-writer rules [ID]

Prints every rule with its severity, or explains one.

Example: spec-writer rules pin-is-grounded
`;

/** What the program can do, as text for a terminal. */
export function usageText(about?: string): string {
  const pages: Readonly<Record<string, string>> = { write, check, rules };
  return (about === undefined ? undefined : pages[about]) ?? general;
}
