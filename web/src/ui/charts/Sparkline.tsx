import styles from './sparkline.module.css';

interface SparklineProps {
  /** From left to right; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** What the line says, in words. */
  readonly label: string;
}

const WIDTH = 72;
const HEIGHT = 22;
const EDGE = 4;

/** A line as small as a word that shows how a figure went over the years. */
export function Sparkline({ values, label }: SparklineProps) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const points = values.flatMap((value, index) =>
    value === null
      ? []
      : [
          {
            x: EDGE + (index * (WIDTH - 2 * EDGE)) / (values.length - 1),
            y:
              high === low
                ? HEIGHT / 2
                : HEIGHT - EDGE - ((value - low) * (HEIGHT - 2 * EDGE)) / (high - low),
          },
        ],
  );
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.line}
      data-falls={(known.at(-1) ?? 0) < (known[0] ?? 0)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
    >
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r="2.5" />}
    </svg>
  );
}
