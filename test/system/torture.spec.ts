import { beforeAll, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { describeWith } from '../support/servers/index.js';
import { BUILD_LIMIT_MS, builtServer } from '../support/system/build.js';
import { TortureRun } from '../support/system/torture.js';

/** It takes about a minute and a half; other specs may run beside it. */
const RUN_LIMIT_MS = 600_000;
const WELL = 'nothing lost, nothing repeated in silence';

describeWith(['postgres', 'redis'], 'npm run torture, in its short form', () => {
  beforeAll(builtServer, BUILD_LIMIT_MS);

  it(
    'finds every reminder once in the inbox, no mail lost, and none repeated without the ledger saying so',
    async () => {
      const run = TortureRun.start('--short', '--skip', 'embedded');
      const code = await run.ended();
      expect(run.output).toContain(WELL);
      expect(code).toBe(0);
      expect(run.leftOver()).toEqual([]);
    },
    RUN_LIMIT_MS,
  );

  it(
    'leaves nothing behind when it is ended in the middle',
    async () => {
      const run = TortureRun.start('--short', '--only', 'kills');
      await eventually(() => expect(run.output).toContain('SIGKILL of workers'), { withinMs: 180_000 });
      expect(run.leftOver()).not.toEqual([]);
      run.askToEnd();
      expect(await run.ended()).toBe(1);
      expect(run.leftOver()).toEqual([]);
    },
    RUN_LIMIT_MS,
  );
});
