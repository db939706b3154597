import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { packageRoot } from '../../../config/package-root.js';
import type { AppConfig } from '../../../config/env.js';
import { type AuthenticatedRequest, operationIdOf, SESSION_COOKIE, SessionPort } from '../auth/index.js';
import { type Admission, serveDocs } from './docs-page.js';
import { Problem } from './problem/problem.dto.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const DESCRIPTION = [
  '培育库接口。所有失败都以 application/problem+json 返回，`code` 稳定不变，文字默认中文。',
  'Every failure is answered with application/problem+json: `code` is stable, texts are Chinese unless',
  '`Accept-Language` prefers English. Sign in at `/api/session`; the session is a cookie. Every write needs an',
  '`Origin` header of this system. Lists page by `cursor`; changes send the `version` last seen.',
].join('\n');

/** The OpenAPI 3.1 document of the running application; complete only when compiled by `npm run build`. */
export function buildOpenApi(app: NestFastifyApplication): OpenAPIObject {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  const config = new DocumentBuilder()
    .setTitle('培育库 Cultivation Pool')
    .setDescription(DESCRIPTION)
    .setVersion(manifest.version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'session')
    .addSecurityRequirements('session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [Problem],
    operationIdFactory: operationIdOf,
  });
  describeFailures(document);
  return document;
}

/**
 * Serves the document at /api/openapi.json and a readable page at /api/docs: to everyone outside production, to
 * whoever is signed in there. The file openapi.json of the package is served where there is one, else the document is
 * made from the application when it is first asked for.
 */
export function serveOpenApi(app: NestFastifyApplication, environment: AppConfig['environment']): void {
  const admitted: Admission = environment === 'production' ? signedIn(app) : () => Promise.resolve(true);
  const file = join(packageRoot(), 'openapi.json');
  let text: string | undefined;
  const server = app.getHttpAdapter().getInstance();
  serveDocs(
    server,
    () => {
      text ??= existsSync(file) ? readFileSync(file, 'utf8') : JSON.stringify(buildOpenApi(app));
      return text;
    },
    admitted,
  );
}

function signedIn(app: NestFastifyApplication): Admission {
  const sessions = app.get(SessionPort);
  return async (request) => {
    const token = (request as AuthenticatedRequest).cookies[SESSION_COOKIE];
    return token !== undefined && (await sessions.find(token)) !== null;
  };
}

/** Every operation may fail with a problem. */
function describeFailures(document: OpenAPIObject): void {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      operation.responses.default = {
        description: 'The request failed.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
    }
  }
}
