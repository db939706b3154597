import { describe, it } from '@jest/globals';
import { ok } from '../support/main-job.js';
import { mainJobWeb } from '../support/web/index.js';

const LIMIT_MS = 120_000;
const LIKE_YUAN = /上缴税金达到相邻年度的 1000 倍或以上，可能把“元”当作“万元”填报/;
const LEAP = /营业收入达到上年的 10 倍或以上/;

const at = mainJobWeb();

describe('figures far from those of neighbouring years', () => {
  it(
    'are marked for the reviewer of the case and in the file of the enterprise',
    async () => {
      const { job, web } = at;
      const filer = await job.app.filer(job.countyId);
      const roundId = await job.round();
      const { id, version } = ok<{ id: string; version: number }>(
        await filer.post('/api/applications', { roundId }),
      );
      const values = {
        ...job.content(),
        'figure.revenue.0': 10_000_000_00,
        'figure.taxPaid.-1': 2_000_00,
        'figure.taxPaid.0': 2_000_000_00,
      };
      ok(await filer.patch(`/api/applications/${id}/content`, { version, values }));
      ok(await job.act(filer, id, 'submit', { pledge: true }));
      const officer = await web.person(job.countyHandler);
      await officer.open(`/cases/${id}`);
      await officer.sees(LIKE_YUAN);
      await officer.sees(LEAP);

      for (const [year, value] of [
        [2024, 2_000_00],
        [2025, 2_000_000_00],
      ])
        ok(
          await filer.put(`/api/enterprises/${filer.enterpriseId}/figures`, {
            ...{ year, basis: 'SOLO', source: '审计报告' },
            values: [{ metric: 'taxPaid', value }],
          }),
        );
      await officer.open(`/enterprises/${filer.enterpriseId}`);
      await officer.sees(LIKE_YUAN);
    },
    LIMIT_MS,
  );
});
