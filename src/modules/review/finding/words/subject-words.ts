import { TIER_ZH, titleZh, trackZh } from '../../../pool/index.js';
import type { FoundSubject } from '../finding-subjects.js';

/** What a subject is called on screen, such as `市级培育库“骨干”` or `省级制造业单项冠军企业`. */
export function subjectZh({ kind, tier, code }: Pick<FoundSubject, 'kind' | 'tier' | 'code'>): string {
  if (kind === 'TITLE') return titleZh(code);
  return `${TIER_ZH[tier as keyof typeof TIER_ZH] ?? ''}培育库“${trackZh(code)}”`;
}
