import { describe, expect, it } from '@jest/globals';
import { lowestIdAt, newId } from './ids.js';

describe('newId', () => {
  it('makes version 7 ids that never repeat and sort by time', () => {
    const ids = Array.from({ length: 1000 }, () => newId());
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(1000);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('lowestIdAt', () => {
  it('stands between the ids made before an instant and those made after', () => {
    const id = newId();
    const madeAt = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(lowestIdAt(new Date(madeAt)) < id).toBe(true);
    expect(id < lowestIdAt(new Date(madeAt + 1))).toBe(true);
  });
});
