import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process that moves last days as the product does: see due-mover.mjs. It is up when this resolves. */
export async function openMover(env) {
  const script = fileURLToPath(new URL('due-mover.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answered = async (word) => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error('the process that moves last days has ended');
      if (value === word) return;
    }
  };
  await answered('ready');
  return {
    move: (dutyIds, dueOn) => {
      child.stdin.write(`${JSON.stringify({ dutyIds, dueOn })}\n`);
      return answered('moved');
    },
    close: async () => {
      child.stdin.end();
      await gone;
    },
  };
}
