import { expected } from '../audit.mjs';
import { wait } from '../support.mjs';

const FIRST_RUNG = 'T-30';
const LOSSES = 3;

/** The story of people who are told the first rung once. */
export function toldOnce({ firms }, rounds) {
  return {
    rounds,
    accounts: firms.map(({ accountId }) => accountId),
    expected: firms.map((firm) => expected(firm, FIRST_RUNG)),
  };
}

/** Redis forgets what an API has just handed over, and then again and again while mails go out. */
export async function flushall({ house, people, size, random }) {
  const cohort = await people.due('flushall', size);
  await house.withoutWorkers(async () => {
    await house.nextMorning({ ticks: 0 });
    await house.moveThrough(house.apis[0], house.day);
    await house.forget();
  });
  for (let round = 1; round <= LOSSES; round += 1) {
    await house.tick(2);
    await wait(random.between(0, 250));
    await house.forget();
  }
  await house.covered();
  await people.done(cohort);
  return toldOnce(cohort, LOSSES + 1);
}

/** Redis ends in the middle of it and starts again, empty. */
export async function redisRestart({ house, people, size }) {
  const cohort = await people.due('restart', size);
  await house.nextMorning();
  await house.someMails(cohort, 0.2);
  await house.redis.stop();
  await house.redis.start();
  await house.covered();
  await people.done(cohort);
  return toldOnce(cohort, 1);
}

/** Redis is away over a morning: an API does the day without a queue, the workers find it when the queue is back. */
export async function redisGone({ house, people, size, goneMs }) {
  const cohort = await people.due('gone', size);
  await house.redis.stop();
  await house.nextMorning({ ticks: 0 });
  await house.moveThrough(house.apis[0], house.day);
  await wait(goneMs);
  await house.redis.start();
  await house.covered();
  await people.done(cohort);
  return toldOnce(cohort, 1);
}
