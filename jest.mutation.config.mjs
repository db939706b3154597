import config from './jest.config.mjs';

/** Jest for `npm run mutation`: the unit project, narrowed to the specs of the criteria engine. */
const unit = config.projects.find(({ displayName }) => displayName === 'unit');

export default {
  ...unit,
  globalSetup: undefined,
  globalTeardown: undefined,
  testMatch: ['<rootDir>/test/support/criteria/engine.mutation.ts'],
  // Looked through anew for every mutant, so no more than these specs need.
  roots: ['src/modules/criteria', 'src/common', 'config/criteria', 'test/support/criteria'].map(
    (folder) => `<rootDir>/${folder}`,
  ),
};
