import type { EChartsType } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { texts } from '#texts/impacts';
import type { Counts } from '../runs.js';
import { chartOption, heightOf, openChart } from './effect-chart.js';
import styles from './run.module.css';

interface EffectChartProps {
  readonly rows: readonly Counts[];
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** A bar for each place, stacked by what changes. */
export default function EffectChart({ rows, label }: EffectChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const opened = openChart(element);
    const watch = new ResizeObserver(() => {
      opened.resize();
      const { clientWidth, clientHeight } = element;
      // Lets paper of another width scale the picture.
      element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${clientWidth} ${clientHeight}`);
    });
    watch.observe(element);
    setChart(opened);
    return () => {
      watch.disconnect();
      opened.dispose();
    };
  }, []);
  useEffect(() => {
    chart?.setOption(chartOption(rows, texts.effects), true);
  }, [chart, rows]);
  return (
    <div
      ref={box}
      className={styles.chart}
      style={{ height: heightOf(rows) }}
      role="img"
      aria-label={label}
    />
  );
}
