import { addDays, rungsOf, workdayAfter, workdayFrom } from '../days.mjs';
import { expected } from '../audit.mjs';
import { toldOnce } from './queue.mjs';

const DAYS_DOWN = 10;

/** Everything is down for ten days over which two rungs pass; nobody asks for a tick afterwards. */
export async function downtime({ house, people, size }) {
  const first = workdayAfter(house.day);
  const dueOn = addDays(first, 15);
  const cohort = await people.add('downtime', { many: size, dueOn, nextRungOn: first });
  const last = workdayFrom(addDays(house.day, DAYS_DOWN));
  const [earlier, latest] = rungsOf(dueOn).filter(({ date }) => date >= first && date <= last);
  await Promise.all(house.members.map((member) => member.kill()));
  await house.setClock(last);
  for (const member of house.members) member.start();
  await house.covered();
  await Promise.all(house.apis.map((api) => api.ready()));
  await house.workersListen();
  await people.done(cohort);
  const { firms } = cohort;
  return {
    rounds: 1,
    accounts: firms.map(({ accountId }) => accountId),
    expected: firms.map((firm) => expected(firm, latest.name, { missed: [earlier.date] })),
  };
}

/** Around midnight and around the hour of the tick the clock goes an hour forward and back, with a tick each time. */
export async function clockMoves({ house, people, size }) {
  const [eve, day] = [house.day, workdayAfter(house.day)];
  const cohort = await people.due('clock', size);
  const midnight = [
    [addDays(day, -1), '23:40'],
    [day, '00:40'],
    [addDays(day, -1), '23:40'],
    [day, '00:40'],
  ];
  const morning = [
    [day, '09:00'],
    [day, '10:00'],
    [day, '09:00'],
    [day, '10:00'],
  ];
  if (addDays(day, -1) !== eve) midnight.splice(0, 0, [eve, '23:00']);
  for (const [date, time] of [...midnight, ...morning]) {
    await house.setClock(date, time);
    await house.ticked();
  }
  await people.done(cohort);
  return toldOnce(cohort, midnight.length + morning.length);
}

/** Both APIs and six jobs do the same day at once. */
export async function ticksAtOnce({ house, people, size }) {
  const cohort = await people.due('ticks', size);
  await house.nextMorning({ ticks: 6 });
  await Promise.all(house.apis.map((api) => house.moveThrough(api, house.day)));
  await house.tick(2);
  await house.covered();
  await people.done(cohort);
  return toldOnce(cohort, 10);
}
