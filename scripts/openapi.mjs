import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import './build-if-needed.mjs';

/**
 * `npm run openapi`: writes openapi.json from the compiled server; the schemas come from the compiler plugin, so the
 * document is never made from uncompiled sources. With `--check`, part of `npm run check`, it writes nothing and
 * exits with 1 when the file no longer says what the code does.
 */
const FILE = 'openapi.json';
const { createOpenApiDocument } = await import('../dist/src/openapi.js');
const document = await createOpenApiDocument();
const text = `${JSON.stringify(document, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
  console.log(`${FILE}: ${Object.keys(document.paths).length} paths.`);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is not what the code says: run "npm run openapi".`);
  process.exit(1);
}
process.exit(0);
