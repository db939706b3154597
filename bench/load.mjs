import autocannon from 'autocannon';

/*
 * The load generator, a process of its own. Input (JSON on standard input):
 *   url, connections, requests: [{ method, path, cookie, body? }], and either seconds (the requests are repeated in
 *   turn) or not (each is sent once).
 * Output (JSON): perSecond, bytes per answer. Anything but 2xx fails the run.
 */
let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
const { url, connections, seconds, requests } = JSON.parse(text);

let turn = 0;
function setupRequest(request) {
  const { method, path, cookie, body } = requests[turn % requests.length];
  turn += 1;
  const headers = { cookie, origin: url, ...(body ? { 'content-type': 'application/json' } : {}) };
  return { ...request, method, path, headers, body: body && JSON.stringify(body) };
}

const length = seconds === undefined ? { amount: requests.length } : { duration: seconds };
const run = autocannon({ url, connections, requests: [{ setupRequest }], ...length });
const started = performance.now();
let answered = 0;
let last = started;
run.on('response', () => {
  answered += 1;
  last = performance.now();
});
const result = await run;
if (result.non2xx > 0 || result.errors > 0 || answered === 0) {
  console.error(`${answered} answers, ${result.errors} errors`, result.statusCodeStats);
  process.exit(1);
}
console.log(
  JSON.stringify({
    perSecond: (1000 * answered) / (last - started),
    bytes: result.throughput.total / answered,
  }),
);
