import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Routes } from './routes.js';

/** Proves at start-up that every route says whom it admits. */
@Injectable()
export class AccessCheck implements OnModuleInit {
  constructor(private readonly routes: Routes) {}

  onModuleInit(): void {
    const open = this.routes.all().filter(({ grants }) => grants === undefined);
    if (open.length > 0)
      throw new Error(
        `Routes that say nothing of access: ${open.map(({ operationId }) => operationId).join(', ')}`,
      );
  }
}
