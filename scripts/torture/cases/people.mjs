import { expected } from '../audit.mjs';
import { dueAfterFirstRung, workdayAfter } from '../days.mjs';
import { openMover } from '../house/mover.mjs';
import { toldOnce } from './queue.mjs';

/** The last day of every to-do moves while the mails about the old one are on their way. */
export async function dueMoved({ house, people, size }) {
  const mover = await openMover(house.env);
  try {
    const cohort = await people.due('moved', size);
    await house.nextMorning();
    await house.someMails(cohort, 0.1);
    const dueOn = dueAfterFirstRung(workdayAfter(house.day));
    await mover.move(
      cohort.firms.map(({ dutyId }) => dutyId),
      dueOn,
    );
    await house.covered();
    await house.nextMorning();
    await house.covered();
    await people.done(cohort);
    const story = toldOnce(cohort, 1);
    const anew = cohort.firms.map((firm) => expected(firm, 'T-30', { version: 2 }));
    return { ...story, expected: [...story.expected, ...anew] };
  } finally {
    await mover.close();
  }
}

/** People lose their account after their mail was packed and before it is sent. */
export async function recipientDisabled({ house, people, size }) {
  const cohort = await people.due('disabled', size);
  await house.withoutWorkers(async () => {
    await house.nextMorning({ ticks: 0 });
    await house.moveThrough(house.apis[0], house.day);
    const ids = cohort.firms.map(({ accountId }) => accountId);
    await house.store.rows(`UPDATE account SET state = 'DISABLED' WHERE id = ANY($1)`, [ids]);
  });
  await house.covered();
  await people.done(cohort);
  return { ...toldOnce(cohort, 1), fates: fateOfAll(cohort, 'FAILED RECIPIENT_DISABLED') };
}

/** Addresses that are none. */
export async function malformedAddress({ house, people, size }) {
  const cohort = await people.due('malformed', size, { addressOf: (number) => `nobody-${number}` });
  await house.nextMorning();
  await house.covered();
  await people.done(cohort);
  return { ...toldOnce(cohort, 1), fates: fateOfAll(cohort, 'FAILED BAD_ADDRESS') };
}

export function fateOfAll({ firms }, fate) {
  return new Map(firms.map(({ accountId }) => [accountId, fate]));
}
