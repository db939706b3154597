import type { EChartsType } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import type { Shade } from '../places/measures.js';
import styles from './map.module.css';
import { type Area, mapOption, openMap } from './province-map.js';

interface ProvinceMapProps {
  readonly areas: readonly Area[];
  readonly shades: readonly Shade[];
  /** What the picture shows, for those who do not see it; every number stands in the table as well. */
  readonly label: string;
  /** The city pointed at, here or in the table. */
  readonly pointed: string | null;
  readonly chosen: string | null;
  readonly onPoint: (unitId: string | null) => void;
  readonly onChoose: (unitId: string) => void;
}

/** The province by city as a picture. */
export default function ProvinceMap(props: ProvinceMapProps) {
  const { areas, shades, label, pointed, chosen } = props;
  const box = useRef<HTMLDivElement>(null);
  const handlers = useRef(props);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    handlers.current = props;
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const opened = openMap(element);
    opened.on('mouseover', ({ name }) => handlers.current.onPoint(name));
    opened.on('mouseout', () => handlers.current.onPoint(null));
    opened.on('click', ({ name }) => handlers.current.onChoose(name));
    const watch = new ResizeObserver(() => {
      opened.resize();
      scalable(element);
      setWidth(element.clientWidth);
    });
    watch.observe(element);
    setChart(opened);
    return () => {
      watch.disconnect();
      opened.dispose();
    };
  }, []);
  useEffect(() => {
    if (width > 0) chart?.setOption(mapOption(areas, shades, { chosen, width }), true);
  }, [chart, areas, shades, chosen, width]);
  useEffect(() => {
    if (!chart || pointed === null) return undefined;
    chart.dispatchAction({ type: 'highlight', seriesIndex: 0, name: pointed });
    return () => {
      if (!chart.isDisposed()) chart.dispatchAction({ type: 'downplay', seriesIndex: 0, name: pointed });
    };
  }, [chart, pointed]);
  return <div ref={box} className={styles.map} role="img" aria-label={label} />;
}

/** Lets paper of another width scale the picture, which is drawn for the screen. */
function scalable(element: HTMLElement): void {
  const { clientWidth, clientHeight } = element;
  element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${clientWidth} ${clientHeight}`);
}
