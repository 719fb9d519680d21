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
  --provider NAME        auto | openai | copilot | offline (default: auto)
  --model NAME           the model to ask          (key: OPENAI_API_KEY)
  --base-url URL         any OpenAI-compatible endpoint
  --fallback-models A,B  models to ask in turn when the first cannot answer
  --locale TAG           the language of the document (default: en)
  --instructions FILE    house rules to add to the prompt
  --rules FILE           severities, one a line: rule-id: off | warning | error
  --fail-on SEVERITY     error | warning | never (default: error)
  --max-input-tokens N, --max-output-tokens N, --max-total-tokens N, --max-repairs N,
  --timeout-seconds N    hard caps of the run
  --temperature N, --reasoning-effort LEVEL
  --quiet                no progress

Example: spec-writer write --requirement requirement.md --research 'research/**' --provider offline
`;

const check = `spec-writer check FILE ... [options]

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
