import type { TestApp } from './app.js';
import { ok } from './main-job.js';

export const IMPACT_RUNS = '/api/impact-runs';

/** A rule file as the public reads it: where a draft begins. */
export interface RuleFile {
  readonly key: string;
  readonly condition: { readonly of: readonly { readonly id: string; readonly limit?: object }[] };
}

/** The rule of 小巨人培育 with 6,000 万元 instead of 5,000, an own brand, and any size. */
export async function impactDraft(app: TestApp): Promise<RuleFile> {
  const answer = await app.call('GET', '/api/public/rule-sets/POOL-LITTLEGIANT-2026');
  const { content } = ok<{ content: RuleFile }>(answer);
  const brand = { kind: 'flag', zh: '拥有自主品牌', clause: '草案', attribute: 'ownBrand', is: true };
  const of = content.condition.of
    .filter(({ id }) => id !== 'base.size')
    .map((one) => (one.id === 'scale.revenue' ? { ...one, limit: { atLeast: '6000 万元' } } : one));
  const condition = { ...content.condition, of: [...of, { id: 'brand', ...brand }] };
  return { ...content, key: 'POOL-LITTLEGIANT-DRAFT', condition };
}
