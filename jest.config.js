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

/** Suites of the running application: each of Jest's processes boots it once. */
const withStrapi = {
  ...common,
  testEnvironment: '<rootDir>/tests/support/strapi-environment.js',
  globalSetup: '<rootDir>/tests/support/prepare.js',
};

/** Suites of the built admin: they share one server. */
const withAdmin = {
  ...common,
  globalSetup: '<rootDir>/tests/support/serve-admin.js',
  globalTeardown: '<rootDir>/tests/support/stop-admin.js',
};

/**
 * Rules (milliseconds), the repository about itself, the application through its doors, screens in a browser, and those of
 * both that take long.
 */
module.exports = {
  projects: [
    { ...common, displayName: 'domain', testMatch: ['<rootDir>/tests/domain/**/*.test.ts'] },
    { ...common, displayName: 'repository', testMatch: ['<rootDir>/tests/repository/**/*.test.ts'] },
    { ...withStrapi, displayName: 'app', testMatch: ['<rootDir>/tests/app/**/*.test.ts'] },
    { ...withStrapi, displayName: 'long', testMatch: ['<rootDir>/tests/long/*.test.ts'] },
    { ...withAdmin, displayName: 'admin', testMatch: ['<rootDir>/tests/admin/**/*.test.ts'] },
    { ...withAdmin, displayName: 'long-admin', testMatch: ['<rootDir>/tests/long/admin/**/*.test.ts'] },
  ],
  testTimeout: 60_000,
  forceExit: true,
};
