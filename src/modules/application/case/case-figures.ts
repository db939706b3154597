import { figureKey, loadPolicy } from '../../../../config/policy.js';
import { type Impossible, impossibleIn, type YearFigures } from '../../enterprise/index.js';
import type { CaseContent } from './application.entity.js';

/** The years the form asks for, from the base year (0) back. */
export const YEAR_OFFSETS: readonly number[] = [
  ...new Set(loadPolicy().formFields.flatMap(({ key }) => figureKey(key)?.yearOffset ?? [])),
].sort((a, b) => b - a);

/** The yearly figures of a content in one year. */
export function figuresOf(content: Readonly<Record<string, unknown>>, yearOffset: number): YearFigures {
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) => {
      const figure = figureKey(key);
      return figure?.yearOffset === yearOffset && typeof value === 'number' ? [[figure.metric, value]] : [];
    }),
  );
}

/** A field whose figure cannot stand beside another one of its year. */
export interface ImpossibleField extends Pick<Impossible, 'code' | 'params'> {
  readonly key: string;
  /** Both fields that contradict each other. */
  readonly keys: readonly string[];
}

/**
 * Figures of a content that cannot be.
 * @param entered whether the field of a key is being entered: only what is entered is at fault.
 */
export function impossibleFields(
  content: CaseContent,
  entered: (key: string) => boolean = () => true,
): ImpossibleField[] {
  return YEAR_OFFSETS.flatMap((offset) => {
    const keyOf = (metric: string) => `figure.${metric}.${offset}`;
    return impossibleIn(figuresOf(content, offset), (metric) => entered(keyOf(metric))).map(
      ({ metric, metrics, ...why }) => ({ ...why, key: keyOf(metric), keys: metrics.map(keyOf) }),
    );
  });
}
