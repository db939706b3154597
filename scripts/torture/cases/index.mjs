import { databaseCrash } from './database.mjs';
import { kills } from './kills.mjs';
import { askedToEnd, mailStalls, webhookBreaks, webhookRefuses } from './other-side.mjs';
import { dueMoved, malformedAddress, recipientDisabled } from './people.mjs';
import { flushall, redisGone, redisRestart } from './queue.mjs';
import { clockMoves, downtime, ticksAtOnce } from './time.mjs';

/** Every case on PostgreSQL and Redis, in their order: those that take longest to settle come first. */
export const CASES = {
  flushall: ['FLUSHALL while mails go out', flushall],
  breaking: ['webhook 503, then well', webhookBreaks],
  stalling: ['SMTP accepts, then stalls or cuts', mailStalls],
  restart: ['Redis restarts', redisRestart],
  gone: ['Redis is gone for a while', redisGone],
  crash: ['PostgreSQL crashes in mid-tick', databaseCrash],
  kills: ['SIGKILL of workers and APIs', kills],
  ending: ['SIGTERM in the midst of sending', askedToEnd],
  downtime: ['ten days down', downtime],
  clock: ['clock an hour forward and back', clockMoves],
  ticks: ['ten ticks at once', ticksAtOnce],
  moved: ['due date moved during sending', dueMoved],
  disabled: ['recipient disabled after packing', recipientDisabled],
  malformed: ['malformed address', malformedAddress],
  refusing: ['webhook 404', webhookRefuses],
};
