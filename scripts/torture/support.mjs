import '../../bench/support.mjs';

const servers = await import('../../test/support/servers/index.ts');

/** The servers of the tests: see test/support/servers. */
export const {
  freePort,
  missingServer,
  newFolder,
  startPostgres,
  startRedis,
  startRobot,
  startServer,
  startSmtp,
  stopServer,
} = servers;

/** Polls until `probe` gives something true and returns it. @throws naming `what` when the time is over. */
export async function until(what, probe, { withinMs = 60_000, everyMs = 50 } = {}) {
  const limit = performance.now() + withinMs;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (performance.now() >= limit) throw new Error(`waited ${withinMs / 1000} s in vain: ${what}`);
    await wait(everyMs);
  }
}

let isOver = false;

/** From now on nothing is started and nothing waited for: whoever tries throws. */
export function endEverything() {
  isOver = true;
}

export function refuseWhenOver() {
  if (isOver) throw new Error('the run was ended');
}

export async function wait(ms) {
  refuseWhenOver();
  await new Promise((resolve) => setTimeout(resolve, ms));
  refuseWhenOver();
}
