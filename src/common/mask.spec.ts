import { maskContact, maskEmail, maskPhone } from './mask.js';

describe('masking of contacts', () => {
  it.each([
    ['13812341234', '138****1234'],
    ['0755-26770000', '075****0000'],
    ['12345', '****45'],
  ])('%s is shown as %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown));

  it.each([
    ['anna@x.com', 'a***@x.com'],
    ['@x.com', '***'],
  ])('%s is shown as %s', (email, shown) => expect(maskEmail(email)).toBe(shown));

  it('goes by the kind of contact', () => {
    expect(maskContact('PHONE', '13812341234')).toBe('138****1234');
    expect(maskContact('EMAIL', 'anna@x.com')).toBe('a***@x.com');
  });
});
