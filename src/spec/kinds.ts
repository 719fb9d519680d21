/* The words that a specification may use; apart from the schema, so that who only reads needs no schemas. */

export const clauseKinds = [
  'functional',
  'quality',
  'constraint',
  'exclusion',
  'acceptance',
] as const;

export const provenances = ['manifest', 'lockfile', 'research', 'requirement', 'assumed'] as const;

/** What a technology may be. */
export const technologyKinds = [
  'language',
  'runtime',
  'framework',
  'library',
  'tool',
  'database',
  'service',
  'image',
  'platform',
  'format',
] as const;

export const fileChanges = ['new', 'modify', 'keep'] as const;

export const schemaKinds = [
  'record',
  'enum',
  'union',
  'alias',
  'table',
  'message',
  'component',
  'configuration',
] as const;

export const signatureKinds = [
  'endpoint',
  'function',
  'method',
  'class',
  'command',
  'event',
  'component',
  'message',
] as const;
