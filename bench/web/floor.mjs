import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { newFolder } from '../support.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = join(ROOT, 'web/bench/floor');
const VITE = join(ROOT, 'web/node_modules/vite/bin/vite.js');
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Builds the bare page and serves it with the data written into it, compressed once and kept in memory.
 * @param status what the server answers for the page that is measured
 * @returns its address and how to end it
 */
export async function serveFloor(status) {
  const folder = newFolder('web-floor');
  const built = spawnSync(
    process.execPath,
    [VITE, 'build', PAGE, '--outDir', folder, '--logLevel', 'error', '--emptyOutDir'],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (built.status !== 0) throw new Error('the floor page was not built');
  const data = JSON.stringify(status).replaceAll('<', '\\u003c');
  const files = new Map();
  const answer = (path) => {
    if (!files.has(path)) {
      const text = readFileSync(join(folder, path), 'utf8');
      files.set(
        path,
        gzipSync(path === 'index.html' ? text.replace('/* status */', data) : text, { level: 9 }),
      );
    }
    return files.get(path);
  };
  const server = createServer(({ url }, response) => {
    const path = url === '/' ? 'index.html' : url.slice(1);
    try {
      const body = answer(path);
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'text/plain',
        'content-encoding': 'gzip',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
