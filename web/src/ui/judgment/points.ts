import { texts } from '#texts/judgment';
import type { Points } from '../../api/judgments.js';

/** Points in words, a range while they are not settled. */
export function pointsText({ least, most, of }: Points): string {
  const points = texts.points(least, most);
  return of === null ? points : texts.pointsOf(points, of);
}
