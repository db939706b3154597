import { loadPolicy } from '../../../config/policy.js';
import type { FieldError } from '../../common/errors.js';
import type { EnterpriseCards } from './enterprise-cards.js';

/** What is wrong with the product named beside a kind of title: 单项冠军 names exactly one, the others none. */
export async function productFaults(
  cards: EnterpriseCards,
  enterpriseId: string,
  kind: string,
  productId: string | undefined,
): Promise<FieldError[]> {
  const field = 'productId';
  if (!loadPolicy().title(kind)?.namesProduct)
    return productId === undefined ? [] : [{ field, code: 'noProduct', detail: '该称号不对应具体产品。' }];
  if (productId === undefined) return [{ field, code: 'required' }];
  if (await cards.makes(enterpriseId, productId)) return [];
  return [{ field, code: 'notOwnProduct', detail: '不是该企业在产的产品。' }];
}
