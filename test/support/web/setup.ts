import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { type StartOptions, TestApp } from '../app.js';
import { MainJob } from '../main-job.js';
import { DEMO_LIMIT_MS, DemoWorld } from './demo-world.js';
import { ReminderDesk } from '../reminder-desk.js';
import { Crowd } from './visits.js';
import { Web } from './web.js';

/** What stands while the tests of a spec file run. */
interface Standing<World> {
  readonly world: World;
  readonly web: Web;
  readonly crowd: Crowd | undefined;
}

/** Starting an application and a browser on a busy machine. */
const START_LIMIT_MS = 120_000;
const MAIN_JOB_DAY = '2026-09-01T10:00:00+08:00';

/**
 * Registers the hooks of a spec file with browsers. After each test nobody's browser may have complained, and everybody
 * but the crowd is sent home; at the end browser and application are closed.
 * @returns what stands, to be asked inside tests and hooks
 */
function standing<World extends { readonly app: TestApp }>(
  open: () => Promise<World>,
  limitMs: number,
  crowdOf: (world: World, web: Web) => Crowd | undefined = () => undefined,
): () => Standing<World> {
  let now: Standing<World> | undefined;
  const get = () => {
    if (!now) throw new Error('nothing stands yet: ask inside a test or a hook');
    return now;
  };
  beforeAll(async () => {
    const world = await open();
    const web = await Web.open(world.app.nest);
    now = { world, web, crowd: crowdOf(world, web) };
  }, limitMs);
  afterEach(async () => {
    const { web, crowd } = get();
    web.expectQuiet();
    await web.sendHome(await crowd?.present());
  });
  afterAll(async () => {
    await now?.web.close();
    await now?.world.app.close();
  });
  return get;
}

/** The bare application, without anybody in it. */
export function appWeb(options: StartOptions = {}) {
  const get = standing(async () => ({ app: await TestApp.start(options) }), START_LIMIT_MS);
  return {
    get app() {
      return get().world.app;
    },
    get web() {
      return get().web;
    },
  };
}

/** An installation that reminds, with its officers. @param open such as `() => ReminderDesk.open({ SMTP_URL … })` */
export function deskWeb(open: () => Promise<ReminderDesk> = () => ReminderDesk.open()) {
  const get = standing(open, START_LIMIT_MS);
  return {
    get desk() {
      return get().world;
    },
    get web() {
      return get().web;
    },
    /** Lets time pass, to the start of office hours; what falls due has happened when it returns. */
    async moveTo(date: string): Promise<void> {
      await get().world.moveTo(date);
      await get().web.setClocks(`${date}T08:30:00+08:00`);
    },
  };
}

/** The demo province; people of the crowd stay signed in from test to test. */
export function demoWeb() {
  const get = standing(DemoWorld.open, DEMO_LIMIT_MS, (world, web) => new Crowd(world, web));
  return {
    get world() {
      return get().world;
    },
    get web() {
      return get().web;
    },
    get crowd() {
      return get().crowd as Crowd;
    },
  };
}

/** The people of the main job in September 2026, by the server's clock and by their computers'. */
export function mainJobWeb(countyId?: string, cityId?: string) {
  const get = standing(() => MainJob.start(countyId, cityId, MAIN_JOB_DAY), START_LIMIT_MS);
  beforeAll(() => get().web.setClocks(MAIN_JOB_DAY));
  return {
    get job() {
      return get().world;
    },
    get web() {
      return get().web;
    },
    /** Lets time pass; what falls due has happened when it returns. */
    async moveTo(now: string): Promise<void> {
      await get().world.app.moveTo(now);
      await get().web.setClocks(now);
    },
  };
}
