import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * Serves the built pages: their parts under /assets, whose names change with their content, and the application at
 * exactly the addresses that the build lists in pages.json. At any other address it is a 404, which a browser shows as the
 * application's own sentence. Compressed copies were made by the build.
 * @param folder where the build is, `web/dist` of the package
 * @returns false when there is no build; the server then answers the interface alone
 */
export function servePages(server: FastifyInstance, folder: string): boolean {
  const list = join(folder, 'pages.json');
  if (!existsSync(list)) return false;
  void server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: YEAR_MS,
  });
  const shell = { maxAge: 0, immutable: false };
  server.get('/favicon.svg', (_request, reply) => reply.sendFile('favicon.svg', folder, shell));
  for (const address of JSON.parse(readFileSync(list, 'utf8')) as string[])
    server.get(address, (_request, reply) => reply.sendFile('index.html', folder, shell));
  server.addHook('onRequest', async (request, reply) =>
    request.is404 && asksForPage(request) ? reply.code(404).sendFile('index.html', folder, shell) : undefined,
  );
  return true;
}

/** A person following an address, not a program and not a part of a page. */
function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  return (
    method === 'GET' && !/^\/(api|assets)(\/|$)/.test(url) && /\btext\/html\b/.test(headers.accept ?? '')
  );
}
