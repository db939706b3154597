import { Module } from '@nestjs/common';

/** What one person has to see now: the to-do list of an official, the status page of an enterprise. */
@Module({})
export class DeskModule {}
