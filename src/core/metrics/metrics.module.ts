import { type DynamicModule, Module } from '@nestjs/common';
import { Metrics } from './metrics.js';
import { METRICS_TOKEN, MetricsController } from './metrics.controller.js';

/** Provides `Metrics` everywhere, and `/metrics` to whoever has the token. */
@Module({})
export class MetricsModule {
  static forRoot({ metricsToken }: { readonly metricsToken: string | undefined }): DynamicModule {
    return {
      module: MetricsModule,
      global: true,
      controllers: [MetricsController],
      providers: [Metrics, { provide: METRICS_TOKEN, useFactory: () => metricsToken }],
      exports: [Metrics],
    };
  }
}
