import { defineErrors } from '../../common/errors.js';
import { defineFieldRules } from '../../common/field-rules.js';

export const PoolErrors = defineErrors({
  MEMBERSHIP_EXISTS: {
    status: 409,
    zh: '该企业在{tier}库的“{track}”方向已在库，不能重复入库。',
    en: 'The enterprise already holds this track ({track}) in the pool of this tier ({tier}).',
  },
  WRONG_TIER: {
    status: 409,
    zh: '该企业在{tier}库在库，此项须由{tier}办理。',
    en: 'The enterprise is a member at a higher tier ({tier}); this is decided there.',
    hintZh: '请将有关情况报上级主管部门办理。',
    hintEn: 'Report the facts to the authority of that tier.',
  },
  NOT_OWN_POOL: {
    status: 403,
    zh: '只能办理本单位培育库的成员。',
    en: 'Only members of the pool of your own unit can be acted on.',
  },
  NOTHING_TO_DECIDE: {
    status: 409,
    zh: '没有待审定的拟办意见，请先由经办拟办。',
    en: 'Nothing waits for your decision; a handler has to prepare it first.',
  },
  MEMBER_SUSPENDED: {
    status: 409,
    zh: '该企业正在暂停核查期间，不能晋级、出库或新增培育对象标签。',
    en: 'The enterprise is suspended while a violation is investigated: no promotion, graduation or new candidate tag.',
    hintZh: '请在核查办结、恢复在库后再办理。',
    hintEn: 'Go on after the investigation has ended and the membership is resumed.',
  },
  TITLE_NOT_REACHED: {
    status: 409,
    zh: '尚未登记该方向对应且在有效期内的称号，不能办理培育成功出库。',
    en: 'No valid title that this track aims at is recorded; the enterprise cannot graduate.',
    hintZh: '请先登记称号（批次、证书、有效期；单项冠军须为同一产品），再办理出库。',
    hintEn: 'Record the title first (batch, certificate, validity; a champion title for the same product).',
  },
  BAN_ACTIVE: {
    status: 409,
    zh: '该企业因违规处于限制期，{lastOn}（含）前不能申报、入库或列为培育对象。',
    en: 'The enterprise is banned after a violation until {lastOn} inclusive.',
  },
  NOT_OWN_TAG: {
    status: 403,
    zh: '只能办理本单位设立的培育对象标签。',
    en: 'Only candidate tags set by your own unit can be acted on.',
  },
  TITLE_HELD: {
    status: 409,
    zh: '该企业已持有此称号且在有效期内，无需再列为培育对象。',
    en: 'The enterprise holds this title already.',
  },
  CANDIDATE_EXISTS: {
    status: 409,
    zh: '本单位已将该企业列为该称号的培育对象。',
    en: 'Your unit already keeps this enterprise as a candidate for this title.',
    hintZh: '如需延长，请对现有标签办理续期。',
    hintEn: 'Renew the present tag instead.',
  },
});

/** What may be wrong with one field of a title, a candidate tag or a decision. */
export const PoolRules = defineFieldRules({
  noProduct: ['该称号不对应具体产品。', 'This title names no product.'],
  notOwnProduct: ['不是该企业在产的产品。', 'Not a product the enterprise makes.'],
  dateOrder: ['有效期止须晚于有效期起。', 'The validity must end after it begins.'],
  dateRange: ['应在 {from} 至今天之间。', 'Must be from {from} to today.'],
  tooEarly: [
    '不能早于现状态开始之日 {stateSince}。',
    'Must not be earlier than {stateSince}, when the present state began.',
  ],
});
