/** The acts that give points. */
const JUDGING = ['verify', 'check', 'grade'] as const;
export type JudgingAct = (typeof JUDGING)[number];

export function isJudging(action: string): action is JudgingAct {
  return JUDGING.some((act) => act === action);
}

const POINTS = /^\d{1,3}(?:\.\d{1,2})?$/;

/** Decimal text of at most two places as whole hundredths; null for any other text. */
export function hundredths(text: string): number | null {
  const points = text.trim();
  return POINTS.test(points) ? Math.round(Number(points) * 100) : null;
}
