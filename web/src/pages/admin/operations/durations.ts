import { texts as all } from '#texts/operations';
import { grouped } from '../../../ui/money.js';

const texts = all.duration;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const SECOND_MS = 1000;

/** A wait in the unit a person would say it in. */
export function secondsText(seconds: number): string {
  if (seconds <= 0) return texts.none;
  if (seconds < MINUTE) return texts.seconds(grouped(seconds));
  if (seconds < HOUR) return texts.minutes(grouped(Math.floor(seconds / MINUTE)));
  return texts.hours(grouped(Math.floor(seconds / HOUR)));
}

/** How long a job took. */
export function millisecondsText(milliseconds: number): string {
  if (milliseconds < SECOND_MS) return texts.milliseconds(grouped(milliseconds));
  return secondsText(Math.round(milliseconds / SECOND_MS));
}
