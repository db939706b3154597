import { describe, expect, it } from '@jest/globals';
import { OPINION } from '../../support/main-job.js';
import { act, mainJobWeb, openTodo, type Person } from '../../support/web/index.js';

const LIMIT_MS = 240_000;

const at = mainJobWeb();

async function nameOf(caseId: string): Promise<string> {
  const { enterpriseName } = (await at.job.cityHandler.get(`/api/applications/${caseId}`)).body;
  return String(enterpriseName);
}

describe('two officers on one case', () => {
  it(
    'the slower one is told who was faster, keeps what was typed and does nothing twice',
    async () => {
      const { job, web } = at;
      const roundId = await job.round();
      const caseId = await job.submitted(await job.app.filer(job.countyId), roundId);
      const [one, two] = [
        await web.person(job.countyHandler),
        await web.person(await job.app.official(job.countyId, 'HANDLER')),
      ];
      await two.open(`/cases/${caseId}`);
      await two.press('审核通过');
      const dialog = two.page.getByRole('dialog');
      await dialog.getByLabel(/^内部意见/).fill('我也看过，同意上报市级。');

      await openTodo(one, await nameOf(caseId));
      await act(one, '审核通过', { 内部意见: OPINION });
      await one.sees('已办理“审核通过”');

      await two.press('确认办理', dialog);
      await dialog.getByRole('alert').waitFor();
      two.complaints.forgive(/409/);
      expect(await dialog.getByRole('alert').innerText()).toContain('审核通过');
      expect(await dialog.getByLabel(/^内部意见/).inputValue()).toBe('我也看过，同意上报市级。');

      const history = (await job.cityHandler.get(`/api/applications/${caseId}/history`)).body as unknown as {
        action: string;
      }[];
      expect(history.filter(({ action }) => action === 'pass')).toHaveLength(1);
    },
    LIMIT_MS,
  );
});

describe('the last slot', () => {
  async function place(person: Person, roundId: string, name: string): Promise<void> {
    const lists = (await at.job.cityHandler.post(`/api/rounds/${roundId}/lists`)).body as { id: string };
    await person.open(`/lists/${lists.id}`);
    await person.press(`把 ${name} 移至推荐`);
  }

  it(
    'goes to who saves first; the other sees that order beside the own one, and the quota in words',
    async () => {
      const { job, web } = at;
      const roundId = await job.round({ more: { track: 'BACKBONE', title: '2026年骨干企业培育库' } });
      const cases: string[] = [];
      for (let count = 0; count < 2; count += 1) {
        const caseId = await job.submitted(await job.app.filer(job.countyId), roundId);
        await job.examined(caseId);
        cases.push(caseId);
      }
      const names = await Promise.all(cases.map(nameOf));
      const [one, two] = [
        await web.person(job.cityHandler),
        await web.person(await job.app.official(job.cityId, 'HANDLER')),
      ];
      await place(one, roundId, names[0] ?? '');
      await place(two, roundId, names[1] ?? '');
      await one.press('保存排序');
      await one.sees('排序已保存');
      await two.press('保存排序');
      await two.sees('他人已改动这份名单');
      two.complaints.forgive(/409/);
      await two.press('保留我的排序');
      await two.sees('超出名额');

      const list = (await job.cityHandler.post(`/api/rounds/${roundId}/lists`)).body as unknown as {
        items: { applicationId: string; part: string }[];
      };
      const recommended = list.items.filter(({ part }) => part === 'RECOMMENDED');
      expect(recommended.map(({ applicationId }) => applicationId)).toEqual([cases[0]]);
    },
    LIMIT_MS,
  );
});
