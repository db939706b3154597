import { until } from '../support.mjs';
import { fateOfAll } from './people.mjs';
import { toldOnce } from './queue.mjs';

const robots = ({ house, people, size }, name, behaviour) =>
  people.due(name, size, {
    channel: 'WEBHOOK',
    addressOf: (number) => house.robot.address(`${behaviour}-${name}-${number}`),
  });

/** Robots that answer 404: dead letters, and nothing else is held up. */
export async function webhookRefuses(torture) {
  const { house, people } = torture;
  const cohort = await robots(torture, 'refusing', 'gone');
  await house.nextMorning();
  await house.covered();
  await people.done(cohort);
  return { ...toldOnce(cohort, 1), fates: fateOfAll(cohort, 'FAILED REFUSED') };
}

/** Robots that answer 503 once, and then take it. */
export async function webhookBreaks(torture) {
  const { house, people } = torture;
  const cohort = await robots(torture, 'breaking', 'broken1');
  await house.nextMorning();
  await house.covered();
  await people.done(cohort);
  return toldOnce(cohort, 1);
}

/** An SMTP server that takes mails and then stalls, or cuts the connection: sent again, and counted. */
export async function mailStalls({ house, people, size }) {
  const addressOf = (number) => `${number % 2 === 0 ? 'stall1' : 'drop1'}-${number}@example.cn`;
  const cohort = await people.due('stalling', size, { addressOf });
  await house.nextMorning();
  await house.covered();
  await people.done(cohort);
  return toldOnce(cohort, 1);
}

/** Both workers are asked to end in the midst of sending: they finish what they have begun, and nothing is unknown. */
export async function askedToEnd({ house, people, size }) {
  const cohort = await people.due('ending', size * 2);
  await house.nextMorning();
  await house.someMails(cohort, 0.1);
  const ids = cohort.firms.map(({ accountId }) => accountId);
  await Promise.all(house.workers.map((worker) => worker.stop('SIGTERM')));
  const unsettled = () =>
    house.store.row(
      `SELECT count(*)::int AS many FROM dispatch WHERE account_id = ANY($1) AND (state = 'SENDING' OR unknowns > 0)`,
      [ids],
    );
  const { many } = await unsettled();
  for (const worker of house.workers) worker.start();
  await until('the workers listen', () => house.workersListen().then(() => true));
  await house.covered({ again: true });
  await people.done(cohort);
  return { ...toldOnce(cohort, 1), faults: many === 0 ? [] : [`${many} mails were left on their way`] };
}
