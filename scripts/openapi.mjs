import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

/**
 * `npm run openapi`: writes openapi.json from the compiled server. The schemas come from the
 * compiler plugin, so the document is never made from uncompiled sources.
 */
const built = spawnSync(process.execPath, ['scripts/build-if-needed.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
if (!existsSync('dist/src/openapi.js')) {
  console.error('dist/src/openapi.js is missing: the build did not finish.');
  process.exit(1);
}
const { createOpenApiDocument } = await import('../dist/src/openapi.js');
const document = await createOpenApiDocument();
await writeFile('openapi.json', `${JSON.stringify(document, null, 2)}\n`);
console.log(`openapi.json: ${Object.keys(document.paths).length} paths.`);
process.exit(0);
