import { loadPolicy } from '../../../config/policy.js';
import type { DutyKind } from './duty.entity.js';

/** What a duty is called on screen, `2025年度信息更新`. */
export function dutyTitle(kind: DutyKind, year: number): string {
  const { zh } = loadPolicy().reminderRule(kind);
  return kind === 'YEARLY_UPDATE' ? `${year}${zh}` : zh;
}
