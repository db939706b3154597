import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

/** Steps the coordinates are drawn to, so that a border met from both sides is the same line. */
const GRID = 1e5;

/** Leaves out corners that span less than `least` square degrees; a shared border is thinned once, for both sides. */
export function thin(parts, least) {
  const features = parts.map(({ unitId, polygons }) => ({
    type: 'Feature',
    properties: { unitId },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }));
  const thinned = simplify(
    presimplify(topology({ parts: { type: 'FeatureCollection', features } }, GRID)),
    least,
  );
  return feature(thinned, thinned.objects.parts).features.map(({ properties, geometry }) => ({
    unitId: properties.unitId,
    polygons: geometry.coordinates,
  }));
}
