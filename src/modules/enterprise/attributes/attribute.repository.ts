import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { newId } from '../../../common/ids.js';
import { Db } from '../../../core/database/index.js';
import { Attribute } from './attribute.entity.js';
import { AttributeHistory } from './attribute-history.entity.js';

/** The part of an attribute that a new value brings along. */
export type AttributeContent = Pick<Attribute, 'value' | 'evidence' | 'source' | 'enteredBy' | 'enteredAt'>;

/** The attributes and what they replaced. Writes belong into a unit of work. */
@Injectable()
export class AttributeRepository {
  constructor(private readonly db: Db) {}

  of(enterpriseId: string): Promise<Attribute[]> {
    return this.db.repo(Attribute).find({ where: { enterpriseId }, order: { key: 'ASC', year: 'DESC' } });
  }

  /** What was replaced or cleared after `at`. */
  replacedSince(enterpriseId: string, at: Date): Promise<AttributeHistory[]> {
    return this.db.repo(AttributeHistory).findBy({ enterpriseId, replacedAt: MoreThan(at) });
  }

  async add(attributes: readonly Attribute[]): Promise<void> {
    if (attributes.length > 0) await this.db.repo(Attribute).insert([...attributes]);
  }

  /** Puts `next` in the place of `present`, which stood until `at` and moves to the history. */
  async replace(present: Attribute, next: AttributeContent, at: Date): Promise<void> {
    await this.keep(present, next.enteredBy, at);
    await this.db.repo(Attribute).update({ id: present.id }, next);
  }

  /** Makes `present` unknown; it moves to the history. */
  async clear(present: Attribute, by: string, at: Date): Promise<void> {
    await this.keep(present, by, at);
    await this.db.repo(Attribute).delete({ id: present.id });
  }

  private async keep(present: Attribute, replacedBy: string, replacedAt: Date): Promise<void> {
    await this.db.repo(AttributeHistory).insert({ ...present, id: newId(), replacedBy, replacedAt });
  }
}
