import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { packageRoot } from '../../config/package-root.js';
import { BUILD_LIMIT_MS, builtServer } from '../support/system/build.js';

/** The walk takes a few seconds; other specs may run beside it. */
const WALK_LIMIT_MS = 120_000;

describe('npm run walkthrough', () => {
  beforeAll(builtServer, BUILD_LIMIT_MS);

  it(
    'goes through the main job without a wrong answer',
    () => {
      const { PATH } = process.env;
      const run = spawnSync(process.execPath, ['scripts/walkthrough.mjs'], {
        cwd: packageRoot(),
        env: { PATH },
        encoding: 'utf8',
        timeout: WALK_LIMIT_MS,
      });
      expect(`${run.stdout}${run.stderr}`).toContain('全部通过');
      expect(run.status).toBe(0);
    },
    WALK_LIMIT_MS,
  );
});
