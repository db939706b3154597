import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** A number that is read when somebody asks; with labels, one for each of their values. */
export interface Measure {
  /** `pool_reminder_tick_duration_seconds`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

/** One value of a measure. */
export interface Reading {
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Reads the values of several measures at once, by name. */
export type ReadMeasures = () => Promise<ReadonlyMap<string, readonly Reading[]>>;

/** What the process tells a Prometheus server. Each mechanism adds its measures when it starts. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly sources: { gauges: ReadonlyMap<string, Gauge>; read: ReadMeasures }[] = [];

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  add(measures: readonly Measure[], read: ReadMeasures): void {
    const gauges = measures.map(({ name, help, labels = [] }) => {
      const gauge = new Gauge({ name, help, labelNames: [...labels], registers: [this.registry] });
      return [name, gauge] as const;
    });
    this.sources.push({ gauges: new Map(gauges), read });
  }

  /** The text of the exposition format. A source that cannot be read now is left out, not the others. */
  async text(): Promise<string> {
    await Promise.all(
      this.sources.map(async ({ gauges, read }) => {
        for (const gauge of gauges.values()) gauge.reset();
        const readings = await read().catch(() => new Map<string, readonly Reading[]>());
        for (const [name, values] of readings)
          for (const { value, labels = {} } of values) gauges.get(name)?.set({ ...labels }, value);
      }),
    );
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}
