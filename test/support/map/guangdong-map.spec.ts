import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

type Point = [number, number];
interface City {
  properties: { unitId: string; name: string; short: string; cp: Point };
  geometry: { type: string; coordinates: Point[][][] };
}

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const text = read('web/src/assets/guangdong.json');
const cities = (JSON.parse(text) as { features: City[] }).features;
const units = (
  JSON.parse(read('config/policy/units.json')) as {
    rows: { id: string; name: string; tier: string }[];
  }
).rows.filter((unit) => unit.tier === 'CITY');

const rings = (city: City) => city.geometry.coordinates.flat();
const mapped = (unitId: string) => cities.find((city) => city.properties.unitId === unitId) as City;

/** Even-odd rule. */
function holds(city: City, [x, y]: Point): boolean {
  let odd = false;
  for (const ring of rings(city)) {
    ring.slice(1).forEach(([bx, by], i) => {
      const [ax, ay] = ring[i] as Point;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    });
  }
  return odd;
}

/** The sides of a city, each in the direction it is drawn. */
function sides(city: City): string[] {
  return rings(city).flatMap((ring) =>
    ring.slice(1).map((point, i) => `${(ring[i] as Point).join()} ${point.join()}`),
  );
}

const turned = (side: string) => side.split(' ').reverse().join(' ');

describe('the map of the province', () => {
  it('draws every city of the unit table once, under its name', () => {
    const drawn = cities.map(({ properties }) => `${properties.unitId} ${properties.name}`);
    expect(drawn.sort()).toEqual(units.map((unit) => `${unit.id} ${unit.name}`).sort());
    expect(new Set(cities.map((city) => city.properties.short)).size).toBe(units.length);
  });

  it('has closed rings within the province and its sea', () => {
    for (const ring of cities.flatMap(rings)) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring[0]).toEqual(ring.at(-1));
      const outside = ring.filter(([x, y]) => x < 109.5 || x > 117.5 || y < 20 || y > 25.7);
      expect(outside).toEqual([]);
    }
  });

  it('puts each label into its own city and no other', () => {
    for (const { properties } of cities) {
      const owners = cities
        .filter((city) => holds(city, properties.cp))
        .map((city) => city.properties.unitId);
      expect(owners).toEqual([properties.unitId]);
    }
  });

  it('draws no side twice in one direction, so that cities do not lie over one another', () => {
    const all = cities.flatMap(sides);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['4401', '4406'],
    ['4401', '4418'],
    ['4403', '4419'],
    ['4404', '4420'],
    ['4405', '4451'],
    ['4408', '4409'],
    ['4412', '4453'],
    ['4414', '4416'],
  ])('%s and %s share their border point by point', (one, other) => {
    const others = new Set(sides(mapped(other)));
    expect(sides(mapped(one)).filter((side) => others.has(turned(side))).length).toBeGreaterThan(2);
  });

  it('shows 横琴 in its place and on a plate in the sea', () => {
    const hengqin = mapped('HQ');
    expect(holds(hengqin, [113.5, 22.12])).toBe(true);
    expect(hengqin.properties.cp[1]).toBeLessThan(21.8);
  });

  it('is small', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(gzipSync(text).length).toBeLessThanOrEqual(20_000);
  });
});
