/** @type {import('ts-jest').JestConfigWithTsJest} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      { useESM: true, tsconfig: { rewriteRelativeImportExtensions: false } },
    ],
  },
  collectCoverageFrom: ['src/**', '!src/index.ts', '!src/cli.ts'],
};
