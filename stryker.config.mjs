/**
 * Mutation tests of the criteria engine, `npm run mutation`; docs/mutation.md tells the score and what survives.
 * The report is var/mutation/index.html.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: false },
  // Specs are modules, as is everything else.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine is not an endless loop.
  timeoutMS: 30_000,
  mutate: [
    'src/modules/criteria/engine/**/*.ts',
    '!src/modules/criteria/engine/**/*.spec.ts',
    'config/criteria/rule-versions.ts',
    'config/criteria/quantity.ts',
  ],
  ignorePatterns: ['/bench', '/docs', '/web', '/dist', '/var', '/migrations', '/openapi.json'],
  tempDirName: 'var/stryker',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'var/mutation/index.html' },
  jsonReporter: { fileName: 'var/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 85 },
};
