import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { InProcessJobs, JOB_NAMES, Jobs, JobsModule } from './index.js';

@Injectable()
class AllHandlers {
  readonly ran: string[] = [];

  constructor(jobs: Jobs) {
    for (const name of JOB_NAMES) jobs.handle(name, async () => void this.ran.push(name));
  }
}

@Module({ providers: [AllHandlers] })
class Complete {}

describe('JobsModule', () => {
  const jobs = JobsModule.forRoot({
    useFactory: () => ({ consume: true, onFailure: async () => undefined }),
  });

  it('runs jobs in this process when there is no Redis, and stops with the application', async () => {
    const testing = await Test.createTestingModule({ imports: [Complete, jobs] }).compile();
    await testing.init();
    const port = testing.get(Jobs);
    expect(port).toBeInstanceOf(InProcessJobs);
    await port.enqueue('notice.dispatch', { ids: [] });
    await testing.close();
    await expect(port.ping()).rejects.toThrow('stopped');
  });

  it('does not let an application start in which a job has no handler', async () => {
    const testing = await Test.createTestingModule({ imports: [jobs] }).compile();
    await expect(testing.init()).rejects.toThrow(`Jobs without a handler: ${JOB_NAMES.join(', ')}`);
  });
});
