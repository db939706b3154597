import { Injectable } from '@nestjs/common';

/** What another module does when something judgments rest on has changed, in the unit of work of the change. */
export type FactWork = (enterpriseId: string) => void;

/** Who has to know that figures, attributes, products or titles of an enterprise have changed, or a tag was set. */
@Injectable()
export class FactWatch {
  private readonly works: FactWork[] = [];

  /** Registers work at start-up. */
  onChanged(work: FactWork): void {
    this.works.push(work);
  }

  changed(enterpriseId: string): void {
    for (const work of this.works) work(enterpriseId);
  }
}
