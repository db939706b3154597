import { defineErrors, fieldTexts } from './errors.js';
import { defineFieldRules, fieldRules } from './field-rules.js';

describe('rules of fields', () => {
  it('are registered with their texts under their key', () => {
    const { specOnly } = defineFieldRules({ specOnly: ['须为 {n}。', 'Must be {n}.'] });
    expect(specOnly).toBe('specOnly');
    expect(fieldRules().get(specOnly)).toEqual(fieldTexts(specOnly));
  });

  it('are refused when the code is taken or badly written', () => {
    expect(() => defineFieldRules({ required: ['', ''] })).toThrow('defined twice');
    expect(() => defineFieldRules({ NOT_CAMEL: ['', ''] })).toThrow('camel case');
  });

  it('may be kinds of failure, told in their words', () => {
    const { SPEC_FIELD } = defineErrors({ SPEC_FIELD: { status: 400, zh: '测试', en: 'test' } });
    expect(fieldTexts(SPEC_FIELD.code)).toEqual(['测试', 'test']);
  });
});
