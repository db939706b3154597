import { createInterface } from 'node:readline';
import autocannon from 'autocannon';

/*
 * Asks for pages at a steady rate and notes how long each answer takes, in a process of its own. Standard input: one
 * line of JSON: url, perSecond, connections, requests: [{ path, cookie }], asked for in turn; it ends with its input.
 * Output: a line `started` with the first answer, then (JSON) p95 in ms and how many answers it stands for. Anything but 2xx fails the run.
 */
const lines = createInterface({ input: process.stdin });
const { url, perSecond, connections, requests } = JSON.parse(
  (await lines[Symbol.asyncIterator]().next()).value,
);

let turn = 0;
function setupRequest(request) {
  const { path, cookie } = requests[turn % requests.length];
  turn += 1;
  return { ...request, path, headers: { cookie } };
}

const times = [];
const run = autocannon({
  url,
  connections,
  overallRate: perSecond,
  duration: 600,
  requests: [{ setupRequest }],
});
run.once('response', () => console.log('started'));
run.on('response', (_client, _status, _bytes, ms) => times.push(ms));
lines.once('close', () => run.stop());
const result = await run;
if (result.non2xx > 0 || result.errors > 0 || times.length === 0) {
  console.error(`${times.length} answers, ${result.errors} errors`, result.statusCodeStats);
  process.exit(1);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ p95: times[Math.ceil(0.95 * times.length) - 1], answers: times.length }));
