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
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^@zhangban/api/(.+)$': '<rootDir>/api/src/$1',
    '^@zhangban/([^/]+)$': '<rootDir>/packages/$1/src/index.ts',
    '^@zhangban/([^/]+)/(.+)$': '<rootDir>/packages/$1/src/$2/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['/dist/'],
}

module.exports = {
  testTimeout: 60_000,
  globalSetup: '<rootDir>/.scripts/jest-postgres-setup.mjs',
  globalTeardown: '<rootDir>/.scripts/jest-postgres-teardown.mjs',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{packages/*,api,mobile}/src/**/*.spec.ts'],
    },
    {
      ...base,
      displayName: 'http',
      testMatch: ['<rootDir>/api/test/**/*.http.spec.ts'],
    },
    { ...base, displayName: 'journeys', testMatch: ['<rootDir>/tests/src/journeys/**/*.spec.ts'] },
  ],
}
