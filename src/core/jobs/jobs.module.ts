import { Inject, Module } from '@nestjs/common';
import type {
  BeforeApplicationShutdown,
  DynamicModule,
  InjectionToken,
  ModuleMetadata,
  OnApplicationBootstrap,
} from '@nestjs/common';
import type { DriverOptions } from './driver-options.js';
import { InProcessJobs } from './in-process.driver.js';
import { Jobs } from './jobs.port.js';

/** What the composition root decides about jobs. */
export interface JobsModuleOptions extends DriverOptions {
  /** Present: BullMQ on this Redis. Absent: inside this process. */
  redisUrl?: string | undefined;
  /** Whether this process runs handlers; a process that only enqueues says false. */
  consume: boolean;
}

/** How the options come about: what the factory needs, and the factory. */
export interface JobsModuleSetup<Needs extends unknown[]> {
  imports?: ModuleMetadata['imports'];
  inject?: InjectionToken[];
  useFactory: (...needs: Needs) => JobsModuleOptions | Promise<JobsModuleOptions>;
}

const OPTIONS = Symbol('JobsModuleOptions');

/**
 * Provides `Jobs` everywhere. Handlers are registered in a constructor or `onModuleInit`; the boot fails when one is
 * missing. The queue starts when every module is ready, and stops, finishing what runs, before connections close.
 */
@Module({})
export class JobsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly jobs: Jobs,
    @Inject(OPTIONS) private readonly options: JobsModuleOptions,
  ) {}

  static forRoot<Needs extends unknown[]>(setup: JobsModuleSetup<Needs>): DynamicModule {
    const { imports = [], inject = [], useFactory } = setup;
    return {
      module: JobsModule,
      global: true,
      imports,
      providers: [
        { provide: OPTIONS, inject, useFactory },
        { provide: Jobs, inject: [OPTIONS], useFactory: driverFor },
      ],
      exports: [Jobs],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    this.jobs.verifyComplete();
    await this.jobs.start({ consume: this.options.consume });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.jobs.stop();
  }
}

/** BullMQ is loaded only where there is a Redis: it is a tenth of what the embedded default would load to start. */
async function driverFor(options: JobsModuleOptions): Promise<Jobs> {
  const { redisUrl } = options;
  if (redisUrl === undefined) return new InProcessJobs(options);
  const { BullmqJobs } = await import('./bullmq.driver.js');
  return new BullmqJobs({ ...options, redisUrl });
}
