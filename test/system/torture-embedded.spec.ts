import { beforeAll, describe, expect, it } from '@jest/globals';
import { BUILD_LIMIT_MS, builtServer } from '../support/system/build.js';
import { TortureRun } from '../support/system/torture.js';

const RUN_LIMIT_MS = 300_000;

describe('npm run torture on the embedded default', () => {
  beforeAll(builtServer, BUILD_LIMIT_MS);

  it(
    'finds every reminder once, however often the only process is killed',
    async () => {
      const run = TortureRun.start('--short', '--only', 'embedded');
      const code = await run.ended();
      expect(run.output).toContain('nothing lost, nothing repeated in silence');
      expect(code).toBe(0);
      expect(run.leftOver()).toEqual([]);
    },
    RUN_LIMIT_MS,
  );
});
