import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the server when dist/ is missing or any source file is newer than the build; says which.
 * Where the compiler is not installed (a production image) an existing build is taken as it is.
 */
const OUTPUT = 'dist/src/main.js';
const SOURCES = ['src', 'config', 'migrations', 'tsconfig.json', 'nest-cli.json', 'package.json'];
const NEST = 'node_modules/@nestjs/cli/bin/nest.js';

function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (stats.isFile()) return path.endsWith('.spec.ts') ? 0 : stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function reasonToBuild() {
  if (!existsSync(OUTPUT)) return 'there is no build yet';
  const changed = SOURCES.find((source) => newestChange(source) > statSync(OUTPUT).mtimeMs);
  return changed ? `${changed} changed since the last build` : null;
}

const reason = existsSync(NEST) || !existsSync(OUTPUT) ? reasonToBuild() : null;
if (reason) {
  console.log(`Building the server: ${reason} …`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [NEST, 'build'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The build failed; the messages above say where. After a fresh clone, run "npm ci" first.');
    process.exit(1);
  }
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
