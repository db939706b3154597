import { SIZE } from './data.mjs';
import { runScript } from './processes.mjs';
import { compare } from './statistics.mjs';

const GROUPS = 10;
const SECOND = 1000;

/** Every enterprise against every rule set, streaming: time against reading and serialising alone, and memory. */
export async function measureJudging(databaseUrl, report) {
  const env = { DATABASE_URL: databaseUrl, NODE_ENV: 'production', LOG_LEVEL: 'warn' };
  const { pairs, judgments, bytes, peakMib } = await runScript('criteria.mjs', { groups: GROUPS }, env);
  const seconds = pairs.map(({ ours, floor }) => ({ ours: ours / SECOND, floor: floor / SECOND }));
  report({
    name: `judging ${(SIZE.enterprises / GROUPS).toLocaleString('en')} enterprises by every rule set`,
    unit: 's',
    most: 3,
    ...compare(seconds),
  });
  report({
    name: 'memory while judging all of them',
    unit: 'MiB',
    value: peakMib,
    lowest: peakMib,
    highest: peakMib,
    most: 300,
  });
  console.log(
    `${judgments.toLocaleString('en')} judgments, ${(bytes / 1024 ** 3).toFixed(1)} GiB of results`,
  );
}
