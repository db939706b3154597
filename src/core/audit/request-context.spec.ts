import { describe, expect, it } from '@jest/globals';
import { addressOf } from './request-context.js';

describe('the address of a request', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['2001:db8::1', '2001:db8::1'],
    ['::ffff:1', '::ffff:1'],
    ['', 'unknown'],
    ['x'.repeat(500), 'unknown'],
  ])('%s is noted as %s', (ip, noted) => {
    expect(addressOf({ ip })).toBe(noted);
  });
});
