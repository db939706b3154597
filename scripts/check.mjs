import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * `npm run check`: every static rule of the house. All steps run even when one fails;
 * the exit code is 1 when any of them failed.
 */
const bin = (name) => `node_modules/.bin/${name}`;
const folders = ['src', 'config', 'migrations', 'test', 'bench', 'web/src'].filter((folder) =>
  existsSync(folder),
);

const steps = [
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('eslint'), ['--max-warnings', '0', '.']],
  ['types', bin('tsc'), ['-p', 'tsconfig.check.json']],
  ['pages', bin('tsc'), ['-p', 'web/tsconfig.json']],
  ['browser', bin('tsc'), ['-p', 'tsconfig.web-test.json']],
  [
    'floors',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...folders],
  ],
  ['drift', process.execPath, ['scripts/drift.mjs']],
  ['docs', process.execPath, ['scripts/docs.mjs', '--check']],
  ['openapi', process.execPath, ['scripts/openapi.mjs', '--check']],
  ['client', process.execPath, ['scripts/client.mjs', '--check']],
];

let failed = 0;
for (const [title, command, args] of steps) {
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ok = status === 0;
  if (!ok) failed += 1;
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${title.padEnd(8)} ${seconds} s${error ? ` (${error.message})` : ''}`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
