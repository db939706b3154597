import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../support/ask.js';
import { TestApp } from '../support/app.js';

interface Word {
  readonly code: string;
  readonly zh: string;
}

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.close());

describe('the words of the pages', () => {
  it('are there without a session, each code with what people call it', async () => {
    const { status, body } = await app.call('GET', '/api/public/catalogue');
    expect(status).toBe(200);
    const names = (list: string) => (body[list] as Word[]).map(({ code, zh }) => [code, zh]);
    expect(names('tiers')).toEqual([
      ['COUNTY', '县级'],
      ['CITY', '市级'],
      ['PROVINCE', '省级'],
    ]);
    expect(names('roles')).toEqual([
      ['ENTERPRISE_FILER', '企业填报人'],
      ['ENTERPRISE_ADMIN', '企业管理员'],
      ['HANDLER', '经办'],
      ['HEAD', '负责人'],
      ['VIEWER', '查阅'],
      ['SYSTEM_ADMIN', '系统管理员'],
    ]);
    expect(names('tracks')).toContainEqual(['LEADING', '龙头']);
    expect(names('limits').map(([code]) => code)).not.toContain('SUSPENSION');
    expect(names('subSectors')).toContainEqual(['CNC_MACHINE_TOOLS', '高端数控机床']);
    expect(body).toMatchObject({
      tracks: expect.arrayContaining([
        { code: 'LEADING', zh: '龙头', aimsAt: ['CHAIN_LEADER'] },
        { code: 'CHAMPION', zh: '单项冠军培育', aimsAt: ['CHAMPION_PROVINCE', 'CHAMPION_NATION'] },
      ]),
      caseStates: expect.arrayContaining([
        { code: 'COUNTY_SCREENING', zh: '县级初审中', enterpriseZh: '审核中（县级）', final: false },
        { code: 'REFUSED', zh: '不予通过', enterpriseZh: '未通过', final: true },
      ]),
      membershipStates: expect.arrayContaining([
        { code: 'WATCH', zh: '观察名单', live: true },
        { code: 'EXPIRED', zh: '到期', live: false },
      ]),
      titleKinds: expect.arrayContaining([
        expect.objectContaining({ code: 'LITTLE_GIANT', synonyms: ['小巨人'], candidateAllowed: true }),
      ]),
      metrics: expect.arrayContaining([
        { key: 'revenue', zh: '营业收入', unit: 'FEN', unitZh: '万元', mayBeNegative: false },
      ]),
      limits: expect.arrayContaining([{ code: 'CORRECTION', zh: '退回补正', workingDays: 5 }]),
      publicityLengths: expect.arrayContaining([expect.objectContaining({ tier: 'PROVINCE' })]),
    });
  });

  it('list the classes an enterprise registers with and the sub-sectors they suggest', async () => {
    const { body } = await app.call('GET', '/api/public/catalogue/industries');
    expect(body).toContainEqual({ code: '3421', zh: '金属切削机床制造', subSectors: ['CNC_MACHINE_TOOLS'] });
  });

  it('may be kept for some minutes, a refusal never', async () => {
    const cached = async (path: string) =>
      (await ask(app.nest.getHttpServer(), 'GET', path)).headers['cache-control'];
    expect(await cached('/api/public/catalogue')).toBe('public, max-age=300');
    expect(await cached('/api/public/catalogue/industries')).toBe('public, max-age=300');
    expect(await cached('/api/public/catalogue?x=1')).toBe('no-store');
    expect(await cached('/api/public/units')).toBe('no-store');
  });
});

describe('the application form', () => {
  it('is for whoever is signed in and names its track', async () => {
    const filer = await app.filer('440305');
    const { status, body } = await filer.get('/api/catalogue/application-form?track=CHAMPION');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      track: 'CHAMPION',
      groups: expect.arrayContaining([{ key: 'figure', zh: '经营与人员' }]),
      fields: expect.arrayContaining([
        expect.objectContaining({
          key: 'figure.revenue.-2',
          metric: 'revenue',
          yearOffset: -2,
          mandatory: true,
        }),
        expect.objectContaining({ key: 'contact.mobile', contact: 'PHONE', maxLength: 30 }),
      ]),
    });
    expect((await filer.get('/api/catalogue/application-form?track=NONE')).status).toBe(400);
  });
});
