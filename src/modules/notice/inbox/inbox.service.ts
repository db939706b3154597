import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, pageOf, UnitOfWork } from '../../../core/database/index.js';
import type { Language, Page } from '../../../core/http/index.js';
import { type NoticeKind, sayNotice } from '../message/notice-texts.js';
import { Notice } from '../message/notice.entity.js';
import type { NoticeQuery, NoticeView, UnreadCountView } from './notice.dto.js';

/** The messages of one person. Nobody sees another's. */
@Injectable()
export class InboxService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(actor: Actor, filter: NoticeQuery, language: Language): Promise<Page<NoticeView>> {
    const query = this.db
      .repo(Notice)
      .createQueryBuilder('notice')
      .where('notice.accountId = :accountId', { accountId: actor.accountId });
    if (filter.unread !== undefined) query.andWhere(`notice.readAt IS ${filter.unread ? '' : 'NOT '}NULL`);
    const { items, nextCursor } = await pageOf(query, filter, [
      { column: 'notice.createdAt', direction: 'DESC', type: 'instant', value: (row) => row.createdAt },
      { column: 'notice.id', direction: 'DESC', value: (row) => row.id },
    ]);
    return { items: items.map((notice) => toView(notice, language)), nextCursor };
  }

  async unreadCount({ accountId }: Actor): Promise<UnreadCountView> {
    const unread = await this.db.repo(Notice).countBy({ accountId, readAt: IsNull() });
    return { unread };
  }

  /** Marks notices read; those read already keep their time. @throws NOT_FOUND when one is not the caller's. */
  markRead(actor: Actor, ids: readonly string[]): Promise<UnreadCountView> {
    return this.uow.run(async () => {
      const own = { id: In([...ids]), accountId: actor.accountId };
      const notices = this.db.repo(Notice);
      if ((await notices.countBy(own)) !== ids.length) throw new DomainError(CommonErrors.NOT_FOUND);
      await notices.update({ ...own, readAt: IsNull() }, { readAt: this.clock.now() });
      return this.unreadCount(actor);
    });
  }
}

function toView(notice: Notice, language: Language): NoticeView {
  const { id, kind, params, subjectKind, subjectId, rung, createdAt, readAt } = notice;
  return {
    id,
    kind,
    ...sayNotice(kind as NoticeKind, params, language),
    subjectKind,
    subjectId,
    rung,
    createdAt,
    readAt,
  };
}
