/** How one language declares what others may call; `owner` opens a type whose members follow. */
export type CallForm = {
  readonly languages: readonly string[];
  /** A whole declaration, from its first character; the group `name` is what is called. */
  readonly call: RegExp;
  readonly owner?: RegExp;
};

const typeScript: CallForm = {
  languages: ['ts', 'typescript', 'tsx', 'mts'],
  call: /^(?:export\s+)?(?:declare\s+)?(?:default\s+)?(?:async\s+)?(?:function\*?\s+)?(?<name>[a-z]\w*)(?:<[^()]{1,80}>)?\??\(.{0,300}?\)\s*:\s*[^=;{}]{1,120}/u,
  owner: /^(?:export\s+)?(?:declare\s+)?(?:abstract\s+)?(?:interface|class)\s+(?<owner>\w+)/u,
};

/** Only what documents declare with types: calls and untyped examples of other code look different. */
export const callForms: readonly CallForm[] = [
  typeScript,
  {
    languages: ['js', 'javascript', 'mjs', 'jsx'],
    call: /^export\s+(?:default\s+)?(?:async\s+)?function\*?\s+(?<name>\w+)\(.{0,300}?\)/u,
  },
  {
    languages: ['py', 'python', 'python3', 'pyi'],
    call: /^(?:async\s+)?def\s+(?<name>[a-z]\w*)\(.{0,300}?\)\s*->\s*[^:]{1,120}/u,
    owner: /^class\s+(?<owner>\w+)/u,
  },
  {
    languages: ['java'],
    call: /^(?:(?:public|protected|default|static|abstract|final|synchronized)\s+)*(?!return\b|new\b|else\b|throw\b)[\w.<>?[\], ]{2,100}\s(?<name>[a-z]\w*)\([^()]{0,300}\)(?:\s+throws\s+[\w., ]{1,100})?/u,
    owner:
      /^(?:(?:public|protected|abstract|final|sealed)\s+)*(?:interface|class|record)\s+(?<owner>\w+)/u,
  },
  {
    languages: ['csharp', 'cs', 'c#'],
    call: /^(?:(?:public|protected|internal|static|abstract|virtual|override|async)\s+)*(?!return\b|new\b|else\b|throw\b|await\b)[\w.<>?[\], ]{2,100}\s(?<name>[A-Z]\w*)(?:<[\w, ]{1,40}>)?\([^()]{0,300}\)/u,
    owner:
      /^(?:(?:public|internal|static|abstract|sealed|partial)\s+)*(?:interface|class|record|struct)\s+(?<owner>\w+)/u,
  },
  {
    languages: ['kotlin', 'kt', 'kts'],
    call: /^(?:(?:public|internal|abstract|open|override|suspend|inline|operator)\s+)*fun\s+(?:<[^()]{1,60}>\s+)?(?:\w+\.)?(?<name>\w+)\(.{0,300}?\)(?:\s*:\s*[^={]{1,120})?/u,
    owner:
      /^(?:(?:public|internal|abstract|open|sealed)\s+)*(?:interface|class|object)\s+(?<owner>\w+)/u,
  },
  {
    languages: ['dart'],
    call: /^(?:(?:static|external)\s+)?(?!return\b|new\b|await\b|else\b)[\w<>?., ]{2,80}\s(?<name>[a-z]\w*)\(.{0,300}?\)(?=\s*(?:async\*?\s*)?[;{=])/u,
    owner: /^(?:(?:abstract|sealed|base|final|interface)\s+)*(?:class|mixin)\s+(?<owner>\w+)/u,
  },
  {
    languages: ['go', 'golang'],
    call: /^func\s+(?:\([^()]{1,60}\)\s+)?(?<name>[A-Z]\w*)(?:\[[^\]]{1,60}\])?\([^{]{0,300}\)[^{]{0,120}/u,
  },
  {
    languages: ['rust', 'rs'],
    call: /^(?:pub(?:\([^()]{1,20}\))?\s+)?(?:async\s+|const\s+|unsafe\s+)*fn\s+(?<name>\w+)(?:<[^()]{1,80}>)?\([^{;]{0,300}?\)(?:\s*->\s*[^{;]{1,120})?/u,
    owner: /^(?:pub\s+)?(?:trait|impl)(?:<[^<>]{1,60}>)?\s+(?<owner>\w+)/u,
  },
  {
    languages: ['swift'],
    call: /^(?:(?:public|open|internal|static|mutating|override|final)\s+)*func\s+(?<name>\w+)(?:<[^()]{1,60}>)?\([^{]{0,300}?\)[^{]{0,120}/u,
    owner: /^(?:(?:public|open|final)\s+)*(?:protocol|class|actor|struct)\s+(?<owner>\w+)/u,
  },
  {
    languages: ['php'],
    call: /^(?:(?:public|abstract|static|final)\s+)*function\s+(?<name>[a-z]\w*)\([^{;]{0,300}?\)\s*:\s*[\w\\|?]{1,80}/u,
    owner: /^(?:(?:abstract|final|readonly)\s+)*(?:interface|class|trait)\s+(?<owner>\w+)/u,
  },
  {
    languages: ['cpp', 'c++', 'cc', 'cxx', 'hpp', 'h'],
    call: /^(?:(?:virtual|static|inline|constexpr|explicit|\[\[nodiscard\]\])\s+)*(?!return\b|new\b|else\b|throw\b|delete\b|using\b)[\w:<>*&, ]{2,80}[\s*&](?<name>[a-z]\w*)\([^{}]{0,300}?\)(?:\s*(?:const|noexcept|override))*(?=\s*(?:=\s*0\s*)?[;{])/u,
    owner: /^(?:class|struct)\s+(?<owner>\w+)/u,
  },
  {
    languages: ['elixir', 'ex', 'exs'],
    call: /^@(?:spec|callback)\s+(?<name>[a-z_]\w*[?!]?)\(.{0,300}?\)\s*::\s*.{1,200}/u,
  },
];
