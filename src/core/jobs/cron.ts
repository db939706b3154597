import { Cron } from 'croner';

/** Throws when `cron` or `timeZone` makes no sense; the same check for every driver. */
export function assertCron(cron: string, timeZone: string): void {
  const next = new Cron(cron, { timezone: timeZone, paused: true }).nextRun();
  if (next === null) throw new Error(`This schedule never fires: ${cron} (${timeZone})`);
}
