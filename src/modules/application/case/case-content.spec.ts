import { contentProblems } from './case-content.js';

describe('values of the application form', () => {
  it.each([
    ['profile.registeredCapital', -1, { code: 'min', params: { min: 0 } }, 'Registered capital'],
    ['profile.registeredCapital', '1', { code: 'isInt' }, 'Registered capital'],
    ['profile.registeredAddress', '路'.repeat(201), { code: 'maxLength', params: { max: 200 } }, '注册地址'],
    ['product.domesticShare', '1e2', { code: 'ratio' }, 'Domestic market share (%)'],
    ['product.domesticShare', '100.5', { code: 'max', params: { max: 100 } }, '国内市场占有率（%）'],
  ])('%s (%#) is refused by rule and name of the field', (key, value, rule, name) => {
    const [problem, ...others] = contentProblems({ [key]: value });
    expect(problem).toMatchObject({ field: `content.${key}`, ...rule });
    expect([problem?.label?.zh, problem?.label?.en]).toContain(name);
    expect(others).toEqual([]);
  });

  it('a field the form does not have is unknown', () => {
    expect(contentProblems({ 'profile.age': 1 })).toEqual([
      { field: 'content.profile.age', code: 'unknownField' },
    ]);
  });
});
