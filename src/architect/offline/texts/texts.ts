import type { ChoiceReason } from '../../../research/conflict.ts';

/** The architectures that facts can tell apart. */
export type PatternName =
  | 'service'
  | 'browserExtension'
  | 'editorExtension'
  | 'userInterface'
  | 'commandLine'
  | 'library'
  | 'modules'
  | 'documents';

/**
 * Every sentence of the offline architect in one language: imperative, without a hedge and without a choice.
 * Arguments are ready to print: paths and names in code spans, clause ids as `R1, R3–R5`, phrases quoted.
 */
export type Texts = {
  /** Between the items of an enumeration. */
  readonly separator: string;
  /** Between two sentences. */
  readonly gap: string;
  readonly quotes: readonly [string, string];
  readonly stack: {
    readonly own: (file: string) => string;
    readonly runtime: (file: string) => string;
    readonly development: (file: string) => string;
    readonly transitive: (file: string) => string;
    readonly override: (file: string) => string;
    readonly demanded: (file: string) => string;
    readonly locked: (file: string) => string;
    readonly required: string;
    readonly researched: string;
    readonly neededBy: (clauses: string) => string;
  };
  readonly files: {
    readonly manifest: string;
    readonly lock: string;
    readonly configuration: string;
    readonly container: string;
    readonly pipeline: string;
    readonly models: (names: string) => string;
    readonly types: (clauses: string) => string;
    readonly entry: string;
    /** What an app without a server of its own does with endpoints. */
    readonly client: (endpoints: string) => string;
    readonly routes: (endpoints: string) => string;
    readonly module: (name: string, clauses: string) => string;
    readonly screen: (name: string, clauses: string) => string;
    readonly tests: (clauses: string) => string;
    readonly routeTests: (file: string) => string;
    readonly wholeTests: string;
    readonly namedByRequirement: string;
    readonly namedByResearch: string;
  };
  readonly patterns: Readonly<
    Record<PatternName | 'server', readonly [name: string, rationale: string]>
  >;
  readonly statedPattern: (phrase: string, clauses: string) => string;
  readonly interfaces: {
    readonly field: (field: string, schema: string) => string;
    readonly stated: string;
    readonly demanded: (clauses: string) => string;
  };
  readonly flows: {
    readonly build: (clause: string, phrase: string) => string;
    readonly compare: (clause: string, phrase: string) => string;
    readonly use: (technologies: string, clauses: string) => string;
    readonly data: (schemas: string) => string;
    readonly uphold: (clause: string, phrase: string) => string;
    readonly qualities: string;
  };
  readonly details: {
    readonly stated: (quote: string) => string;
    readonly statedFor: (clauses: string, quote: string) => string;
    readonly existing: (clauses: string, quote: string) => string;
    readonly noLanguage: string;
    readonly noVersions: string;
  };
  readonly errors: {
    readonly answer: (status: string, endpoints: string) => string;
    readonly answerSo: (file: string) => string;
    readonly stated: (quote: string) => string;
    readonly statedSo: (test: string) => string;
    readonly clause: (clause: string, phrase: string) => string;
    readonly clauseSo: (clause: string, test: string) => string;
  };
  readonly decisions: {
    /** Why a person's answer holds. */
    readonly answered: (author: string) => string;
    readonly take: (value: string, topic: string) => string;
    /** One document and not another one. */
    readonly follow: (value: string, other: string) => string;
    readonly reasons: Readonly<Record<ChoiceReason, string>>;
    readonly existingTopic: (clauses: string) => string;
    readonly existingOption: string;
    readonly rebuildOption: string;
    readonly existingDecision: (clauses: string) => string;
    readonly existingReason: string;
  };
  readonly excluded: (clauses: string) => string;
  readonly plan: {
    readonly createManifest: (file: string) => string;
    readonly declare: (file: string, names: string) => string;
    readonly keepVersions: (file: string) => string;
    readonly modifyManifest: (file: string) => string;
    readonly addTest: (command: string, file: string) => string;
    readonly configure: (files: string) => string;
    readonly keep: (files: string) => string;
    readonly scaffold: (file: string) => string;
    readonly constrain: (clauses: string, files: string) => string;
    readonly models: (schemas: string, file: string) => string;
    readonly types: (clauses: string, file: string) => string;
    readonly core: (clauses: string, name: string, file: string) => string;
    readonly locate: (clauses: string, quote: string, file: string) => string;
    readonly compare: (clauses: string, name: string, file: string) => string;
    readonly module: (clauses: string, name: string, file: string) => string;
    readonly screen: (clauses: string, name: string, file: string) => string;
    readonly proved: (test: string) => string;
    readonly client: (endpoints: string, file: string) => string;
    readonly routes: (endpoints: string, file: string) => string;
    readonly statuses: string;
    readonly proveRoutes: (test: string) => string;
    readonly entry: (file: string) => string;
    readonly expose: (clauses: string, files: string) => string;
    readonly named: (files: string) => string;
    readonly uphold: (clauses: string) => string;
    readonly prove: (clauses: string, test: string) => string;
    readonly acceptance: (clauses: string, test: string) => string;
    readonly quality: (clauses: string, test: string) => string;
    readonly whole: (test: string) => string;
    readonly finish: (commands: string) => string;
  };
  readonly look: {
    readonly files: (files: string) => string;
    readonly clauses: (clauses: string, files: string) => string;
    readonly schemas: (file: string) => string;
    readonly endpoints: (file: string) => string;
  };
};
