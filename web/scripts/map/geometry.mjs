/** Plane geometry on lists of [longitude, latitude]; rings are closed (last point = first point). */

/** Degrees of longitude are shorter than those of latitude: their ratio in the middle of the province. */
export const SHRINK = Math.cos((22.9 * Math.PI) / 180);
const KM_PER_DEGREE = 111.2;
/** A label of two characters is twice as wide as high. */
const LABEL_SHAPE = 2;

/** Signed area of a ring in km²; positive when it runs against the clock. */
export function area(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return (twice / 2) * SHRINK * KM_PER_DEGREE ** 2;
}

/** Rounds the corners of an open line by cutting each at a quarter (Chaikin); both ends stay where they are. */
export function smooth(line, rounds) {
  let points = line;
  for (let round = 0; round < rounds; round += 1) {
    const cut = [points[0]];
    for (let i = 1; i < points.length; i += 1) {
      const [a, b] = [points[i - 1], points[i]];
      if (i > 1) cut.push(between(a, b, 0.25));
      if (i < points.length - 1) cut.push(between(a, b, 0.75));
    }
    cut.push(points[points.length - 1]);
    points = cut;
  }
  return points;
}

const between = (a, b, share) => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];

/** The point of a grid of `step` degrees inside the ring where a label has the most room. */
export function roomiest(ring, step) {
  const xs = ring.map((point) => point[0]);
  const ys = ring.map((point) => point[1]);
  let best = { room: -1, point: ring[0] };
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += step) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += step) {
      if (!inside(ring, [x, y])) continue;
      const room = distance(ring, [x, y]);
      if (room > best.room) best = { room, point: [x, y] };
    }
  }
  return best.point;
}

function inside(ring, [x, y]) {
  let odd = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
  }
  return odd;
}

function distance(ring, point) {
  let least = Infinity;
  for (let i = 1; i < ring.length; i += 1) least = Math.min(least, toSegment(ring[i - 1], ring[i], point));
  return least;
}

function toSegment([ax, ay], [bx, by], [x, y]) {
  const across = SHRINK / LABEL_SHAPE;
  const [dx, dy] = [(bx - ax) * across, by - ay];
  const [px, py] = [(x - ax) * across, y - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy);
}
