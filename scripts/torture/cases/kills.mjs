import { expected, expectedUrging } from '../audit.mjs';
import { dueAfterFirstRung, rungsOf, workdayAfter } from '../days.mjs';
import { wait } from '../support.mjs';

/** Rungs of a yearly update that tell the enterprise. */
const RUNGS = 5;
/** To-dos with one last day; each such group has its rungs on days of its own. */
const GROUPS = 10;
/** Pause between two kills, so that processes come up in between and get at the work. */
const PAUSE_MS = [100, 2600];
const URGED_AT_ONCE = 5;
/** What the kills held up has to have gone out by then. */
const BACKLOG_MS = 1_200_000;

/**
 * Processes are killed at random moments while reminders go out day after day, and started again at once. Meanwhile the
 * province urges, through APIs that are killed as well.
 */
export async function kills(torture) {
  const { rounds, reminders } = torture;
  const isLong = reminders > 1000;
  const groups = isLong ? GROUPS : 1;
  const many = Math.ceil(reminders / groups / (isLong ? RUNGS : 1));
  const { cohorts, days } = await arrange(torture, groups, many, isLong);
  const urging = new Urging(torture, cohorts);
  const killing = new Killing(torture);
  const perDay = rounds / days.length;
  for (let index = 0; index < days.length; index += 1) {
    await torture.house.nextMorning();
    urging.begin();
    await killing.go(Math.round((index + 1) * perDay));
    await torture.house.covered({ again: true });
    await urging.end();
  }
  await Promise.all(torture.house.apis.map((api) => api.ready()));
  await torture.house.workersListen();
  await torture.house.sent({ withinMs: BACKLOG_MS });
  for (const cohort of cohorts) await torture.people.done(cohort);
  return story(torture, cohorts, days.at(-1), { rounds, urging, killing });
}

async function arrange({ house, people }, groups, many, isLong) {
  const cohorts = [];
  let first = house.day;
  for (let group = 0; group < groups; group += 1) {
    first = workdayAfter(first);
    const of = { many, dueOn: dueAfterFirstRung(first), nextRungOn: first };
    cohorts.push({ ...(await people.add(`kills${group}`, of)), dueOn: of.dueOn, first });
  }
  const last = isLong ? rungsOf(cohorts.at(-1).dueOn).at(-1).date : first;
  const days = [];
  for (let day = workdayAfter(house.day); day <= last; day = workdayAfter(day)) days.push(day);
  return { cohorts, days };
}

class Killing {
  done = 0;

  constructor({ house, random }) {
    this.house = house;
    this.random = random;
  }

  /** Kills until so many have been killed in all. */
  async go(target) {
    const { house, random } = this;
    while (this.done < target) {
      await wait(random.between(...PAUSE_MS));
      const up = house.members.filter(({ isUp }) => isUp);
      // Now and then one that is only just starting.
      const member = random.chance(0.1) || up.length === 0 ? random.pick(house.members) : random.pick(up);
      await member.kill();
      member.start();
      this.done += 1;
    }
  }
}

/** The province asks enterprises to see to their updates, a few at a time, until it is told to stop for the day. */
class Urging {
  /** Calls that were answered, and those whose answer was lost with the process. */
  answered = 0;
  cut = 0;

  constructor({ house, people, random }, cohorts) {
    Object.assign(this, { house, people, random });
    this.firms = cohorts.flatMap(({ firms }) => firms);
  }

  begin() {
    this.goesOn = true;
    this.running = this.run();
    // Who waits for its end is told; a run that is ended before waits no more.
    this.running.catch(() => undefined);
  }

  async end() {
    this.goesOn = false;
    await this.running;
  }

  async run() {
    this.cookie ??= await this.people.cookieOf(this.people.province);
    while (this.goesOn) {
      const taskIds = Array.from({ length: URGED_AT_ONCE }, () => this.random.pick(this.firms).taskId);
      await this.urge([...new Set(taskIds)]);
      await wait(this.random.between(300, 1200));
    }
  }

  async urge(taskIds) {
    const api = this.random.pick(this.house.apis);
    const headers = { 'content-type': 'application/json', origin: api.url, cookie: this.cookie };
    const body = JSON.stringify({ taskIds, reason: '请尽快报送' });
    try {
      const answer = await fetch(`${api.url}/api/urgings`, { method: 'POST', headers, body });
      const { results } = await answer.json();
      if (answer.status !== 200) throw new Error(`urging answered ${answer.status}`);
      this.answered += results.filter(({ urged }) => urged).length;
    } catch {
      this.cut += 1;
    }
  }
}

async function story({ house, people }, cohorts, last, { rounds, urging, killing }) {
  const firms = cohorts.flatMap((cohort) => cohort.firms);
  const told = firms.flatMap((firm) =>
    rungsOf(firm.dueOn)
      .filter(({ date }) => date >= firm.nextRungOn && date <= last)
      .map(({ name, recipients }) =>
        expected(firm, name, { accountId: recipientOf(people, firm, recipients) }),
      ),
  );
  const urgings = await house.store.rows(`SELECT id, task_id FROM urging`);
  const byTask = new Map(firms.map((firm) => [firm.taskId, firm]));
  const urged = urgings.map(({ id, task_id }) => expectedUrging(byTask.get(task_id), id));
  const killed = house.members.map(({ entry, kills: times }) => `${entry} ${times}`).join(', ');
  return {
    rounds,
    accounts: [...firms, ...people.officials].map(({ accountId }) => accountId),
    expected: [...told, ...urged],
    faults: urgings.length < urging.answered ? ['an urging that was answered is not there'] : [],
    notes: [
      `killed so far: ${killed}; ${killing.done} of them by rounds`,
      `${told.length} reminders and ${urged.length} urgings; ${urging.cut} calls were cut off`,
    ],
  };
}

function recipientOf(people, firm, recipients) {
  if (recipients.includes('CITY_HEAD')) return people.headOf(firm.unitId).accountId;
  if (recipients.includes('PROVINCE_HANDLER')) return people.province.accountId;
  return firm.accountId;
}
