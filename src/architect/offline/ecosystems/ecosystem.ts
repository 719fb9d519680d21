/** Where a language keeps its files, and the commands that its own tool chain gives every project. */
export type Ecosystem = {
  readonly id: string;
  /** Names of the language in fences and prose, in lower case. */
  readonly languages: readonly string[];
  /** Endings of source files, without the dot. */
  readonly extensions: readonly string[];
  /** Base names of manifests in lower case; `.csproj` stands for every name with that ending. */
  readonly manifests: readonly string[];
  /** What a new project declares its dependencies in; absent where there is nothing of the kind. */
  readonly manifest?: (root: string) => string;
  /** Further manifests without which the tests of a new project do not run. */
  readonly testManifests?: (root: string) => readonly string[];
  readonly entries: {
    readonly program: (root: string) => string;
    readonly library: (root: string) => string;
  };
  /** The tool chain itself fixes where the entry lies, so that an existing project has it too. */
  readonly fixedEntry?: true;
  readonly source: (name: string, root: string) => string;
  readonly test: (name: string, root: string) => string;
  /** One file for each type, as Java wants it; otherwise all types share `source('models')`. */
  readonly type?: (name: string, root: string) => string;
  /** The ending of files whose types others include, where it is not that of sources. */
  readonly header?: string;
  /** Commands that work wherever the manifest lies. */
  readonly commands: { readonly install?: string; readonly check?: string; readonly test?: string };
  /** How tests run where there is no manifest. */
  readonly bareTest?: string;
};
