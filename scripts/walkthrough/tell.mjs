import { isDeepStrictEqual } from 'node:util';

/** The product gave a wrong answer; the message says what was expected and what came. */
export class WrongAnswer extends Error {}

/** Opens a scene with its title. */
export function scene(title) {
  console.log(`\n${title}`);
}

/** One step that went as it should, in plain words. */
export function done(step) {
  console.log(`  ✓ ${step}`);
}

/** A step that holds when `got` equals `expected`. @throws WrongAnswer */
export function expectEqual(step, got, expected) {
  if (!isDeepStrictEqual(got, expected)) throw wrong(step, expected, got);
  done(step);
}

export function wrong(step, expected, got) {
  const show = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
  return new WrongAnswer(`${step}\n    expected: ${show(expected)}\n    got:      ${show(got)}`);
}
