/** Every word of the document that is not the author's, and the words that rules and the clause reader look for. */
export type Locale = {
  /** BCP 47: `en`, `zh-CN`. */
  readonly tag: string;
  readonly name: string;
  /** The four level-2 headings without their number. */
  readonly sections: readonly [string, string, string, string];
  readonly parts: {
    readonly techStack: string;
    readonly structure: string;
    readonly pattern: string;
    readonly decisions: string;
    readonly outOfScope: string;
    readonly schemas: string;
    readonly signatures: string;
    readonly configs: string;
    readonly constants: string;
    readonly examples: string;
    readonly flows: string;
    readonly details: string;
    readonly errorHandling: string;
  };
  /** `Phase`, as in `Phase 1: Environment`. */
  readonly phase: string;
  readonly phases: readonly [string, string, string, string, string];
  readonly labels: {
    readonly files: string;
    readonly clauses: string;
    readonly uses: string;
    readonly dependsOn: string;
    readonly verify: string;
    readonly verifyManually: string;
    readonly field: string;
    readonly type: string;
    readonly required: string;
    readonly default: string;
    readonly description: string;
    readonly yes: string;
    readonly no: string;
    readonly variants: string;
    readonly errors: string;
    readonly name: string;
    readonly value: string;
    readonly unit: string;
    readonly file: string;
    readonly given: string;
    readonly expected: string;
    readonly options: string;
    readonly decision: string;
    readonly reason: string;
    readonly constraint: string;
    /** Shown instead of a source where nothing proves a version. */
    readonly assumed: string;
    /** One sentence for a part that rightly holds nothing: neither the requirement nor the research states anything for it. */
    readonly none: string;
  };
  /** One sentence at the top of what `provider: offline` wrote. */
  readonly offlineDraft: string;
  /** Verb forms that make a sentence a demand: `must`, `shall`, 必须, 应, muss. Lower case. */
  readonly binding: readonly string[];
  /** Verb forms that oblige beyond doubt, so that their sentence counts even among remarks: `must`, 不得. Lower case. */
  readonly obliging: readonly string[];
  /** Verb forms of a prohibition, which is built like any demand: `must not`, 不得, `darf nicht`. Lower case. */
  readonly prohibiting: readonly string[];
  /** Phrases that say what is not built at all: `out of scope`, `will not be supported`, 不支持. Lower case. */
  readonly excluding: readonly string[];
  /** Phrases that ask without a binding verb: `i want`, `it would be`, 希望, `ich möchte`. Lower case. */
  readonly requests: readonly string[];
  /** Frequent short words, by which languages of one script are told apart. Lower case; empty where the script tells. */
  readonly frequent: readonly string[];
  /**
   * Words in a heading that tell the kind of the clauses below it, matched from the start of a word;
   * a phrase after `=` must be the whole heading. Lower case.
   */
  readonly headings: {
    /** What is asked: requirements, features, proposal, expected behaviour. */
    readonly proposal: readonly string[];
    /** Why it is asked: motivation, background, problem; only a binding sentence is a demand there. */
    readonly motivation: readonly string[];
    readonly acceptance: readonly string[];
    readonly exclusion: readonly string[];
    readonly quality: readonly string[];
    readonly constraint: readonly string[];
    /** What is said beside the demands: notes, additional context; only a sentence that obliges is a demand there. */
    readonly remark: readonly string[];
    /** Headings whose lists are never demands: references, glossary, change log, table of contents, alternatives. */
    readonly context: readonly string[];
  };
  /** Words in the head of a table column, matched from the start of a word. Lower case. */
  readonly columns: {
    readonly id: readonly string[];
    readonly demand: readonly string[];
    /** Columns that administer a demand and do not state it: priority, status, owner, date. */
    readonly administration: readonly string[];
    /** Whole heads of the first column of a table that describes the fields of a record. */
    readonly field: readonly string[];
    /** Whole heads of the column that gives the types of these fields. */
    readonly type: readonly string[];
    /** Whole labels, beside those that administer, of what tells of the document itself: `supersedes`, `reviewers`. */
    readonly document: readonly string[];
  };
  /** Whole labels before the sentence that says what happens when something fails: `exceptions`, `on failure`. */
  readonly exceptions: readonly string[];
  readonly openDecisions: {
    /** Headings of lists of what nobody has decided; `=phrase` must be the whole heading. Lower case. */
    readonly headings: readonly string[];
    /** Beside the placeholders, what an author writes where a decision is missing. Lower case. */
    readonly marks: readonly string[];
  };
  /** Precise phrases that leave a decision open; each is an error in normative prose. Lower case. */
  readonly hedges: readonly string[];
  /** Precise words that praise and state nothing: `seamless`, `world-class`. Lower case. */
  readonly fluff: readonly string[];
  /** `to be decided`, 待定: text that somebody meant to replace. Lower case. */
  readonly placeholders: readonly string[];
  /** Phrases that send the Builder to what it cannot see: `see the requirement`, 参见需求. Lower case. */
  readonly elsewhere: readonly string[];
  /** Words between two choices: `or`, `或`, `oder`. Lower case. */
  readonly or: readonly string[];
  /** What an order to take something begins or ends with: `use`, `verwende`, を使う. Lower case. */
  readonly orders: readonly string[];
  /** Words that mark a caveat in research: `note`, `warning`, `deprecated`, 注意, Achtung. Lower case. */
  readonly caveats: readonly string[];
  /** Words that mark a failure in research: `error`, `fails`, `timeout`, 失败, Fehler. Lower case. */
  readonly failures: readonly string[];
};
