import { loadPolicy } from '../../../config/policy.js';
import type { FieldError } from '../../common/errors.js';
import type { EnterpriseCards } from './enterprise-cards.js';
import { PoolRules } from './pool.errors.js';

/** What is wrong with the product named beside a kind of title: 单项冠军 names exactly one, the others none. */
export async function productFaults(
  cards: EnterpriseCards,
  enterpriseId: string,
  kind: string,
  productId: string | undefined,
): Promise<FieldError[]> {
  const field = 'productId';
  if (!loadPolicy().title(kind)?.namesProduct)
    return productId === undefined ? [] : [{ field, code: PoolRules.noProduct }];
  if (productId === undefined) return [{ field, code: 'required' }];
  if (await cards.makes(enterpriseId, productId)) return [];
  return [{ field, code: PoolRules.notOwnProduct }];
}
