import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readConfig } from '../../../config/env.js';
import { ask } from '../../../test/support/ask.js';
import { publishedOperations } from '../../../test/support/operations.js';
import { Public, SessionPort } from '../auth/index.js';
import { Idempotent } from './idempotency/idempotent.js';
import { ApiPage, PageQuery } from './input/page.dto.js';
import {
  DateOnly,
  Flag,
  Id,
  Ids,
  IsInstant,
  Matching,
  Money,
  Nested,
  OneOf,
  Rows,
  SomeOf,
  Text,
  Texts,
} from './input/validators.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { buildOpenApi, serveOpenApi } from './openapi.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { HttpAdapter } from './server/http-adapter.js';
import { createLogger } from './server/logger.js';

class PartInput {
  @Text(5)
  name!: string;
}

class EveryKindInput {
  @Text(10) text!: string;
  @Texts(10) texts!: string[];
  @Matching(/^\d+$/, 9) digits!: string;
  @DateOnly() date!: string;
  @IsInstant() instant!: Date;
  @Id() id!: string;
  @Ids() ids!: string[];
  @Money() money!: number;
  @OneOf(['A', 'B']) one!: string;
  @SomeOf(['A', 'B']) some!: string[];
  @Flag() flag!: boolean;
  @Nested(() => PartInput) part!: PartInput;
  @Rows(() => PartInput) parts!: PartInput[];
}

@Controller('api/things')
class ThingController {
  @Get('open')
  @Public()
  open(): object {
    return {};
  }

  @Get()
  @ApiPage(PartInput)
  list(@Query() _query: PageQuery): object {
    return {};
  }

  @Post()
  @Idempotent()
  create(@Body() _body: EveryKindInput): object {
    return {};
  }
}

async function serve(environment: 'test' | 'production'): Promise<NestFastifyApplication> {
  const module = await Test.createTestingModule({
    controllers: [ThingController],
    providers: [
      { provide: SessionPort, useValue: { find: () => Promise.resolve(null) } },
      { provide: APP_FILTER, useClass: ProblemFilter },
    ],
  })
    .overrideInterceptor(IdempotencyInterceptor)
    .useValue({})
    .compile();
  const config = readConfig({ NODE_ENV: 'test' });
  const app = module.createNestApplication<NestFastifyApplication>(
    new HttpAdapter(config, createLogger('silent')),
    {
      logger: false,
    },
  );
  serveOpenApi(app, environment);
  await app.listen(0, '127.0.0.1');
  return app;
}

describe('OpenAPI', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await serve('test');
  });
  afterAll(() => app?.close());

  it('is kept for those who are signed in in production', async () => {
    const production = await serve('production');
    const answers = await Promise.all(
      ['/api/docs', '/api/openapi.json'].map((path) => ask(production.getHttpServer(), 'GET', path)),
    );
    await production.close();
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [401, 'UNAUTHENTICATED'],
      [401, 'UNAUTHENTICATED'],
    ]);
  });

  it('describes every kind of field', () => {
    const schema = buildOpenApi(app).components?.schemas?.EveryKindInput;
    const part = { $ref: '#/components/schemas/PartInput' };
    expect(schema).toMatchObject({
      properties: {
        text: { type: 'string', minLength: 1, maxLength: 10 },
        texts: { type: 'array', items: { type: 'string' }, maxItems: 20 },
        digits: { type: 'string', pattern: '^\\d+$' },
        date: { type: 'string', format: 'date' },
        instant: { type: 'string', format: 'date-time' },
        id: { type: 'string', format: 'uuid' },
        ids: { type: 'array', items: { type: 'string', format: 'uuid' } },
        money: { type: 'integer', minimum: 0, maximum: 1e15 },
        one: { type: 'string', enum: ['A', 'B'] },
        some: { type: 'array', items: { type: 'string', enum: ['A', 'B'] } },
        flag: { type: 'boolean' },
        part: expect.objectContaining(part),
        parts: { type: 'array', items: part },
      },
    });
  });

  it('says of every operation that it may fail with a problem', () => {
    const { openapi, paths } = buildOpenApi(app);
    expect(openapi).toBe('3.1.0');
    const operations = [paths['/api/things']?.get, paths['/api/things']?.post];
    for (const operation of operations)
      expect(operation?.responses.default).toMatchObject({
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      });
  });

  it('asks for a session unless an operation is public', () => {
    const { paths, security } = buildOpenApi(app);
    expect(security).toEqual([{ session: [] }]);
    expect(paths['/api/things/open']?.get?.security).toEqual([]);
    expect(paths['/api/things']?.get?.security).toBeUndefined();
  });

  it('sums up every operation in the document of the package', () => {
    const operations = [...publishedOperations()];
    expect(operations.length).toBeGreaterThan(50);
    expect(operations.filter(([, { summary }]) => !summary).map(([name]) => name)).toEqual([]);
  });

  it('is served with a page that loads nothing from elsewhere', async () => {
    const server = app.getHttpServer();
    const document = await ask(server, 'GET', '/api/openapi.json');
    expect(document.body.openapi).toBe('3.1.0');
    const page = await ask(server, 'GET', '/api/docs');
    const sources = [...page.text.matchAll(/(?:src|href)=["']([^"']+)["']/g)].map((match) => match[1] ?? '');
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) {
      expect(source).toMatch(/^\.\/docs\//);
      expect((await ask(server, 'GET', `/api/${source.slice(2)}`)).status).toBe(200);
    }
    expect(page.text).not.toMatch(/<script>[^<]/);
  });
});
