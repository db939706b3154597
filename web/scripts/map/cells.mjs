import { Delaunay } from 'd3-delaunay';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { SHRINK, smooth } from './geometry.mjs';

/** West, south, east, north: larger than the province. */
const BOX = [109, 20, 118, 26];

/**
 * The plane divided among the cities: every point goes to the city of its nearest place, borders rounded.
 * Neighbours share a border point by point.
 */
export function cityCells(places) {
  const pieces = topology({ cells: collection(placeCells(places)) });
  const ids = [...new Set(places.map((place) => place.unitId))].sort();
  const cities = topology({ cells: collection(ids.map((unitId) => shape(unitId, merged(pieces, unitId)))) });
  cities.arcs = cities.arcs.map((border) => smooth(border, 2));
  return feature(cities, cities.objects.cells).features.map(({ properties, geometry }) => ({
    unitId: properties.unitId,
    polygons: geometry.coordinates,
  }));
}

function placeCells(places) {
  const sites = places.map(({ point: [x, y] }) => [x * SHRINK, y]);
  const [west, south, east, north] = BOX;
  const cells = Delaunay.from(sites).voronoi([west * SHRINK, south, east * SHRINK, north]);
  return places.map(({ unitId }, i) =>
    shape(unitId, {
      type: 'Polygon',
      coordinates: [cells.cellPolygon(i).map(([x, y]) => [x / SHRINK, y])],
    }),
  );
}

function merged(pieces, unitId) {
  const own = pieces.objects.cells.geometries.filter((cell) => cell.properties.unitId === unitId);
  return feature(pieces, mergeArcs(pieces, own)).geometry;
}

const shape = (unitId, geometry) => ({ type: 'Feature', properties: { unitId }, geometry });
const collection = (features) => ({ type: 'FeatureCollection', features });
