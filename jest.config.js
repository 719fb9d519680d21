/** @type {import('jest').Config} */
export default {
  // The exhaustive suites take every request of a run in turn, for a quarter of an hour: npm run test:exhaustive.
  testMatch: ['<rootDir>/__tests__/{unit,contract,e2e}/**/*.test.ts'],
  // End-to-end suites mostly wait for the programs that they start.
  maxWorkers: 2,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/__tests__/support/strip-types.js' },
  setupFiles: ['<rootDir>/__tests__/support/seed-properties.js'],
  // End-to-end suites start child processes; the default of 5 s is short on two busy cores.
  testTimeout: 90_000,
  reporters: ['default', '<rootDir>/__tests__/support/count-reporter.js'],
  collectCoverageFrom: ['src/**', '!src/index.ts', '!src/cli.ts'],
};
