/**
 * A unit too small to be read or pressed at the scale of the province also has a plate in the open sea with a pointer
 * to its place. `at` is the middle of the plate, `half` its half width and height, `tip` where the pointer ends.
 */
const CALLOUTS = {
  HQ: { at: [113.86, 21.47], half: [0.33, 0.15], tip: [113.505, 22.076] },
};
const CORNER = 0.07;
/** Where the pointer leaves the top edge, and half its width there. */
const POINTER = { from: -0.14, half: 0.03 };

/** The plate of a unit as { ring, label }, or undefined for a unit that needs none. */
export function callout(unitId) {
  const plate = CALLOUTS[unitId];
  if (plate === undefined) return undefined;
  const { at, half, tip } = plate;
  const top = at[1] + half[1];
  const ring = [
    ...corner(at, half, [1, -1], 270),
    ...corner(at, half, [1, 1], 0),
    [at[0] + POINTER.from + POINTER.half, top],
    tip,
    [at[0] + POINTER.from - POINTER.half, top],
    ...corner(at, half, [-1, 1], 90),
    ...corner(at, half, [-1, -1], 180),
  ];
  return { ring: [...ring, ring[0]], label: at };
}

/** A quarter of a circle in the corner on the given sides, from the given angle in degrees, against the clock. */
function corner(at, half, [right, up], from) {
  const middle = [at[0] + right * (half[0] - CORNER), at[1] + up * (half[1] - CORNER)];
  return [0, 30, 60, 90].map((step) => {
    const angle = ((from + step) * Math.PI) / 180;
    return [middle[0] + CORNER * Math.cos(angle), middle[1] + CORNER * Math.sin(angle)];
  });
}
