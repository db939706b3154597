/**
 * Draws the map of the province by city: `node web/scripts/map/build.mjs` writes web/src/assets/guangdong.json.
 * The same tables always give the same file. The tools are not dependencies of the project; install them first:
 * `npm install --no-save d3-delaunay@6.0.6 polygon-clipping@0.15.7 topojson-client@3.1.0 topojson-server@3.0.1
 * topojson-simplify@3.0.3`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import clipping from 'polygon-clipping';
import { callout } from './callout.mjs';
import { cityCells } from './cells.mjs';
import { area, roomiest } from './geometry.mjs';
import { thin } from './thin.mjs';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../../..');
const MAINLAND = '44';
/** km²; a shore's crumb that the cutting left on the far side of a river mouth is not drawn. */
const CRUMB = 3;
/** Square degrees a corner must span to be kept: about one pixel on an office screen, less for small islands. */
const FINE = { mainland: 1e-4, islands: 2e-5 };
/** Words for the map where the name without 市 is too long. */
const SHORT = { HQ: '横琴' };

function table(file) {
  const lines = readFileSync(join(HERE, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

const places = table('places.tsv').map(([unitId, , x, y]) => ({ unitId, point: [Number(x), Number(y)] }));
const land = table('outline.tsv').map(([unitId, , points]) => ({
  unitId,
  polygon: [points.split(' ').map((point) => point.split(',').map(Number))],
}));
const units = JSON.parse(readFileSync(join(ROOT, 'config/policy/units.json'), 'utf8')).rows;

/** City → its polygons on the mainland, neighbours sharing their border point by point. */
function mainland() {
  const whole = land.filter((part) => part.unitId === MAINLAND).map((part) => part.polygon);
  const cut = cityCells(places).map(({ unitId, polygons }) => ({
    unitId,
    polygons: clipping.intersection(polygons, whole).filter(([ring]) => Math.abs(area(ring)) >= CRUMB),
  }));
  return thin(cut, FINE.mainland);
}

/** City → its islands. */
function islands() {
  const owners = [...new Set(land.map((part) => part.unitId))].filter((unitId) => unitId !== MAINLAND);
  const owned = owners.map((unitId) => ({
    unitId,
    polygons: land.filter((part) => part.unitId === unitId).map((part) => part.polygon),
  }));
  return thin(owned, FINE.islands);
}

const rounded = (point) => point.map((degree) => Math.round(degree * 1000) / 1000);

/** Rounds to 3 decimals (about 100 m); the outer ring runs against the clock, as RFC 7946 has it. */
function tidy([ring]) {
  const points = ring
    .map(rounded)
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
  return [area(points) < 0 ? points.reverse() : points];
}

function draw(unit, parts) {
  const polygons = parts.filter((part) => part.unitId === unit.id).flatMap((part) => part.polygons.map(tidy));
  const biggest = polygons.toSorted((a, b) => area(b[0]) - area(a[0]))[0];
  const called = callout(unit.id);
  const label = called?.label ?? roomiest(biggest[0], 0.02);
  return {
    type: 'Feature',
    properties: {
      unitId: unit.id,
      name: unit.name,
      short: SHORT[unit.id] ?? unit.name.replace(/市$/, ''),
      cp: rounded(label),
    },
    geometry: { type: 'MultiPolygon', coordinates: called ? [...polygons, tidy([called.ring])] : polygons },
  };
}

const parts = [...mainland(), ...islands()];
const features = units.filter((unit) => unit.tier === 'CITY').map((unit) => draw(unit, parts));
const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
writeFileSync(
  join(ROOT, 'web/src/assets/guangdong.json'),
  `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`,
);
