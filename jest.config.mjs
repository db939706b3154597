/**
 * Jest for the whole repository. Run it through `npm test` (scripts/test.mjs), which switches on Node's module
 * loader for tests; `npm test -- --selectProjects unit` runs one project, further arguments are passed through.
 *
 * Projects
 *  unit          pure rules beside their files, and the bench's own specs
 *  contract      one suite per port, run on every driver
 *  schema        migrations against entities, on both databases
 *  e2e-sqlite    test/e2e on a fresh database file per spec file
 *  e2e-postgres  the same files on a fresh PostgreSQL database per spec file
 *  system        real processes: start, kill, restart
 *  web           the pages in a real Chromium, on a fresh database file per spec file; screenshots in var/screenshots
 */
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/test/support/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/jest/global-teardown.mjs',
};

/** One project: its name, where its specs are, and what runs before each spec file. */
function project(displayName, testMatch, more = {}) {
  return { ...shared, displayName, testMatch: testMatch.map((glob) => `<rootDir>/${glob}`), ...more };
}

export default {
  maxWorkers: 2,
  // Each spec file leaves its loaded modules behind in the worker; a fat worker is replaced between two files.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 90_000,
  projects: [
    project('unit', [
      'src/**/*.spec.ts',
      'config/**/*.spec.ts',
      'migrations/**/*.spec.ts',
      'bench/**/*.spec.ts',
      'test/support/**/*.spec.ts',
      'web/src/**/*.spec.ts',
    ]),
    project('contract', ['test/contract/**/*.spec.ts']),
    project('schema', ['test/schema/**/*.spec.ts']),
    project('e2e-sqlite', ['test/e2e/**/*.spec.ts'], {
      setupFiles: ['<rootDir>/test/support/jest/sqlite.setup.ts'],
    }),
    project('e2e-postgres', ['test/e2e/**/*.spec.ts'], {
      setupFiles: ['<rootDir>/test/support/jest/postgres.setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/jest/postgres.skip.ts'],
    }),
    project('system', ['test/system/**/*.spec.ts']),
    project('web', ['test/web/**/*.spec.ts'], {
      globalSetup: '<rootDir>/test/support/jest/web.global-setup.mjs',
      setupFiles: ['<rootDir>/test/support/jest/sqlite.setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/jest/web.setup.ts'],
    }),
  ],
};
