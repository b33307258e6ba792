export default {
  testEnvironment: 'node',
  runtime: '<rootDir>/test/support/jest/native-runtime.cjs',
  testSequencer: '<rootDir>/test/support/jest/longest-first.cjs',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/seeds/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {},
  setupFiles: ['<rootDir>/test/support/setup.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // One more than the two cores of the machines that CI has: many files wait for a queue, a browser or a clock.
  maxWorkers: 3,
  // What stays loaded grows: a process that has become large makes room for a new one between two files.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};
