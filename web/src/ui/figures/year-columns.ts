import type { CSSProperties } from 'react';

/** How many years stand beside each other where a telephone shows a line of figures. */
export function yearColumns(count: number): CSSProperties {
  return { '--years': count } as CSSProperties;
}
