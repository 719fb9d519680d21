/** What `check --init` writes: everything that can be said, as comments, so that it changes nothing. */
export const starterConfig = `# Settings of "spec-writer check" for this project.
# A rule is off, a warning or an error; "spec-writer rules" lists the ids.
rules:
  # pin-is-grounded: error
  # Comments in the documents let no finding pass:
  # inline-config: off

# What fails a check: error | warning | never
# fail-on: error
`;
