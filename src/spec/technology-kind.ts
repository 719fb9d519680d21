/** What a technology may be; apart from the schema, so that who only reads research needs no schemas. */
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
