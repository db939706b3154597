import { NestFactory } from '@nestjs/core';
import { AppModule } from '../dist/src/app.module.js';
import { loadRuleSets } from '../dist/config/criteria/rule-sets.js';
import { readConfig } from '../dist/config/env.js';
import { Db } from '../dist/src/core/database/index.js';
import { judgeFor } from '../dist/src/modules/criteria/engine/judge.js';
import { assembled } from '../dist/src/modules/criteria/facts/assemble.js';
import { ENTERPRISES_AT_ONCE } from '../dist/src/modules/criteria/facts/fact-reader.js';
import { FactQueries } from '../dist/src/modules/criteria/facts/fact.queries.js';

/*
 * Judges every enterprise against every rule set, streaming, in a process of its own, without HTTP as a worker is.
 * The floor is the same work without the judging: reading the same rows and serialising the same results. Standard
 * input (JSON): groups, the number of pairs the work is cut into. Output (JSON): pairs: [{ ours, floor }] in ms,
 * judgments, bytes, peak MiB.
 * DATABASE_URL names a filled database.
 */
let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
const { groups } = JSON.parse(text);

const BASE_YEAR = 2025;
const ON = '2026-05-01';

const app = await NestFactory.createApplicationContext(AppModule.forRoot(readConfig(), { consume: false }), {
  logger: false,
});
const db = app.get(Db, { strict: false });
const queries = app.get(FactQueries, { strict: false });
const judges = loadRuleSets().all.map((rules) =>
  judgeFor(rules, { purpose: 'RECOGNITION', baseYear: BASE_YEAR }),
);

const [{ many }] = await db.query('bench_size', 'SELECT CAST(COUNT(*) AS integer) AS many FROM enterprise');
const perGroup = Math.ceil(many / groups);

let last = '';
let peak = 0;
let judgments = 0;
let bytes = 0;

async function group() {
  let read = 0;
  let judged = 0;
  let serialised = 0;
  for (let done = 0; done < perGroup;) {
    const ids = (
      await db.query('bench_next', 'SELECT id FROM enterprise WHERE id > $1 ORDER BY id LIMIT $2', [
        last,
        ENTERPRISES_AT_ONCE,
      ])
    ).map(({ id }) => id);
    if (ids.length === 0) break;
    last = ids.at(-1);
    done += ids.length;
    const started = performance.now();
    const rows = await queries.rowsOf(ids, BASE_YEAR - 4, BASE_YEAR);
    read += performance.now() - started;
    const assembling = performance.now();
    const sheets = assembled(rows);
    judged += performance.now() - assembling;
    for (const { facts } of sheets) {
      const judging = performance.now();
      const memo = new Map();
      const results = judges.map(({ judge }) => judge(facts, ON, memo));
      const serialising = performance.now();
      for (const result of results) bytes += JSON.stringify(result).length;
      judged += serialising - judging;
      serialised += performance.now() - serialising;
    }
    judgments += sheets.length * judges.length;
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  return { ours: read + judged + serialised, floor: read + serialised };
}

const pairs = [];
for (let n = 0; n < groups; n += 1) pairs.push(await group());
await app.close();
console.log(JSON.stringify({ pairs, judgments, bytes, peakMib: peak / 1024 ** 2 }));
process.exit(0);
