import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { answerProblem } from './problem/answer.js';

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>培育库接口文档</title>
    <link rel="icon" href="./docs/favicon-32x32.png" />
    <link rel="stylesheet" href="./docs/swagger-ui.css" />
  </head>
  <body>
    <div id="api"></div>
    <script src="./docs/swagger-ui-bundle.js"></script>
    <script src="./docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({ url: './openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null });\n`;

const ASSETS = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** Whether the sender of a request may read the documentation. */
export type Admission = (request: FastifyRequest) => Promise<boolean>;

/**
 * The readable page of the interface at /api/docs and the document behind it at /api/openapi.json. Everything the
 * page loads comes from this server.
 * @param document the OpenAPI document as JSON text
 * @param admitted who may read it; others get 401
 */
export function serveDocs(server: FastifyInstance, document: () => string, admitted: Admission): void {
  const swagger = createRequire(createRequire(import.meta.url).resolve('@nestjs/swagger'));
  const serve = (path: string, type: string, content: () => string | Buffer) =>
    server.get(path, async (request, reply: FastifyReply) => {
      if (await admitted(request)) return reply.type(type).send(content());
      answerProblem(new DomainError(CommonErrors.UNAUTHENTICATED), request, reply);
      return reply;
    });

  serve('/api/openapi.json', 'application/json; charset=utf-8', document);
  serve('/api/docs', 'text/html; charset=utf-8', () => PAGE);
  serve('/api/docs/start.js', 'text/javascript; charset=utf-8', () => START);
  for (const [name, type] of Object.entries(ASSETS))
    serve(`/api/docs/${name}`, type, () => readFileSync(swagger.resolve(`swagger-ui-dist/${name}`)));
}
