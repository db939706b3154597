/** What to correct, shown beside a field; `{…}` places are filled from the parameters of the field error. */
export type RuleTexts = readonly [zh: string, en: string];

/** Rules that belong to no business noun. */
const GENERAL = {
  required: ['请填写此项。', 'This field is required.'],
  notBlank: ['不能为空或只有空格。', 'Must not be blank.'],
  unknownField: ['没有这个字段，请删除。', 'There is no such field; remove it.'],
  notTaken: ['此项操作不需要该内容，请删除。', 'This action does not take this field; remove it.'],
  tooDeep: ['内容嵌套过深。', 'The content is nested too deeply.'],
  isObject: ['应为一组字段（JSON 对象）。', 'Must be a JSON object.'],
  isRecord: ['应为一组字段（JSON 对象）。', 'Must be a JSON object.'],
  isFlat: ['只能包含文字、数字、是否或空值。', 'May hold only text, numbers, true, false or null.'],
  isString: ['应为文字。', 'Must be text.'],
  isBoolean: ['应为“是”或“否”（true 或 false）。', 'Must be true or false.'],
  isArray: ['应为列表。', 'Must be a list.'],
  arrayMinSize: ['至少 {min} 项。', 'At least {min} item(s).'],
  arrayMaxSize: ['最多 {max} 项。', 'At most {max} item(s).'],
  arrayUnique: ['不能有重复项。', 'Must not hold the same item twice.'],
  isIn: ['不在可选范围内。', 'Not one of the allowed values.'],
  minLength: ['不少于 {min} 个字符。', 'At least {min} characters.'],
  maxLength: ['最多 {max} 个字符。', 'At most {max} characters.'],
  noControl: ['含有不可见的控制字符，请删除后重新填写。', 'Holds control characters; remove them.'],
  wellFormed: ['含有无法识别的字符。', 'Holds characters that cannot be read.'],
  isInt: ['应为整数。', 'Must be a whole number.'],
  min: ['不能小于 {min}。', 'Must not be below {min}.'],
  max: ['不能大于 {max}。', 'Must not be above {max}.'],
  integerIn: ['应为 {min} 至 {max} 之间的整数。', 'Must be a whole number from {min} to {max}.'],
  ratio: [
    '应为百分数，如 12.5，整数部分最多 3 位、小数最多 6 位。',
    'Must be a percentage as text such as 12.5, with at most 3 digits before and 6 after the point.',
  ],
  isDateOnly: ['应为真实存在的日期，如 2026-05-31。', 'Must be a real calendar date such as 2026-05-31.'],
  isInstant: [
    '应为带时区的时间，如 2026-05-09T18:00:00+08:00。',
    'Must be a time with zone such as 2026-05-09T18:00:00+08:00.',
  ],
  notFuture: ['不能晚于今天。', 'Must not be later than today.'],
  notInFuture: ['须晚于今天。', 'Must be later than today.'],
  notBefore: ['不能早于 {from}。', 'Must not be earlier than {from}.'],
  isUuid: ['编号格式不正确。', 'Not a valid id.'],
  matches: ['格式不正确。', 'Not in the expected format.'],
  cursor: [
    '翻页标记无效，请从第一页重新开始。',
    'Not a cursor of this list; begin again with the first page.',
  ],
} as const satisfies Record<string, RuleTexts>;

declare const registered: unique symbol;

/** A code that was registered together with its texts, by `defineFieldRules` or `defineErrors`. */
export type RegisteredCode = string & { readonly [registered]: true };

/** The code of a rule that has texts in both languages; one without them does not compile. */
export type FieldCode = keyof typeof GENERAL | RegisteredCode;

const rules = new Map<string, RuleTexts>(Object.entries(GENERAL));

/**
 * Registers a module's own rules of fields under their keys as codes.
 * @throws Error when a code is already taken or is not in camel case.
 */
export function defineFieldRules<T extends Record<string, RuleTexts>>(
  specs: T,
): { readonly [K in keyof T]: RegisteredCode } {
  const codes: Record<string, string> = {};
  for (const [code, texts] of Object.entries(specs)) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(code)) throw new Error(`Field rule ${code} is not in camel case.`);
    if (rules.has(code)) throw new Error(`Field rule ${code} is defined twice.`);
    rules.set(code, texts);
    codes[code] = code;
  }
  return codes as { [K in keyof T]: RegisteredCode };
}

/** Every rule registered so far, by its code. */
export function fieldRules(): ReadonlyMap<string, RuleTexts> {
  return rules;
}
