import { spawnSync } from 'node:child_process';

/**
 * Part of `npm run check`: builds every table from the migrations on an empty SQLite file and an empty PostgreSQL
 * database and compares them with the entities, then runs every migration back to nothing. The tests of `test/schema`
 * do it. Without PostgreSQL its half is skipped and says what to install; with CI=true that is a failure.
 */
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', '--selectProjects', 'schema'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
