import type { CHANGES } from '../runs.js';

/** Told apart also by those who do not see red and green alike: they differ in lightness. */
export const EFFECT_COLOURS: Readonly<Record<(typeof CHANGES)[number], string>> = {
  gains: '#1b7a43',
  drops: '#c9483c',
  unknown: '#e0a53a',
  other: '#7fb0e6',
};
