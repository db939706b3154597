import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Assessment } from '../../../src/modules/review/assessment/assessment.entity.js';
import { Finding } from '../../../src/modules/review/finding/finding.entity.js';
import { ReviewDates } from '../../../src/modules/review/index.js';
import { TestApp } from '../../support/app.js';
import { restartWith } from '../../support/calendar.js';
import { ReviewDesk } from '../../support/review-desk.js';

/** Invented holidays. */
const YEAR_2027 = { year: 2027, offDays: ['2027-01-01', '2027-01-04', '2027-01-05'], makeUpDays: [] };

let app: TestApp;
let desk: ReviewDesk;

beforeAll(async () => {
  app = await TestApp.start();
  desk = new ReviewDesk(app);
});
afterAll(() => app.close());

it('follow the calendar of a year when it comes, and only become later', async () => {
  await app.moveTo('2026-04-01T10:00:00+08:00');
  const firm = await desk.member();
  await desk.figures(firm);
  await app.moveTo('2026-05-11T10:00:00+08:00');
  const assessmentId = await desk.file(firm);
  await app.moveTo('2026-12-28T10:00:00+08:00');
  const findingId = (await desk.find(firm.membershipId)) ?? '';
  const county = await app.official('440305', 'HANDLER');
  const returned = await county.post(`/api/assessments/${assessmentId}/return`, {
    version: 1,
    fields: ['comment'],
    reason: '请说明变化原因',
  });
  expect(returned.body).toMatchObject({ returnDueOn: '2027-01-05', returnProvisional: true });

  app = await restartWith(app, YEAR_2027);
  await app.moveTo('2026-12-28T11:00:00+08:00');
  await app.nest.get(ReviewDates, { strict: false }).recompute();
  const finding = await app.db.repo(Finding).findOneByOrFail({ id: findingId });
  expect(finding).toMatchObject({ objectUntil: '2027-01-14', objectProvisional: false, version: 1 });
  const assessment = await app.db.repo(Assessment).findOneByOrFail({ id: assessmentId });
  expect(assessment).toMatchObject({ returnDueOn: '2027-01-07', returnProvisional: false, version: 2 });
  const tasks = await new ReviewDesk(app).openTasks(assessmentId, 'ASSESSMENT_RETURN');
  expect(tasks).toMatchObject([{ dueOn: '2027-01-07', dueProvisional: false }]);
  expect(await app.nest.get(ReviewDates, { strict: false }).recompute()).toBe(0);
});
