import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import './build-if-needed.mjs';

/**
 * `node scripts/docs.mjs` writes docs/errors.md and docs/flows.md from the compiled server; with `--check`, part of
 * `npm run check`, it writes nothing and exits with 1 when a page no longer says what the code does.
 */
const { errorsPage } = await import('./docs/errors-page.mjs');
const { flowsPage } = await import('./docs/flows-page.mjs');
const pages = { 'docs/errors.md': await errorsPage(), 'docs/flows.md': await flowsPage() };

function standing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const isCheck = process.argv.includes('--check');
const stale = [];
mkdirSync('docs', { recursive: true });
for (const [path, text] of Object.entries(pages)) {
  const wanted = await format(text, { parser: 'markdown', printWidth: 110, singleQuote: true });
  if (standing(path) === wanted) continue;
  stale.push(path);
  if (!isCheck) writeFileSync(path, wanted);
}
if (isCheck && stale.length > 0) {
  console.error(`${stale.join(' and ')} no longer match the code: run "npm run docs" and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(
    stale.length > 0 ? `written: ${stale.join(', ')}` : 'docs/errors.md and docs/flows.md are current',
  );
}
