/** Everything is transformed by swc to CommonJS: NestJS 12 and others are ESM only, jest's module system is not. */
const transform = {
  '^.+\\.(m|c)?(t|j)sx?$': [
    '@swc/jest',
    {
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      },
    },
  ],
}

const base = {
  testEnvironment: 'node',
  transform,
  // playwright-core is large and CommonJS already.
  transformIgnorePatterns: ['/node_modules/playwright-core/'],
  moduleNameMapper: {
    '^@zhangban/api/testing$': '<rootDir>/api/src/testing/index.ts',
    '^@zhangban/api/failpoints$': '<rootDir>/api/src/security/failpoint.ts',
    '^@zhangban/([^/]+)$': '<rootDir>/packages/$1/src/index.ts',
    '^@zhangban/([^/]+)/(.+)$': '<rootDir>/packages/$1/src/$2/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['/dist/'],
}

const postgres = {
  globalSetup: '<rootDir>/.scripts/jest-postgres-setup.mjs',
  globalTeardown: '<rootDir>/.scripts/jest-postgres-teardown.mjs',
}

module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      ...postgres,
      displayName: 'unit',
      testMatch: ['<rootDir>/{packages/*,api,mobile}/src/**/*.spec.ts'],
    },
    { ...base, ...postgres, displayName: 'http', testMatch: ['<rootDir>/api/test/**/*.http.spec.ts'] },
    {
      ...base,
      displayName: 'journeys',
      testMatch: ['<rootDir>/tests/src/**/*.spec.ts'],
      globalSetup: '<rootDir>/.scripts/jest-stack-setup.mjs',
      globalTeardown: '<rootDir>/.scripts/jest-stack-teardown.mjs',
    },
  ],
}
