import { CommonErrors, DomainError, defineErrors, errorCatalogue, fillText } from './errors.js';

describe('errors', () => {
  it('registers a kind of failure under its key and lists it in the catalogue', () => {
    const { SPEC_ONLY } = defineErrors({ SPEC_ONLY: { status: 409, zh: '测试', en: 'test' } });
    expect(SPEC_ONLY.code).toBe('SPEC_ONLY');
    expect(errorCatalogue()).toContain(SPEC_ONLY);
  });

  it('refuses a code that is taken or badly written', () => {
    expect(() => defineErrors({ NOT_FOUND: { status: 404, zh: '', en: '' } })).toThrow('defined twice');
    expect(() => defineErrors({ notFound: { status: 404, zh: '', en: '' } })).toThrow('UPPER_SNAKE_CASE');
  });

  it('fills the places it has values for and leaves the others as written', () => {
    expect(fillText('{a} of {b}: {c}', { a: 1, b: 'two' })).toBe('1 of two: {c}');
  });

  it('carries type, parameters and fields', () => {
    const error = new DomainError(CommonErrors.VALIDATION_FAILED, { count: 1 }, [
      { field: 'name', code: 'notBlank' },
    ]);
    expect(error.message).toContain('VALIDATION_FAILED: 1 field(s)');
    expect(error.errors).toEqual([{ field: 'name', code: 'notBlank' }]);
  });

  it('has texts in both languages and an error status for every kind', () => {
    for (const type of errorCatalogue()) {
      expect(type.status).toBeGreaterThanOrEqual(400);
      expect(type.zh).not.toBe('');
      expect(type.en).not.toBe('');
      expect(Boolean(type.hintZh)).toBe(Boolean(type.hintEn));
    }
  });
});
