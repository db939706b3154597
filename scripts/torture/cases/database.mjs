import { wait } from '../support.mjs';
import { toldOnce } from './queue.mjs';

/** More to-dos than a batch of the tick, so that it is met in the middle. */
const TIMES = 4;

/** PostgreSQL crashes while the tick writes and mails go out, and comes back. */
export async function databaseCrash({ house, people, size, crashes, random }) {
  const cohort = await people.due('crash', size * TIMES);
  await house.nextMorning();
  for (let round = 1; round <= crashes; round += 1) {
    await wait(random.between(0, 400));
    await house.postgres.crash();
    await house.postgres.start();
    await house.tick(2);
  }
  await house.covered({ again: true });
  await people.done(cohort);
  return toldOnce(cohort, crashes);
}
