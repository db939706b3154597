import { Module } from '@nestjs/common';
import { FailureLog } from './failure-log.js';

/** Offers the failure log to the driver. */
@Module({ providers: [FailureLog], exports: [FailureLog] })
export class FailureLogModule {}
