const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
  ],
};
const common = {
  transform,
  transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/.strapi', '<rootDir>/.tmp', '<rootDir>/dist/build'],
  // Strapi's own modules keep timers and globals that jest 30 would warn about one by one.
  testEnvironmentOptions: { globalsCleanup: 'off' },
};

/** Three kinds of test: rules (milliseconds), the repository about itself, and the application through its doors. */
module.exports = {
  projects: [
    { ...common, displayName: 'domain', testMatch: ['<rootDir>/tests/domain/**/*.test.ts'] },
    { ...common, displayName: 'repository', testMatch: ['<rootDir>/tests/repository/**/*.test.ts'] },
    {
      ...common,
      displayName: 'app',
      testMatch: ['<rootDir>/tests/app/**/*.test.ts'],
      testEnvironment: '<rootDir>/tests/support/strapi-environment.js',
      globalSetup: '<rootDir>/tests/support/compile.js',
    },
  ],
  testTimeout: 60_000,
  forceExit: true,
};
