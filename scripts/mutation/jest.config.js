import config from '../../jest.config.js';

/**
 * The quick tests of the modules that hold strangers off: what runs the program itself would run its
 * bundle, in which nothing is mutated.
 * @type {import('jest').Config}
 */
export default {
  ...config,
  rootDir: '../..',
  testMatch: [
    '<rootDir>/__tests__/unit/{cleaning,secrets,delivery,trigger}/**/*.test.ts',
    '<rootDir>/__tests__/unit/architect/model/{data-block,write-prompt}.test.ts',
  ],
  reporters: [],
};
