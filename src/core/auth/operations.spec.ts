import { Controller, Get, Post } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import type { Role, Tier } from './actor.js';
import { Allow, Public } from './grants.js';
import { operationIdOf, Routes } from './routes.js';
import { Operations } from './operations.js';

@Controller('things')
class ThingController {
  @Get()
  @Public()
  open(): void {}

  @Get('own')
  @Allow('SIGNED_IN')
  own(): void {}

  @Post()
  @Allow('CITY.HANDLER', 'ENTERPRISE')
  make(): void {}

  @Post('decide')
  @Allow('HEAD')
  decide(): void {}

  notRouted(): void {}
}

let operations: Operations;

beforeAll(async () => {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers: [ThingController],
    providers: [Routes, Operations],
  }).compile();
  operations = module.get(Operations);
});

describe('what a post may call at all', () => {
  it.each<[Role, Tier | null, string[]]>([
    ['HANDLER', 'CITY', ['Thing_make', 'Thing_own']],
    ['HANDLER', 'COUNTY', ['Thing_own']],
    ['HEAD', 'CITY', ['Thing_decide', 'Thing_own']],
    ['VIEWER', 'CITY', ['Thing_own']],
    ['ENTERPRISE_FILER', null, ['Thing_make', 'Thing_own']],
    ['SYSTEM_ADMIN', null, ['Thing_own']],
  ])('%s of %s: %j', (role, tier, ids) => {
    expect(operations.of({ role, tier })).toEqual(ids);
    expect(operations.of({ role, tier })).toBe(operations.of({ role, tier }));
  });

  it('is named as in the OpenAPI document', () => {
    expect(operationIdOf('ThingController', 'make')).toBe('Thing_make');
  });
});
