import { defineErrors } from '../../../common/errors.js';

export const ProductErrors = defineErrors({
  PRODUCT_MAIN_TAKEN: {
    status: 409,
    zh: '该企业已有主导产品“{name}”，主导产品只能有一个。',
    en: 'The enterprise already has a main product, “{name}”; there can be only one.',
    hintZh: '请先取消该产品的主导标记，或将其停产。',
    hintEn: 'Take the mark from that product first, or end it.',
  },
  PRODUCT_ENDED: {
    status: 409,
    zh: '该产品已停产，不能再修改。',
    en: 'This product has ended and cannot be changed any more.',
    hintZh: '如恢复生产，请新增一个产品。',
    hintEn: 'If it is made again, add a new product.',
  },
});
