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

/** Rules (milliseconds), the repository about itself, the application through its doors, and screens in a browser. */
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
    {
      ...common,
      displayName: 'admin',
      testMatch: ['<rootDir>/tests/admin/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/serve-admin.js',
      globalTeardown: '<rootDir>/tests/support/stop-admin.js',
    },
  ],
  testTimeout: 60_000,
  forceExit: true,
};
