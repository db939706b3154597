/** The sectors of 工信部联企业〔2011〕300号 this product meets (rule book §8.4). */
export const SIZE_SECTORS = ['INDUSTRY', 'SOFTWARE', 'INFORMATION_TRANSMISSION'] as const;
export type SizeSector = (typeof SIZE_SECTORS)[number];

export type SizeClass = 'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO';

export interface SizeThreshold {
  /** 从业人员. */
  employees: number;
  /** 营业收入 in 万元. */
  revenueWanYuan: number;
}

/** The lower limits of one sector; a class needs both of its limits. */
export interface SizeRule {
  sector: SizeSector;
  zh: string;
  /** Two-digit divisions of GB/T 4754 the sector consists of. */
  divisions: readonly string[];
  large: SizeThreshold;
  medium: SizeThreshold;
  small: SizeThreshold;
}

const FEN_PER_WAN_YUAN = 1_000_000;

/** Meets both lower limits of a class, or drops one class. */
export function sizeClass(rule: SizeRule, employees: number, revenueFen: number): SizeClass {
  const meets = (limit: SizeThreshold) =>
    employees >= limit.employees && revenueFen >= limit.revenueWanYuan * FEN_PER_WAN_YUAN;
  if (meets(rule.large)) return 'LARGE';
  if (meets(rule.medium)) return 'MEDIUM';
  return meets(rule.small) ? 'SMALL' : 'MICRO';
}

/** The rule for a four-digit GB/T 4754 class; null for a sector without one here. */
export function sizeRuleFor(rules: readonly SizeRule[], gb4754: string): SizeRule | null {
  return rules.find((rule) => rule.divisions.includes(gb4754.slice(0, 2))) ?? null;
}
