import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LeftWatch } from '../../pool/index.js';
import { ReexaminationBook } from './reexamination-book.js';

/** A 复核 that is running ends when its place leaves the pool by another way. */
@Injectable()
export class ReexaminationClosing implements OnModuleInit {
  constructor(
    private readonly left: LeftWatch,
    private readonly book: ReexaminationBook,
  ) {}

  onModuleInit(): void {
    this.left.onLeft(async ({ id }) => {
      const running = await this.book.runningOf(id);
      if (running) await this.book.move(running, 'CLOSED', { action: 'close', actor: null });
    });
  }
}
