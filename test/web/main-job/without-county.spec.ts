import { describe, expect, it } from '@jest/globals';
import { OPINION } from '../../support/main-job.js';
import { act, mainJobWeb, openTodo } from '../../support/web/index.js';

const LIMIT_MS = 180_000;

const at = mainJobWeb('4419', '4419');

describe('东莞, which has no county tier', () => {
  it(
    'begins at the city, and no step of a county is shown to anybody',
    async () => {
      const { job, web } = at;
      const filer = await job.app.filer('4419');
      const caseId = await job.submitted(filer, await job.round());
      const { enterpriseName } = (await filer.get(`/api/applications/${caseId}`)).body;

      const firm = await web.person(filer);
      await firm.sees('审核中（市级）');
      const steps = firm.page.getByRole('list').filter({ hasText: '市级审核' }).first();
      expect(await steps.innerText()).not.toContain('县级');

      const city = await web.person(job.cityHandler);
      await openTodo(city, String(enterpriseName));
      await city.sees('无县级');
      await act(city, '审核通过', { 内部意见: OPINION });
      await city.sees('市级通过待推荐');
    },
    LIMIT_MS,
  );
});
