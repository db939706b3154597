export { type Measure, Metrics, type ReadMeasures, type Reading } from './metrics.js';
export { MetricsModule } from './metrics.module.js';
