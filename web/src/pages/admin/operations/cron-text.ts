import { texts as all } from '#texts/operations';

const texts = all.cron;
const TWO = 2;

/** When a job runs, in words for the forms in use; any other stands as it is written. */
export function cronText(cron: string): string {
  const [minute = '', hour = '', ...rest] = cron.split(' ');
  const every = rest.every((part) => part === '*');
  if (!every) return cron;
  if (/^\*\/\d+$/.test(minute) && hour === '*') return texts.everyMinutes(minute.slice(TWO));
  if (/^\d+$/.test(minute) && hour === '*') return texts.hourly(minute);
  if (/^\d+$/.test(minute) && /^\d+$/.test(hour)) return texts.daily(`${hour}:${minute.padStart(TWO, '0')}`);
  return cron;
}
