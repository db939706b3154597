import { jest } from '@jest/globals';
import { Readiness } from './readiness.js';

describe('Readiness', () => {
  it('names what does not answer', async () => {
    const readiness = new Readiness();
    readiness.add('database', () => Promise.resolve());
    readiness.add('queue', () => Promise.reject(new Error('no connection')));
    expect(await readiness.failures()).toEqual([{ field: 'queue', code: 'down' }]);
    expect(readiness.names).toEqual(['database', 'queue']);
  });

  it('waits two seconds and no longer', async () => {
    jest.useFakeTimers();
    try {
      const readiness = new Readiness();
      readiness.add('queue', () => new Promise(() => undefined));
      const failures = readiness.failures();
      await jest.advanceTimersByTimeAsync(2000);
      expect(await failures).toEqual([{ field: 'queue', code: 'down' }]);
    } finally {
      jest.useRealTimers();
    }
  });
});
