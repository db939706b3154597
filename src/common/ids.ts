import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import { SystemClock } from './clock.js';

const machine = new SystemClock();

/** Random bytes asked of the system at once: asking costs more than an id. */
const stock = new Uint8Array(16 * 256);
let used = stock.length;

let lastMs = 0;
let sequence = 0;

/** A new UUIDv7: made in the application, ordered by time of creation, also within one millisecond. */
export function newId(): string {
  const random = nextRandom();
  const now = machine.now().getTime();
  if (now > lastMs) {
    lastMs = now;
    sequence = ((random[6] as number) << 23) | ((random[7] as number) << 16) | ((random[8] as number) << 8);
  } else {
    sequence += 1;
  }
  return v7({ random, msecs: lastMs, seq: sequence });
}

function nextRandom(): Uint8Array {
  if (used === stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  used += 16;
  return stock.subarray(used - 16, used);
}

/** A text that sorts before every id made at `instant` or later and after every one made before. */
export function lowestIdAt(instant: Date): string {
  const hex = instant.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-`;
}
