import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the server and the pages where a build is missing or any source file is newer than it; says which.
 * Where the compiler is not installed (a production image) an existing build is taken as it is.
 * Arguments name the builds that are wanted (`server`, `pages`); without any it is both.
 */
const BUILDS = [
  {
    name: 'server',
    output: 'dist/src/main.js',
    sources: ['src', 'config', 'migrations', 'tsconfig.json', 'nest-cli.json', 'package.json'],
    tool: 'node_modules/@nestjs/cli/bin/nest.js',
    args: ['build'],
    cwd: '.',
  },
  {
    name: 'pages',
    output: 'web/dist/pages.json',
    sources: [
      'web/src',
      'web/build',
      'web/public',
      'web/index.html',
      'web/vite.config.ts',
      'web/package.json',
    ],
    tool: 'web/node_modules/vite/bin/vite.js',
    args: ['build', '--logLevel', 'warn'],
    cwd: 'web',
  },
];

function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (stats.isFile()) return path.endsWith('.spec.ts') ? 0 : stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function reasonToBuild({ output, sources }) {
  if (!existsSync(output)) return 'there is no build yet';
  const changed = sources.find((source) => newestChange(source) > statSync(output).mtimeMs);
  return changed ? `${changed} changed since the last build` : null;
}

function build(target, reason) {
  console.log(`Building the ${target.name}: ${reason} …`);
  const started = performance.now();
  const tool = join(process.cwd(), target.tool);
  const { status } = spawnSync(process.execPath, [tool, ...target.args], {
    stdio: 'inherit',
    cwd: target.cwd,
    // The pages of a test run are those of every other start, not a slower build that looks into itself.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) {
    console.error('The build failed; the messages above say where. After a fresh clone, run "npm ci" first.');
    process.exit(1);
  }
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

const wanted = process.argv.slice(2);
for (const target of BUILDS) {
  if (wanted.length > 0 && !wanted.includes(target.name)) continue;
  const reason = existsSync(target.tool) || !existsSync(target.output) ? reasonToBuild(target) : null;
  if (reason) build(target, reason);
}
