import { loadPolicy } from '../../config/policy.js';
import { type CalendarYear, WorkCalendar } from '../../src/common/calendar/work-calendar.js';
import { Caller, type StartOptions, TestApp } from './app.js';

interface Years {
  readonly published: Map<number, ReadonlyMap<string, boolean>>;
}

/**
 * What a new `config/policy/calendar/<year>.json` and a restart do: the application ends, the policy this spec file has
 * read knows one year more, and the application starts again on the same database.
 */
export async function restartWith(
  app: TestApp,
  year: CalendarYear,
  options: StartOptions = {},
): Promise<TestApp> {
  await app.close();
  const known = loadPolicy().calendar as unknown as Years;
  const added = new WorkCalendar([year]) as unknown as Years;
  for (const [number, days] of added.published) known.published.set(number, days);
  return TestApp.start(options);
}

/** The same person, still signed in, at an application that was started again. */
export function at(app: TestApp, { accountId, loginName, cookie, enterpriseId }: Caller): Caller {
  return new Caller(app, accountId, loginName, cookie, enterpriseId);
}
